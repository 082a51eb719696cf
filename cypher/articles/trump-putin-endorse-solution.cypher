// Trump and Putin endorse political solution to Syria conflict
// Every mention and statement in the order of the text; positions and digests by npm run cite:locate.

MERGE (article:Article {id: 'trump-putin-endorse-solution'})
SET article = {
  id: 'trump-putin-endorse-solution',
  title: 'Trump and Putin endorse political solution to Syria conflict',
  published: '2017-11-11/2017-11-17', publishedBasis: 'inferred',
  agencies: ['AFP', 'Sputnik'], textQuality: 'machine-translated',
  note: 'The text calls itself an automated translation. It tells of a Saturday that the caption dates 11 November 2017, and of no later day.',
  file: '003_4ab8c46beaa85666.txt',
  sha256: '49cf7df3b42a9e9e03716fc40e5028b75885df48b7f7ac47b09815ac4fe1a428'
};

// p1 mentions Donald Trump
MATCH (article:Article {id: 'trump-putin-endorse-solution'}), (a:Actor {id: 'donald-trump'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 1, start: 0, end: 5, sha256: '56249f725ea0650368f09d857958628ead35a12361fe0023ddba9f062f79daa2'};

// p1 mentions Vladimir Putin
MATCH (article:Article {id: 'trump-putin-endorse-solution'}), (a:Actor {id: 'vladimir-putin'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 1, start: 10, end: 15, sha256: '8d131df1684dda891b8c4a1c52b0f67ea14c137cf24b2f0cc58e52f27cbabcc4'};

// p1 mentions Syria
MATCH (article:Article {id: 'trump-putin-endorse-solution'}), (a:Actor {id: 'syria'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 1, start: 46, end: 51, sha256: 'cf6ac29be1f71a0153bb4042354bc8b19c237744be460c0a43ba52eec1eca3fe'};

// p2 mentions United States
MATCH (article:Article {id: 'trump-putin-endorse-solution'}), (a:Actor {id: 'united-states'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 2, start: 88, end: 90, sha256: '9b202ecbc6d45c6d8901d989a918878397a3eb9d00e8f48022fc051b19d21a1d'};

// p2 mentions Russia
MATCH (article:Article {id: 'trump-putin-endorse-solution'}), (a:Actor {id: 'russia'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 2, start: 95, end: 102, sha256: '5bcc40adf6e0a2a9c9317f9ac01481271b45ffdd5850d96b562752eee8167b85'};

// p2 mentions United Nations
MATCH (article:Article {id: 'trump-putin-endorse-solution'}), (a:Actor {id: 'united-nations'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 2, start: 135, end: 137, sha256: '4482340af284d720d5c13f501fb8d31ffc82f7e193a8e83a2213bb9e5f6e4658'};

// p2 mentions Geneva process
MATCH (article:Article {id: 'trump-putin-endorse-solution'}), (a:Actor {id: 'geneva-process'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 2, start: 140, end: 154, sha256: '07628876b95e7a797bb5a4f585227a8bc5af6c74505ee42efd543c204c671ed4'};

// p2 Donald Trump meets Vladimir Putin
MATCH (a:Actor {id: 'donald-trump'}), (b:Actor {id: 'vladimir-putin'})
MERGE (a)-[r:MEETS {id: 'trump-putin-endorse-solution.p2.donald-trump.MEETS.vladimir-putin'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p2.donald-trump.MEETS.vladimir-putin',
  article: 'trump-putin-endorse-solution', paragraph: 2, start: 62, end: 126,
  antecedentStart: 0, antecedentEnd: 15,
  sha256: '15f3fb9ad6be8ff307ee5a059ca66b80adb0b883eccbd012dbf6ac90a9fb3972',
  claim: 'The two presidents met in Vietnam and put out a common text.',
  cameo: '044', sign: 0, modality: 'stated',
  date: '2017-11-11', dateBasis: 'computed'
};

// p2 Donald Trump backs Geneva process
MATCH (a:Actor {id: 'donald-trump'}), (b:Actor {id: 'geneva-process'})
MERGE (a)-[r:BACKS {id: 'trump-putin-endorse-solution.p2.donald-trump.BACKS.geneva-process'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p2.donald-trump.BACKS.geneva-process',
  article: 'trump-putin-endorse-solution', paragraph: 2, start: 88, end: 154,
  antecedentStart: 0, antecedentEnd: 5,
  sha256: '1c0a339ffa1403ab526d86a3681fbc5c861c5ab9a836249d0df6c4e919777e32',
  claim: 'Trump puts his name to support for Geneva.',
  attributedTo: ['donald-trump', 'vladimir-putin'],
  means: ['rhetorical'], cameo: '051', sign: 1, modality: 'stated',
  date: '2017-11-11', dateBasis: 'computed'
};

// p2 Vladimir Putin backs Geneva process
MATCH (a:Actor {id: 'vladimir-putin'}), (b:Actor {id: 'geneva-process'})
MERGE (a)-[r:BACKS {id: 'trump-putin-endorse-solution.p2.vladimir-putin.BACKS.geneva-process'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p2.vladimir-putin.BACKS.geneva-process',
  article: 'trump-putin-endorse-solution', paragraph: 2, start: 88, end: 154,
  antecedentStart: 10, antecedentEnd: 15,
  sha256: '1c0a339ffa1403ab526d86a3681fbc5c861c5ab9a836249d0df6c4e919777e32',
  claim: 'Putin puts his name to support for Geneva.',
  attributedTo: ['donald-trump', 'vladimir-putin'],
  means: ['rhetorical'], cameo: '051', sign: 1, modality: 'stated',
  date: '2017-11-11', dateBasis: 'computed'
};

// p2 United Nations sponsors Geneva process
MATCH (a:Actor {id: 'united-nations'}), (b:Actor {id: 'geneva-process'})
MERGE (a)-[r:SPONSORS {id: 'trump-putin-endorse-solution.p2.united-nations.SPONSORS.geneva-process'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p2.united-nations.SPONSORS.geneva-process',
  article: 'trump-putin-endorse-solution', paragraph: 2, start: 135, end: 154,
  sha256: '6f1c026b53ba232ad1e0344dadbb782947b7fc00927cb1fc710b32f26c052d73',
  claim: 'Geneva belongs to the UN.',
  cameo: '045', sign: 0, modality: 'stated'
};

// p3 mentions APEC
MATCH (article:Article {id: 'trump-putin-endorse-solution'}), (a:Actor {id: 'apec'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 3, start: 250, end: 254, sha256: '8d551064135ac6a2eec5be2e0a6ea3998671c9c10c6c3102d2b05e8551a0569a'};

// p3 mentions APEC Economic Leaders' Meeting
MATCH (article:Article {id: 'trump-putin-endorse-solution'}), (a:Actor {id: 'apec-economic-leaders-meeting'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 3, start: 250, end: 280, sha256: '728e6167a14cc6014fbfab6c49aedf3dae12e3add57ee4f3d54b2ce61632f21e'};

// p3 mentions APEC leaders' summit
MATCH (article:Article {id: 'trump-putin-endorse-solution'}), (a:Actor {id: 'apec-leaders-summit'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 3, start: 294, end: 350, sha256: '1a0a8dc962a6bb0d44310817f832dd64e9a27697911c33087f4a6049dcfd1c96'};

// p3 Donald Trump leads United States
MATCH (a:Actor {id: 'donald-trump'}), (b:Actor {id: 'united-states'})
MERGE (a)-[r:LEADS {id: 'trump-putin-endorse-solution.p3.donald-trump.LEADS.united-states'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p3.donald-trump.LEADS.united-states',
  article: 'trump-putin-endorse-solution', paragraph: 3, start: 156, end: 181,
  sha256: '708e0b98ad3cb9159e43c0877d95a7d6c46e700da965f8c2857cf1c0d9e0c89c',
  claim: 'Trump is president of the United States.',
  role: 'President', sign: 0, modality: 'stated'
};

// p3 Donald Trump meets Vladimir Putin
MATCH (a:Actor {id: 'donald-trump'}), (b:Actor {id: 'vladimir-putin'})
MERGE (a)-[r:MEETS {id: 'trump-putin-endorse-solution.p3.donald-trump.MEETS.vladimir-putin'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p3.donald-trump.MEETS.vladimir-putin',
  article: 'trump-putin-endorse-solution', paragraph: 3, start: 156, end: 230,
  sha256: '8971fcc8bb2b787c379833a8c0cc7bd736ec84054c5efd7469ba5ff57a3c96e1',
  claim: 'Trump and Putin talk to one another.',
  cameo: '044', sign: 0, modality: 'stated',
  date: '2017-11-11', dateBasis: 'stated'
};

// p3 Vladimir Putin leads Russia
MATCH (a:Actor {id: 'vladimir-putin'}), (b:Actor {id: 'russia'})
MERGE (a)-[r:LEADS {id: 'trump-putin-endorse-solution.p3.vladimir-putin.LEADS.russia'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p3.vladimir-putin.LEADS.russia',
  article: 'trump-putin-endorse-solution', paragraph: 3, start: 197, end: 230,
  sha256: 'f0c817a099fc282b0ddfa18e2748e22320468c413a3b4c692c4767d5b9ae8e7e',
  claim: 'Putin is president of Russia.',
  role: 'President', sign: 0, modality: 'stated'
};

// p3 Donald Trump takes part in APEC Economic Leaders' Meeting
MATCH (a:Actor {id: 'donald-trump'}), (b:Actor {id: 'apec-economic-leaders-meeting'})
MERGE (a)-[r:TAKES_PART_IN {id: 'trump-putin-endorse-solution.p3.donald-trump.TAKES_PART_IN.apec-economic-leaders-meeting'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p3.donald-trump.TAKES_PART_IN.apec-economic-leaders-meeting',
  article: 'trump-putin-endorse-solution', paragraph: 3, start: 234, end: 280,
  antecedentStart: 169, antecedentEnd: 181,
  sha256: '2be84b6966bde091e0cf23ecf6789611adc061d0eece783654d565e58a63136f',
  claim: 'Trump is at the APEC leaders\' meeting.',
  cameo: '040', sign: 0, modality: 'stated',
  date: '2017-11-11', dateBasis: 'stated'
};

// p3 Vladimir Putin takes part in APEC Economic Leaders' Meeting
MATCH (a:Actor {id: 'vladimir-putin'}), (b:Actor {id: 'apec-economic-leaders-meeting'})
MERGE (a)-[r:TAKES_PART_IN {id: 'trump-putin-endorse-solution.p3.vladimir-putin.TAKES_PART_IN.apec-economic-leaders-meeting'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p3.vladimir-putin.TAKES_PART_IN.apec-economic-leaders-meeting',
  article: 'trump-putin-endorse-solution', paragraph: 3, start: 234, end: 280,
  antecedentStart: 216, antecedentEnd: 230,
  sha256: '2be84b6966bde091e0cf23ecf6789611adc061d0eece783654d565e58a63136f',
  claim: 'Putin is at the APEC leaders\' meeting.',
  cameo: '040', sign: 0, modality: 'stated',
  date: '2017-11-11', dateBasis: 'stated'
};

// p3 APEC Economic Leaders' Meeting is part of APEC leaders' summit
MATCH (a:Actor {id: 'apec-economic-leaders-meeting'}), (b:Actor {id: 'apec-leaders-summit'})
MERGE (a)-[r:PART_OF {id: 'trump-putin-endorse-solution.p3.apec-economic-leaders-meeting.PART_OF.apec-leaders-summit'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p3.apec-economic-leaders-meeting.PART_OF.apec-leaders-summit',
  article: 'trump-putin-endorse-solution', paragraph: 3, start: 246, end: 350,
  sha256: 'a859c2f5aa5cac27c9beb6d2af1e8c526445601f0e3b6d4da071a635bef6907e',
  claim: 'The Economic Leaders\' Meeting belongs to the APEC summit.',
  sign: 0, modality: 'stated'
};

// p5 Donald Trump backs Geneva process
MATCH (a:Actor {id: 'donald-trump'}), (b:Actor {id: 'geneva-process'})
MERGE (a)-[r:BACKS {id: 'trump-putin-endorse-solution.p5.donald-trump.BACKS.geneva-process'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p5.donald-trump.BACKS.geneva-process',
  article: 'trump-putin-endorse-solution', paragraph: 5, start: 491, end: 648,
  antecedentStart: 0, antecedentEnd: 5,
  sha256: '0b25fbcd78b7f5973e85c104140afc16cec18373164529287045f527fb1deff4',
  claim: 'Trump commits himself to the UN-supported talks as the way out of the war.',
  attributedTo: ['donald-trump', 'vladimir-putin'],
  means: ['rhetorical'], cameo: '051', sign: 1, modality: 'stated',
  date: '2017-11-11', dateBasis: 'computed'
};

// p5 Vladimir Putin backs Geneva process
MATCH (a:Actor {id: 'vladimir-putin'}), (b:Actor {id: 'geneva-process'})
MERGE (a)-[r:BACKS {id: 'trump-putin-endorse-solution.p5.vladimir-putin.BACKS.geneva-process'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p5.vladimir-putin.BACKS.geneva-process',
  article: 'trump-putin-endorse-solution', paragraph: 5, start: 491, end: 648,
  antecedentStart: 10, antecedentEnd: 15,
  sha256: '0b25fbcd78b7f5973e85c104140afc16cec18373164529287045f527fb1deff4',
  claim: 'Putin commits himself to the UN-supported talks as the way out of the war.',
  attributedTo: ['donald-trump', 'vladimir-putin'],
  means: ['rhetorical'], cameo: '051', sign: 1, modality: 'stated',
  date: '2017-11-11', dateBasis: 'computed'
};

// p5 United Nations backs Geneva process
MATCH (a:Actor {id: 'united-nations'}), (b:Actor {id: 'geneva-process'})
MERGE (a)-[r:BACKS {id: 'trump-putin-endorse-solution.p5.united-nations.BACKS.geneva-process'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p5.united-nations.BACKS.geneva-process',
  article: 'trump-putin-endorse-solution', paragraph: 5, start: 621, end: 648,
  sha256: 'a94fde71a8518db09f9bc360a447289408f1e913e07b6079678c51ad799646f6',
  claim: 'The talks have the support of the UN.',
  cameo: '050', sign: 1, modality: 'stated',
  note: 'The text does not tell by what means.'
};

// p6 Donald Trump meets Vladimir Putin
MATCH (a:Actor {id: 'donald-trump'}), (b:Actor {id: 'vladimir-putin'})
MERGE (a)-[r:MEETS {id: 'trump-putin-endorse-solution.p6.donald-trump.MEETS.vladimir-putin'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p6.donald-trump.MEETS.vladimir-putin',
  article: 'trump-putin-endorse-solution', paragraph: 6, start: 752, end: 860,
  sha256: 'b16b68efc6730203cb9394f83216288a08be2d828e5931e14c32bbbb2b81e392',
  claim: 'Trump and Putin are of one mind that arms will not settle the war.',
  attributedTo: ['donald-trump', 'vladimir-putin'],
  cameo: '044', sign: 0, modality: 'stated',
  date: '2017-11-11', dateBasis: 'computed',
  note: 'Meeting and joint statement later in the sentence repeat p2.'
};

// p7 mentions UN Security Council resolution 2254
MATCH (article:Article {id: 'trump-putin-endorse-solution'}), (a:Actor {id: 'un-security-council-resolution-2254'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 7, start: 1129, end: 1166, sha256: 'dd927c1629ff089ce2b663d3135f83c4cd856b5c9e1e7d8365f0f491bfbed6e6'};

// p7 mentions UN Security Council
MATCH (article:Article {id: 'trump-putin-endorse-solution'}), (a:Actor {id: 'un-security-council'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 7, start: 1130, end: 1149, sha256: '082eb169c0d3d6550bda38d30cf91721286323e9652c2a2cabab769ac9261147'};

// p7 mentions Bashar al-Assad
MATCH (article:Article {id: 'trump-putin-endorse-solution'}), (a:Actor {id: 'bashar-al-assad'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 7, start: 1217, end: 1225, sha256: '1c969faabc58df182441e3fb983b7767f278bac3ccee43e22283cd40ea372f4e'};

// p7 Donald Trump backs Geneva process
MATCH (a:Actor {id: 'donald-trump'}), (b:Actor {id: 'geneva-process'})
MERGE (a)-[r:BACKS {id: 'trump-putin-endorse-solution.p7.donald-trump.BACKS.geneva-process'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p7.donald-trump.BACKS.geneva-process',
  article: 'trump-putin-endorse-solution', paragraph: 7, start: 1007, end: 1116,
  antecedentStart: 762, antecedentEnd: 774,
  sha256: '7b6c8113d7a3b353f565e70e723cadd56f3af3b759ba64d41d37066c4395b5a5',
  claim: 'Trump affirms that Geneva is where a settlement has to be made.',
  attributedTo: ['donald-trump', 'vladimir-putin'],
  means: ['rhetorical'], cameo: '051', sign: 1, modality: 'stated',
  date: '2017-11-11', dateBasis: 'computed'
};

// p7 Vladimir Putin backs Geneva process
MATCH (a:Actor {id: 'vladimir-putin'}), (b:Actor {id: 'geneva-process'})
MERGE (a)-[r:BACKS {id: 'trump-putin-endorse-solution.p7.vladimir-putin.BACKS.geneva-process'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p7.vladimir-putin.BACKS.geneva-process',
  article: 'trump-putin-endorse-solution', paragraph: 7, start: 1007, end: 1116,
  antecedentStart: 803, antecedentEnd: 817,
  sha256: '7b6c8113d7a3b353f565e70e723cadd56f3af3b759ba64d41d37066c4395b5a5',
  claim: 'Putin affirms that Geneva is where a settlement has to be made.',
  attributedTo: ['donald-trump', 'vladimir-putin'],
  means: ['rhetorical'], cameo: '051', sign: 1, modality: 'stated',
  date: '2017-11-11', dateBasis: 'computed'
};

// p7 Bashar al-Assad leads Syria
MATCH (a:Actor {id: 'bashar-al-assad'}), (b:Actor {id: 'syria'})
MERGE (a)-[r:LEADS {id: 'trump-putin-endorse-solution.p7.bashar-al-assad.LEADS.syria'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p7.bashar-al-assad.LEADS.syria',
  article: 'trump-putin-endorse-solution', paragraph: 7, start: 1191, end: 1225,
  sha256: '3dc189fe453921ba179afc3d790a967b34ea24990062daf0022b0e9251714aeb',
  claim: 'Assad is Syria\'s president.',
  role: 'president', sign: 0, modality: 'stated'
};

// p7 Bashar al-Assad backs Geneva process
MATCH (a:Actor {id: 'bashar-al-assad'}), (b:Actor {id: 'geneva-process'})
MERGE (a)-[r:BACKS {id: 'trump-putin-endorse-solution.p7.bashar-al-assad.BACKS.geneva-process'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p7.bashar-al-assad.BACKS.geneva-process',
  article: 'trump-putin-endorse-solution', paragraph: 7, start: 1217, end: 1267,
  sha256: '844a05d42f4a1cb59dc184f85f3f27f189c5bf8c117f9823e7ed1f820354c83e',
  claim: 'Assad has lately pledged himself to Geneva.',
  attributedTo: ['donald-trump', 'vladimir-putin'],
  means: ['rhetorical'], cameo: '051', sign: 1, modality: 'stated'
};

// p9 mentions Syria's warring factions
MATCH (article:Article {id: 'trump-putin-endorse-solution'}), (a:Actor {id: 'syrian-factions'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 9, start: 1586, end: 1610, sha256: '10035afe597db3ac49872b6c181d793ec43df6fbf691b0a23a992d836f37f596'};

// p9 mentions Syrian opposition
MATCH (article:Article {id: 'trump-putin-endorse-solution'}), (a:Actor {id: 'syrian-opposition'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 9, start: 1656, end: 1674, sha256: 'df4d281c5fe61758def18352ebc4190a0ebe74bf9ed67a031f79be6f2b4be259'};

// p9 mentions Syrian government
MATCH (article:Article {id: 'trump-putin-endorse-solution'}), (a:Actor {id: 'syrian-government'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 9, start: 1724, end: 1748, sha256: 'd8d251db32f006a12dd23c8447360300fc864229e77ee8789189c6d0544eaca5'};

// p9 United Nations sponsors Geneva process (planned)
MATCH (a:Actor {id: 'united-nations'}), (b:Actor {id: 'geneva-process'})
MERGE (a)-[r:SPONSORS {id: 'trump-putin-endorse-solution.p9.united-nations.SPONSORS.geneva-process'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p9.united-nations.SPONSORS.geneva-process',
  article: 'trump-putin-endorse-solution', paragraph: 9, start: 1470, end: 1535,
  sha256: '1ce888fab707888acc7606042b1271cd6e7800c4d898364ef517808e02f2330d',
  claim: 'Another round of the UN\'s Geneva talks is due on 28 November.',
  cameo: '039', sign: 0, modality: 'planned',
  date: '2017-11-28', dateBasis: 'computed'
};

// p9 Syria's warring factions takes part in Geneva process
MATCH (a:Actor {id: 'syrian-factions'}), (b:Actor {id: 'geneva-process'})
MERGE (a)-[r:TAKES_PART_IN {id: 'trump-putin-endorse-solution.p9.syrian-factions.TAKES_PART_IN.geneva-process'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p9.syrian-factions.TAKES_PART_IN.geneva-process',
  article: 'trump-putin-endorse-solution', paragraph: 9, start: 1537, end: 1610,
  antecedentStart: 1488, antecedentEnd: 1506,
  sha256: '75eae54e94ee49e326d2be94a706a41dd78c9ad2c393f6ab5f9ca0aebb8bd901',
  claim: 'The parties to the war came to a seventh Geneva round in July.',
  cameo: '046', sign: 0, modality: 'stated',
  date: '2017-07', dateBasis: 'computed'
};

// p9 Syria's warring factions opposes Syria's warring factions
MATCH (a:Actor {id: 'syrian-factions'}), (b:Actor {id: 'syrian-factions'})
MERGE (a)-[r:OPPOSES {id: 'trump-putin-endorse-solution.p9.syrian-factions.OPPOSES.syrian-factions'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p9.syrian-factions.OPPOSES.syrian-factions',
  article: 'trump-putin-endorse-solution', paragraph: 9, start: 1586, end: 1610,
  sha256: '10035afe597db3ac49872b6c181d793ec43df6fbf691b0a23a992d836f37f596',
  claim: 'The Syrian parties are at war with one another.',
  means: ['military'], cameo: '190', sign: -1, modality: 'stated',
  note: 'Loop inside one collective.'
};

// p9 Syrian opposition opposes Syrian opposition
MATCH (a:Actor {id: 'syrian-opposition'}), (b:Actor {id: 'syrian-opposition'})
MERGE (a)-[r:OPPOSES {id: 'trump-putin-endorse-solution.p9.syrian-opposition.OPPOSES.syrian-opposition'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p9.syrian-opposition.OPPOSES.syrian-opposition',
  article: 'trump-putin-endorse-solution', paragraph: 9, start: 1656, end: 1700,
  sha256: '768b09909fee22964654defa93fb8e6f1f98585f5363b9e8fde2a45fd04bd3d0',
  claim: 'The opposition is quarrelling internally.',
  means: ['political'], cameo: '110', sign: -1, modality: 'stated',
  note: 'Loop inside one collective.'
};

// p9 Syrian government opposes Syrian opposition
MATCH (a:Actor {id: 'syrian-government'}), (b:Actor {id: 'syrian-opposition'})
MERGE (a)-[r:OPPOSES {id: 'trump-putin-endorse-solution.p9.syrian-government.OPPOSES.syrian-opposition'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p9.syrian-government.OPPOSES.syrian-opposition',
  article: 'trump-putin-endorse-solution', paragraph: 9, start: 1705, end: 1800,
  sha256: 'c8402869e76b5baa786485158ac99f9b9794d66605236b41f458d7d341b28686',
  claim: 'Damascus\'s delegates will not sit down face to face with the opposition.',
  means: ['diplomatic'], cameo: '125', sign: -1, modality: 'stated'
};

// p9 Bashar al-Assad leads Syrian government
MATCH (a:Actor {id: 'bashar-al-assad'}), (b:Actor {id: 'syrian-government'})
MERGE (a)-[r:LEADS {id: 'trump-putin-endorse-solution.p9.bashar-al-assad.LEADS.syrian-government'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p9.bashar-al-assad.LEADS.syrian-government',
  article: 'trump-putin-endorse-solution', paragraph: 9, start: 1724, end: 1748,
  sha256: 'd8d251db32f006a12dd23c8447360300fc864229e77ee8789189c6d0544eaca5',
  claim: 'The Syrian government is Assad\'s.',
  sign: 0, modality: 'stated'
};

// p10 mentions Pro-government militias
MATCH (article:Article {id: 'trump-putin-endorse-solution'}), (a:Actor {id: 'pro-government-militias'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 10, start: 2046, end: 2060, sha256: '8ead7a76fc465da61253a7d265b386b4150de6b7b88e833c7322f5673474a371'};

// p10 Syrian opposition opposes Bashar al-Assad
MATCH (a:Actor {id: 'syrian-opposition'}), (b:Actor {id: 'bashar-al-assad'})
MERGE (a)-[r:OPPOSES {id: 'trump-putin-endorse-solution.p10.syrian-opposition.OPPOSES.bashar-al-assad'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p10.syrian-opposition.OPPOSES.bashar-al-assad',
  article: 'trump-putin-endorse-solution', paragraph: 10, start: 1803, end: 1896,
  antecedentStart: 1727, antecedentEnd: 1735,
  sha256: '1c275ac3cd991628feb3f9175e93899aa045c1940c1c6bf576592510ee2603fe',
  claim: 'The opposition insists that Assad give up his post.',
  means: ['political'], cameo: '1041', sign: -1, modality: 'stated'
};

// p10 Russia backs Syrian government
MATCH (a:Actor {id: 'russia'}), (b:Actor {id: 'syrian-government'})
MERGE (a)-[r:BACKS {id: 'trump-putin-endorse-solution.p10.russia.BACKS.syrian-government'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p10.russia.BACKS.syrian-government',
  article: 'trump-putin-endorse-solution', paragraph: 10, start: 1970, end: 2031,
  antecedentStart: 1724, antecedentEnd: 1748,
  sha256: '232e030a6b89909136cd2599a0c5019403a9b75d59133df5492c502ea758ac1b',
  claim: 'Russia\'s army gives the Assad government strong support.',
  means: ['military'], cameo: '072', sign: 1, modality: 'stated',
  date: '2017', dateBasis: 'computed'
};

// p10 Pro-government militias backs Syrian government
MATCH (a:Actor {id: 'pro-government-militias'}), (b:Actor {id: 'syrian-government'})
MERGE (a)-[r:BACKS {id: 'trump-putin-endorse-solution.p10.pro-government-militias.BACKS.syrian-government'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p10.pro-government-militias.BACKS.syrian-government',
  article: 'trump-putin-endorse-solution', paragraph: 10, start: 1970, end: 2060,
  antecedentStart: 1724, antecedentEnd: 1748,
  sha256: '950337d9823218f7f78810ff397a5093a8ae1c3f0f78ba67c78109a140072532',
  claim: 'Many militias give the Assad government strong support.',
  means: ['military'], cameo: '072', sign: 1, modality: 'stated',
  date: '2017', dateBasis: 'computed'
};

// p11 mentions Iran
MATCH (article:Article {id: 'trump-putin-endorse-solution'}), (a:Actor {id: 'iran'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 11, start: 2155, end: 2159, sha256: '18d4e170765cc48842d847de1d0545a2e379e9c87b2af2a6f761681309939ce5'};

// p11 mentions Turkey
MATCH (article:Article {id: 'trump-putin-endorse-solution'}), (a:Actor {id: 'turkey'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 11, start: 2164, end: 2170, sha256: '07c67d76ef92ac9853588e098983fefba4ba5965f8fec95f42ab0d04c27865ba'};

// p11 mentions Astana process
MATCH (article:Article {id: 'trump-putin-endorse-solution'}), (a:Actor {id: 'astana-process'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 11, start: 2186, end: 2232, sha256: '8515c6581283cab4e586359ade59ca25455fda4a00ead8936e766d0605584de6'};

// p11 mentions Syrian government forces
MATCH (article:Article {id: 'trump-putin-endorse-solution'}), (a:Actor {id: 'syrian-government-forces'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 11, start: 2411, end: 2434, sha256: '8f9f6d684a0d274dafcc967767194ff0c3fa04be5e9c09e92bb6bede95f79943'};

// p11 mentions Residents of eastern Damascus
MATCH (article:Article {id: 'trump-putin-endorse-solution'}), (a:Actor {id: 'eastern-damascus-residents'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 11, start: 2464, end: 2488, sha256: '5ac33438a9bd2f13d048b3df7f53ec5f923d59d041e146f6fcda0597ca072b76'};

// p11 Russia sponsors Astana process
MATCH (a:Actor {id: 'russia'}), (b:Actor {id: 'astana-process'})
MERGE (a)-[r:SPONSORS {id: 'trump-putin-endorse-solution.p11.russia.SPONSORS.astana-process'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p11.russia.SPONSORS.astana-process',
  article: 'trump-putin-endorse-solution', paragraph: 11, start: 2147, end: 2232,
  sha256: 'ac9cb4e2617c385fb6bba3c56e8370fcc8a15e6a8faa4a1d2e648732ceac08fe',
  claim: 'Russia is one of three sponsors of the Astana talks.',
  cameo: '045', sign: 0, modality: 'stated'
};

// p11 Iran sponsors Astana process
MATCH (a:Actor {id: 'iran'}), (b:Actor {id: 'astana-process'})
MERGE (a)-[r:SPONSORS {id: 'trump-putin-endorse-solution.p11.iran.SPONSORS.astana-process'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p11.iran.SPONSORS.astana-process',
  article: 'trump-putin-endorse-solution', paragraph: 11, start: 2147, end: 2232,
  sha256: 'ac9cb4e2617c385fb6bba3c56e8370fcc8a15e6a8faa4a1d2e648732ceac08fe',
  claim: 'Iran is one of three sponsors of the Astana talks.',
  cameo: '045', sign: 0, modality: 'stated'
};

// p11 Turkey sponsors Astana process
MATCH (a:Actor {id: 'turkey'}), (b:Actor {id: 'astana-process'})
MERGE (a)-[r:SPONSORS {id: 'trump-putin-endorse-solution.p11.turkey.SPONSORS.astana-process'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p11.turkey.SPONSORS.astana-process',
  article: 'trump-putin-endorse-solution', paragraph: 11, start: 2147, end: 2232,
  sha256: 'ac9cb4e2617c385fb6bba3c56e8370fcc8a15e6a8faa4a1d2e648732ceac08fe',
  claim: 'Turkey is one of three sponsors of the Astana talks.',
  cameo: '045', sign: 0, modality: 'stated'
};

// p11 Syrian government forces opposes Residents of eastern Damascus
MATCH (a:Actor {id: 'syrian-government-forces'}), (b:Actor {id: 'eastern-damascus-residents'})
MERGE (a)-[r:OPPOSES {id: 'trump-putin-endorse-solution.p11.syrian-government-forces.OPPOSES.eastern-damascus-residents'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p11.syrian-government-forces.OPPOSES.eastern-damascus-residents',
  article: 'trump-putin-endorse-solution', paragraph: 11, start: 2377, end: 2488,
  antecedentStart: 1724, antecedentEnd: 1748,
  sha256: '4ff9ac3fc8783355026de24cbbe348bc813546b21d8eeeb71c6d0c9ec050ae1d',
  claim: 'Government troops besiege the inhabitants of suburbs east of Damascus.',
  means: ['military'], cameo: '191', sign: -1, modality: 'stated'
};

// p11 Syrian government forces is part of Syrian government
MATCH (a:Actor {id: 'syrian-government-forces'}), (b:Actor {id: 'syrian-government'})
MERGE (a)-[r:PART_OF {id: 'trump-putin-endorse-solution.p11.syrian-government-forces.PART_OF.syrian-government'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p11.syrian-government-forces.PART_OF.syrian-government',
  article: 'trump-putin-endorse-solution', paragraph: 11, start: 2411, end: 2434,
  antecedentStart: 1724, antecedentEnd: 1748,
  sha256: '8f9f6d684a0d274dafcc967767194ff0c3fa04be5e9c09e92bb6bede95f79943',
  claim: 'The troops are those of the Syrian government.',
  sign: 0, modality: 'stated'
};

// p12 mentions Islamic State
MATCH (article:Article {id: 'trump-putin-endorse-solution'}), (a:Actor {id: 'islamic-state'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 12, start: 2695, end: 2699, sha256: 'a29824cdef1cd7d0824192a6ac9192d65675019b699af9cce1c74bd3edf7888c'};

// p12 mentions Iraq
MATCH (article:Article {id: 'trump-putin-endorse-solution'}), (a:Actor {id: 'iraq'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 12, start: 2776, end: 2780, sha256: 'de5008d194a73211f2ef2ae0b0457c812545c65559c8a3bcc2458d0485e29fc0'};

// p12 Donald Trump opposes Islamic State (planned)
MATCH (a:Actor {id: 'donald-trump'}), (b:Actor {id: 'islamic-state'})
MERGE (a)-[r:OPPOSES {id: 'trump-putin-endorse-solution.p12.donald-trump.OPPOSES.islamic-state'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p12.donald-trump.OPPOSES.islamic-state',
  article: 'trump-putin-endorse-solution', paragraph: 12, start: 2627, end: 2700,
  sha256: 'dda3b38b4daab725f6ea4583480f3aab53aeb1ee4fa36492b7a8654b5f505cad',
  claim: 'Trump affirms his intention of beating ISIL.',
  attributedTo: ['donald-trump', 'vladimir-putin'],
  means: ['military'], cameo: '138', sign: -1, modality: 'planned',
  date: '2017-11-11', dateBasis: 'computed'
};

// p12 Vladimir Putin opposes Islamic State (planned)
MATCH (a:Actor {id: 'vladimir-putin'}), (b:Actor {id: 'islamic-state'})
MERGE (a)-[r:OPPOSES {id: 'trump-putin-endorse-solution.p12.vladimir-putin.OPPOSES.islamic-state'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p12.vladimir-putin.OPPOSES.islamic-state',
  article: 'trump-putin-endorse-solution', paragraph: 12, start: 2627, end: 2700,
  sha256: 'dda3b38b4daab725f6ea4583480f3aab53aeb1ee4fa36492b7a8654b5f505cad',
  claim: 'Putin affirms his intention of beating ISIL.',
  attributedTo: ['donald-trump', 'vladimir-putin'],
  means: ['military'], cameo: '138', sign: -1, modality: 'planned',
  date: '2017-11-11', dateBasis: 'computed'
};

// p13 mentions Hezbollah
MATCH (article:Article {id: 'trump-putin-endorse-solution'}), (a:Actor {id: 'hezbollah'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 13, start: 2963, end: 2972, sha256: '58f94f9288f63b5341b82e59aaf05f82c5cf1abbb2368d1875d1bb46a7f47bb1'};

// p13 mentions Syrian Observatory for Human Rights
MATCH (article:Article {id: 'trump-putin-endorse-solution'}), (a:Actor {id: 'syrian-observatory-for-human-rights'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 13, start: 3110, end: 3148, sha256: 'd5fae2dfc06e7a92ad6be00e4e91dac29917100f8e2c98c38c23e32d0de016a7'};

// p13 Syrian government is part of Syria
MATCH (a:Actor {id: 'syrian-government'}), (b:Actor {id: 'syria'})
MERGE (a)-[r:PART_OF {id: 'trump-putin-endorse-solution.p13.syrian-government.PART_OF.syria'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p13.syrian-government.PART_OF.syria',
  article: 'trump-putin-endorse-solution', paragraph: 13, start: 2801, end: 2819,
  sha256: 'd5a19ef267476f239a03b952e78ca4101e21f2a08e1398e63910ce81e8149faf',
  claim: 'The government is that of Syria.',
  sign: 0, modality: 'stated'
};

// p13 Syrian government opposes Islamic State
MATCH (a:Actor {id: 'syrian-government'}), (b:Actor {id: 'islamic-state'})
MERGE (a)-[r:OPPOSES {id: 'trump-putin-endorse-solution.p13.syrian-government.OPPOSES.islamic-state'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p13.syrian-government.OPPOSES.islamic-state',
  article: 'trump-putin-endorse-solution', paragraph: 13, start: 2801, end: 2846,
  sha256: '38c157f96eeff7f124cab0b002b3701f1559d24fa356b962cee831927dda9880',
  claim: 'The government proclaims that it has beaten ISIL.',
  attributedTo: ['syrian-government'],
  means: ['military'], cameo: '190', sign: -1, modality: 'stated',
  date: '2017-11-09', dateBasis: 'computed'
};

// p13 Pro-government militias backs Syrian government forces
MATCH (a:Actor {id: 'pro-government-militias'}), (b:Actor {id: 'syrian-government-forces'})
MERGE (a)-[r:BACKS {id: 'trump-putin-endorse-solution.p13.pro-government-militias.BACKS.syrian-government-forces'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p13.pro-government-militias.BACKS.syrian-government-forces',
  article: 'trump-putin-endorse-solution', paragraph: 13, start: 2881, end: 2921,
  antecedentStart: 2801, antecedentEnd: 2819,
  sha256: '1e1abe00db238aedeff288885aba415c6a3b909ef9a7c9371bedf9e215ae33e7',
  claim: 'Friendly militias helped the government\'s troops.',
  attributedTo: ['syrian-government'],
  means: ['military'], cameo: '072', sign: 1, modality: 'stated'
};

// p13 Hezbollah backs Syrian government forces
MATCH (a:Actor {id: 'hezbollah'}), (b:Actor {id: 'syrian-government-forces'})
MERGE (a)-[r:BACKS {id: 'trump-putin-endorse-solution.p13.hezbollah.BACKS.syrian-government-forces'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p13.hezbollah.BACKS.syrian-government-forces',
  article: 'trump-putin-endorse-solution', paragraph: 13, start: 2881, end: 2972,
  antecedentStart: 2801, antecedentEnd: 2819,
  sha256: '48d8d89f901ea8604164be211d0da240cd0a0890bc588e62bb8cbac31930dfb4',
  claim: 'Hezbollah is among the militias that helped the government\'s troops.',
  attributedTo: ['syrian-government'],
  means: ['military'], cameo: '072', sign: 1, modality: 'stated'
};

// p13 Syrian government forces opposes Islamic State
MATCH (a:Actor {id: 'syrian-government-forces'}), (b:Actor {id: 'islamic-state'})
MERGE (a)-[r:OPPOSES {id: 'trump-putin-endorse-solution.p13.syrian-government-forces.OPPOSES.islamic-state'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p13.syrian-government-forces.OPPOSES.islamic-state',
  article: 'trump-putin-endorse-solution', paragraph: 13, start: 2881, end: 3035,
  antecedentStart: 2801, antecedentEnd: 2819,
  sha256: '97521bfc92d84d436c907a9f74126b855a1e28be0a19b8509fa9c94d5b627529',
  claim: 'Government troops took Albu Kamal back from ISIL.',
  attributedTo: ['syrian-government'],
  means: ['military'], cameo: '192', sign: -1, modality: 'stated'
};

// p13 Hezbollah is part of Pro-government militias
MATCH (a:Actor {id: 'hezbollah'}), (b:Actor {id: 'pro-government-militias'})
MERGE (a)-[r:PART_OF {id: 'trump-putin-endorse-solution.p13.hezbollah.PART_OF.pro-government-militias'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p13.hezbollah.PART_OF.pro-government-militias',
  article: 'trump-putin-endorse-solution', paragraph: 13, start: 2906, end: 2972,
  sha256: '90c6e7517a31608c47f9033050e0c62178b1f8aa5f43a5992a49476544107880',
  claim: 'Hizbollah is among the militias on Damascus\'s side.',
  attributedTo: ['syrian-government'],
  sign: 0, modality: 'stated'
};

// p13 Iran backs Hezbollah
MATCH (a:Actor {id: 'iran'}), (b:Actor {id: 'hezbollah'})
MERGE (a)-[r:BACKS {id: 'trump-putin-endorse-solution.p13.iran.BACKS.hezbollah'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p13.iran.BACKS.hezbollah',
  article: 'trump-putin-endorse-solution', paragraph: 13, start: 2936, end: 2972,
  sha256: '66972684e12565eaece1d8912c08b524a6a90a318e7f86064eed5324ecf9691b',
  claim: 'Hizbollah has Iranian support.',
  cameo: '070', sign: 1, modality: 'stated',
  note: 'The text does not tell by what means.'
};

// p13 Islamic State opposes Syrian government forces
MATCH (a:Actor {id: 'islamic-state'}), (b:Actor {id: 'syrian-government-forces'})
MERGE (a)-[r:OPPOSES {id: 'trump-putin-endorse-solution.p13.islamic-state.OPPOSES.syrian-government-forces'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p13.islamic-state.OPPOSES.syrian-government-forces',
  article: 'trump-putin-endorse-solution', paragraph: 13, start: 3056, end: 3108,
  antecedentStart: 2842, antecedentEnd: 2846,
  sha256: '35912fa76ddd18299a3ec674f91e9872ab49097a160e332e0d7840332cb9260f',
  claim: 'ISIL won Albu Kamal back from the government\'s troops.',
  attributedTo: ['syrian-observatory-for-human-rights'], attributedRole: 'a group that monitors the conflict',
  means: ['military'], cameo: '192', sign: -1, modality: 'stated',
  date: '2017-11-11', dateBasis: 'computed',
  note: 'Opponent from the preceding sentence; the monitor is named in the next paragraph.'
};

// p14 mentions Pro-government forces
MATCH (article:Article {id: 'trump-putin-endorse-solution'}), (a:Actor {id: 'pro-government-forces'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 14, start: 3205, end: 3226, sha256: 'bcc0ce6d501856ea2a6a1351167c8aaa94b9f5b3fc3fb44ac246bdc802ff0d63'};

// p14 Islamic State opposes Pro-government forces
MATCH (a:Actor {id: 'islamic-state'}), (b:Actor {id: 'pro-government-forces'})
MERGE (a)-[r:OPPOSES {id: 'trump-putin-endorse-solution.p14.islamic-state.OPPOSES.pro-government-forces'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p14.islamic-state.OPPOSES.pro-government-forces',
  article: 'trump-putin-endorse-solution', paragraph: 14, start: 3201, end: 3279,
  antecedentStart: 2842, antecedentEnd: 2846,
  sha256: '089b2044bae7978f4259766ba28fade6cf726e0346302a5f3c59ceddc79780ad',
  claim: 'The side fighting for Damascus was pushed out of Albu Kamal.',
  attributedTo: ['syrian-observatory-for-human-rights'],
  means: ['military'], cameo: '190', sign: -1, modality: 'stated',
  date: '2017-11-11', dateBasis: 'computed',
  note: 'Agent from the preceding sentence.'
};

// p15 mentions Iraqi forces
MATCH (article:Article {id: 'trump-putin-endorse-solution'}), (a:Actor {id: 'iraqi-forces'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 15, start: 3393, end: 3417, sha256: '57ad5e9a8d83b81033ea742165e03d73e580d0ffc036ea90abc5052513de15b3'};

// p15 mentions Sunni tribal forces
MATCH (article:Article {id: 'trump-putin-endorse-solution'}), (a:Actor {id: 'sunni-tribal-forces'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 15, start: 3422, end: 3441, sha256: '52852d717ad3ea2b02d978088928243c8a54f3ce42243d042db280844a935087'};

// p15 Iraqi forces opposes Islamic State
MATCH (a:Actor {id: 'iraqi-forces'}), (b:Actor {id: 'islamic-state'})
MERGE (a)-[r:OPPOSES {id: 'trump-putin-endorse-solution.p15.iraqi-forces.OPPOSES.islamic-state'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p15.iraqi-forces.OPPOSES.islamic-state',
  article: 'trump-putin-endorse-solution', paragraph: 15, start: 3326, end: 3467,
  sha256: '323481b10156b2a90fb01642097a73f93aba96fce3d2a9ee0969b9fc1a8a9e22',
  claim: 'Iraqi infantry takes villages from ISIL.',
  attributedRole: 'a military commander', via: 'Agence France-Presse',
  means: ['military'], cameo: '192', sign: -1, modality: 'stated',
  date: '2017-11-11', dateBasis: 'computed'
};

// p15 Sunni tribal forces opposes Islamic State
MATCH (a:Actor {id: 'sunni-tribal-forces'}), (b:Actor {id: 'islamic-state'})
MERGE (a)-[r:OPPOSES {id: 'trump-putin-endorse-solution.p15.sunni-tribal-forces.OPPOSES.islamic-state'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p15.sunni-tribal-forces.OPPOSES.islamic-state',
  article: 'trump-putin-endorse-solution', paragraph: 15, start: 3326, end: 3467,
  sha256: '323481b10156b2a90fb01642097a73f93aba96fce3d2a9ee0969b9fc1a8a9e22',
  claim: 'Sunni tribal fighters take villages from ISIL.',
  attributedRole: 'a military commander', via: 'Agence France-Presse',
  means: ['military'], cameo: '192', sign: -1, modality: 'stated',
  date: '2017-11-11', dateBasis: 'computed'
};

// p16 mentions Haider al-Abadi
MATCH (article:Article {id: 'trump-putin-endorse-solution'}), (a:Actor {id: 'haider-al-abadi'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 16, start: 3652, end: 3667, sha256: '58ff74d4b3603df6a7223a04fb736dc947db8d1dd5a929417fcc83d04188261d'};

// p16 Iraqi forces opposes Islamic State
MATCH (a:Actor {id: 'iraqi-forces'}), (b:Actor {id: 'islamic-state'})
MERGE (a)-[r:OPPOSES {id: 'trump-putin-endorse-solution.p16.iraqi-forces.OPPOSES.islamic-state'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p16.iraqi-forces.OPPOSES.islamic-state',
  article: 'trump-putin-endorse-solution', paragraph: 16, start: 3570, end: 3620,
  antecedentStart: 3326, antecedentEnd: 3330,
  sha256: '0efed99ae34ba357220c1f9c763e6382ed42201c2e431b437aafda1bdbf1fcc6',
  claim: 'Iraqi troops took Al Qaim back from ISIL.',
  means: ['military'], cameo: '192', sign: -1, modality: 'stated',
  date: '2017-10-30/2017-11-12', dateBasis: 'computed',
  note: 'Opponent from the preceding sentence.'
};

// p16 Haider al-Abadi leads Iraq
MATCH (a:Actor {id: 'haider-al-abadi'}), (b:Actor {id: 'iraq'})
MERGE (a)-[r:LEADS {id: 'trump-putin-endorse-solution.p16.haider-al-abadi.LEADS.iraq'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p16.haider-al-abadi.LEADS.iraq',
  article: 'trump-putin-endorse-solution', paragraph: 16, start: 3637, end: 3667,
  antecedentStart: 3570, antecedentEnd: 3575,
  sha256: '410011572e3cbfa4ffd636252129a14113c780d97534c8d8cb20949120d0d517',
  claim: 'Al Abadi is prime minister of Iraq.',
  role: 'prime minister', sign: 0, modality: 'stated'
};

// p17 mentions Iraqi militias
MATCH (article:Article {id: 'trump-putin-endorse-solution'}), (a:Actor {id: 'iraqi-militias'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 17, start: 3703, end: 3717, sha256: '59c8d103fb266c2a4b694512e52312a9fef8286ee087592ca74524b80bcc97b5'};

// p17 Iran backs Iraqi militias
MATCH (a:Actor {id: 'iran'}), (b:Actor {id: 'iraqi-militias'})
MERGE (a)-[r:BACKS {id: 'trump-putin-endorse-solution.p17.iran.BACKS.iraqi-militias'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p17.iran.BACKS.iraqi-militias',
  article: 'trump-putin-endorse-solution', paragraph: 17, start: 3691, end: 3717,
  sha256: 'c131b3ee67ae9dc3026a45e9abb686dd98dd93bf5c34dc9b7a37823655c8849c',
  claim: 'Iraqi militias have Iranian support.',
  cameo: '070', sign: 1, modality: 'stated',
  note: 'The text does not tell by what means.'
};

// p17 Iraqi forces is allied with Iraqi militias
MATCH (a:Actor {id: 'iraqi-forces'}), (b:Actor {id: 'iraqi-militias'})
MERGE (a)-[r:ALLIED_WITH {id: 'trump-putin-endorse-solution.p17.iraqi-forces.ALLIED_WITH.iraqi-militias'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p17.iraqi-forces.ALLIED_WITH.iraqi-militias',
  article: 'trump-putin-endorse-solution', paragraph: 17, start: 3703, end: 3754,
  sha256: '96c249024becd4d31c94f044cb64c9cf343a7e9021185dc99d35a44bbd8f184f',
  claim: 'The Iraqi militias fight side by side with the government\'s soldiers.',
  means: ['military'], cameo: '062', sign: 1, modality: 'stated',
  ambiguous: true, candidates: ['iraqi-forces', 'syrian-government-forces'],
  note: 'Whose government is not said; grammar and the sentence before favour Iraq\'s.'
};

// p17 Iraqi militias opposes Islamic State
MATCH (a:Actor {id: 'iraqi-militias'}), (b:Actor {id: 'islamic-state'})
MERGE (a)-[r:OPPOSES {id: 'trump-putin-endorse-solution.p17.iraqi-militias.OPPOSES.islamic-state'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p17.iraqi-militias.OPPOSES.islamic-state',
  article: 'trump-putin-endorse-solution', paragraph: 17, start: 3703, end: 3793,
  sha256: 'a45778adc66509026edb877a68361b881068a89bebc77dbb99f33e7e50857cea',
  claim: 'The militias went over the border against ISIL.',
  means: ['military'], cameo: '190', sign: -1, modality: 'stated'
};

// p17 Iran backs Hezbollah (hypothetical)
MATCH (a:Actor {id: 'iran'}), (b:Actor {id: 'hezbollah'})
MERGE (a)-[r:BACKS {id: 'trump-putin-endorse-solution.p17.iran.BACKS.hezbollah'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p17.iran.BACKS.hezbollah',
  article: 'trump-putin-endorse-solution', paragraph: 17, start: 3898, end: 3998,
  sha256: '92a5a9bd58bfb97a1532c3aec5bc724347d444abca9daabfb4535048a0b67755',
  claim: 'A corridor could let Iran arm Hizbollah by land.',
  attributedRole: 'opponents of Iranian influence',
  means: ['military', 'material'], cameo: '072', sign: 1, modality: 'hypothetical'
};

// p19 mentions Israel
MATCH (article:Article {id: 'trump-putin-endorse-solution'}), (a:Actor {id: 'israel'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 19, start: 4014, end: 4020, sha256: '3552ac0c032467fbf592cb4d10c5c9267800c01e343ad8ca557256d882ae9327'};

// p19 Israel opposes Syria
MATCH (a:Actor {id: 'israel'}), (b:Actor {id: 'syria'})
MERGE (a)-[r:OPPOSES {id: 'trump-putin-endorse-solution.p19.israel.OPPOSES.syria'}]->(b)
SET r = {
  id: 'trump-putin-endorse-solution.p19.israel.OPPOSES.syria',
  article: 'trump-putin-endorse-solution', paragraph: 19, start: 4014, end: 4046,
  sha256: '7b429042ef6bf9ffd3fdbdb50a9e33a6b1a82043a07b28a2571cf3e2b2528b95',
  claim: 'Israel destroys a drone of Syria\'s.',
  means: ['military'], cameo: '190', sign: -1, modality: 'stated'
};
