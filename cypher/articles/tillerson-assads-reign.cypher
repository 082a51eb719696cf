// Tillerson: Assad's reign in Syria is coming to an end
// Every mention and statement in the order of the text; positions and digests by npm run cite:locate.

MERGE (article:Article {id: 'tillerson-assads-reign'})
SET article = {
  id: 'tillerson-assads-reign',
  title: 'Tillerson: Assad\'s reign in Syria is coming to an end',
  agencies: [], textQuality: 'scrambled',
  note: 'No publisher, date or year stands in the text. The order of its sentences is disturbed: in several places it is open who speaks.',
  file: '000_8e126f8612bcaf62.txt',
  sha256: '70118534919458bc8c554c2ec82716c548fa02f35f0e32a4b6334bed4d8e0a05'
};

// p1 mentions Rex Tillerson
MATCH (article:Article {id: 'tillerson-assads-reign'}), (a:Actor {id: 'rex-tillerson'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 1, start: 0, end: 9, sha256: 'e61c86ae15c21d78afbc25c4dd19fa9954d377424b759a4371a4efad2bcbb80a'};

// p1 mentions Bashar al-Assad
MATCH (article:Article {id: 'tillerson-assads-reign'}), (a:Actor {id: 'bashar-al-assad'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 1, start: 11, end: 16, sha256: 'd76bd6136f7218d40c13e9490a9b0d4d104ad0d22c90732a0f6bcde70e12ae24'};

// p1 mentions Syria
MATCH (article:Article {id: 'tillerson-assads-reign'}), (a:Actor {id: 'syria'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 1, start: 28, end: 33, sha256: 'cf6ac29be1f71a0153bb4042354bc8b19c237744be460c0a43ba52eec1eca3fe'};

// p1 Bashar al-Assad leads Syria
MATCH (a:Actor {id: 'bashar-al-assad'}), (b:Actor {id: 'syria'})
MERGE (a)-[r:LEADS {id: 'tillerson-assads-reign.p1.bashar-al-assad.LEADS.syria'}]->(b)
SET r = {
  id: 'tillerson-assads-reign.p1.bashar-al-assad.LEADS.syria',
  article: 'tillerson-assads-reign', paragraph: 1, start: 11, end: 33,
  sha256: '9825447ac5acbde20f854bfe908d97616704dd32ced74f3123e84423a8312b67',
  claim: 'Syria is under Assad\'s rule.',
  sign: 0, modality: 'stated',
  note: 'Genitive noun phrase in Tillerson\'s headline; taken as the article\'s voice.'
};

// p2 mentions YPG
MATCH (article:Article {id: 'tillerson-assads-reign'}), (a:Actor {id: 'ypg'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 2, start: 69, end: 72, sha256: '58ef5305fb18dc5f75d4020360ec87a209c7532ee61e01d7ff7a2b1303734130'};

// p4 mentions Geneva process
MATCH (article:Article {id: 'tillerson-assads-reign'}), (a:Actor {id: 'geneva-process'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 4, start: 190, end: 208, sha256: 'c01f7dd96563d1155203de7a4e3a49befa8e3507c614c68ca4e33ad03ac56334'};

// p4 mentions Staffan de Mistura
MATCH (article:Article {id: 'tillerson-assads-reign'}), (a:Actor {id: 'staffan-de-mistura'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 4, start: 235, end: 277, sha256: '5cb3f426d0aa4cb1907afe3f24a00a826fe65700fce22bfcb9c35dca2e75e9e5'};

// p4 mentions United Nations
MATCH (article:Article {id: 'tillerson-assads-reign'}), (a:Actor {id: 'united-nations'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 4, start: 239, end: 253, sha256: 'c3c27cfe44265f72ca91e7cc5584745b68cc5ae14fe56db686ca0e41c2bb21b5'};

// p4 Staffan de Mistura sponsors Geneva process (planned)
MATCH (a:Actor {id: 'staffan-de-mistura'}), (b:Actor {id: 'geneva-process'})
MERGE (a)-[r:SPONSORS {id: 'tillerson-assads-reign.p4.staffan-de-mistura.SPONSORS.geneva-process'}]->(b)
SET r = {
  id: 'tillerson-assads-reign.p4.staffan-de-mistura.SPONSORS.geneva-process',
  article: 'tillerson-assads-reign', paragraph: 4, start: 154, end: 233,
  antecedentStart: 486, antecedentEnd: 504,
  sha256: '5b442cbd454a791109773946cccae3d40ccb9a0e6ba2093f60e8240a53a690c5',
  claim: 'The envoy announces an eighth Geneva round for 28 November.',
  attributedTo: ['staffan-de-mistura'],
  cameo: '039', sign: 0, modality: 'planned'
};

// p4 Staffan de Mistura represents United Nations
MATCH (a:Actor {id: 'staffan-de-mistura'}), (b:Actor {id: 'united-nations'})
MERGE (a)-[r:REPRESENTS {id: 'tillerson-assads-reign.p4.staffan-de-mistura.REPRESENTS.united-nations'}]->(b)
SET r = {
  id: 'tillerson-assads-reign.p4.staffan-de-mistura.REPRESENTS.united-nations',
  article: 'tillerson-assads-reign', paragraph: 4, start: 235, end: 277,
  antecedentStart: 486, antecedentEnd: 504,
  sha256: '5cb3f426d0aa4cb1907afe3f24a00a826fe65700fce22bfcb9c35dca2e75e9e5',
  claim: 'De Mistura is the UN\'s special envoy for Syria.',
  role: 'Special Envoy for Syria', sign: 0, modality: 'stated'
};

// p5 Rex Tillerson meets Staffan de Mistura
MATCH (a:Actor {id: 'rex-tillerson'}), (b:Actor {id: 'staffan-de-mistura'})
MERGE (a)-[r:MEETS {id: 'tillerson-assads-reign.p5.rex-tillerson.MEETS.staffan-de-mistura'}]->(b)
SET r = {
  id: 'tillerson-assads-reign.p5.rex-tillerson.MEETS.staffan-de-mistura',
  article: 'tillerson-assads-reign', paragraph: 5, start: 459, end: 504,
  antecedentStart: 403, antecedentEnd: 412,
  sha256: 'a87d7358784a77e559105b0e61433577000bfeac4f23203525448cba9d56f80e',
  claim: 'Tillerson and de Mistura had a meeting.',
  cameo: '040', sign: 0, modality: 'stated'
};

// p6 mentions Syrian government
MATCH (article:Article {id: 'tillerson-assads-reign'}), (a:Actor {id: 'syrian-government'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 6, start: 640, end: 653, sha256: '5dfeb804d471421d09608a44c0ecade76fca150d54d0315681033ddedfe30de8'};

// p6 mentions United States
MATCH (article:Article {id: 'tillerson-assads-reign'}), (a:Actor {id: 'united-states'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 6, start: 680, end: 693, sha256: '49dca65f362fee401292ed7ada96f96295eab1e589c52e4e66bf4aedda715fdd'};

// p6 mentions Astana process
MATCH (article:Article {id: 'tillerson-assads-reign'}), (a:Actor {id: 'astana-process'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 6, start: 725, end: 731, sha256: '5b40720d276547cbfbab3b0f738b433d581aa28548d61f4a70b39e91924e98df'};

// p6 Bashar al-Assad leads Syrian government
MATCH (a:Actor {id: 'bashar-al-assad'}), (b:Actor {id: 'syrian-government'})
MERGE (a)-[r:LEADS {id: 'tillerson-assads-reign.p6.bashar-al-assad.LEADS.syrian-government'}]->(b)
SET r = {
  id: 'tillerson-assads-reign.p6.bashar-al-assad.LEADS.syrian-government',
  article: 'tillerson-assads-reign', paragraph: 6, start: 640, end: 674,
  sha256: '31e1b64839dca627f742c525760fd00a968c9f46376ee72a16bfff34e02c5d99',
  claim: 'Assad stands at the top of the Syrian regime.',
  role: 'regime head', sign: 0, modality: 'stated'
};

// p6 United States takes part in Astana process
MATCH (a:Actor {id: 'united-states'}), (b:Actor {id: 'astana-process'})
MERGE (a)-[r:TAKES_PART_IN {id: 'tillerson-assads-reign.p6.united-states.TAKES_PART_IN.astana-process'}]->(b)
SET r = {
  id: 'tillerson-assads-reign.p6.united-states.TAKES_PART_IN.astana-process',
  article: 'tillerson-assads-reign', paragraph: 6, start: 676, end: 731,
  sha256: '4ba74283ac0629a688d32a299c49393966d2be4f327c3c7ea2f18e33484c5489',
  claim: 'Washington is as a rule present at Astana through an observer.',
  cameo: '040', sign: 0, modality: 'stated'
};

// p7 Rex Tillerson represents United States
MATCH (a:Actor {id: 'rex-tillerson'}), (b:Actor {id: 'united-states'})
MERGE (a)-[r:REPRESENTS {id: 'tillerson-assads-reign.p7.rex-tillerson.REPRESENTS.united-states'}]->(b)
SET r = {
  id: 'tillerson-assads-reign.p7.rex-tillerson.REPRESENTS.united-states',
  article: 'tillerson-assads-reign', paragraph: 7, start: 734, end: 756,
  antecedentStart: 403, antecedentEnd: 412,
  sha256: '41f0647b6303117c0fe888dc97c53adaeb74d45a0b33d22bdc7db2f2109ebf4a',
  claim: 'Tillerson is the chief diplomat of the USA.',
  role: 'top diplomat', sign: 0, modality: 'stated'
};

// p7 Rex Tillerson opposes Bashar al-Assad
MATCH (a:Actor {id: 'rex-tillerson'}), (b:Actor {id: 'bashar-al-assad'})
MERGE (a)-[r:OPPOSES {id: 'tillerson-assads-reign.p7.rex-tillerson.OPPOSES.bashar-al-assad'}]->(b)
SET r = {
  id: 'tillerson-assads-reign.p7.rex-tillerson.OPPOSES.bashar-al-assad',
  article: 'tillerson-assads-reign', paragraph: 7, start: 734, end: 825,
  antecedentStart: 403, antecedentEnd: 412,
  sha256: 'f3bec6687b3ac5be03823b54e7d96ff2514f91f17ddd6ad4c40b8a0925f26a10',
  claim: 'Tillerson wants Assad to leave, by way of Geneva.',
  attributedTo: ['rex-tillerson'],
  means: ['political'], cameo: '0241', sign: -1, modality: 'stated'
};

// p7 Rex Tillerson backs Geneva process
MATCH (a:Actor {id: 'rex-tillerson'}), (b:Actor {id: 'geneva-process'})
MERGE (a)-[r:BACKS {id: 'tillerson-assads-reign.p7.rex-tillerson.BACKS.geneva-process'}]->(b)
SET r = {
  id: 'tillerson-assads-reign.p7.rex-tillerson.BACKS.geneva-process',
  article: 'tillerson-assads-reign', paragraph: 7, start: 734, end: 825,
  antecedentStart: 403, antecedentEnd: 412,
  sha256: 'f3bec6687b3ac5be03823b54e7d96ff2514f91f17ddd6ad4c40b8a0925f26a10',
  claim: 'Tillerson treats Geneva as the proper road to Assad\'s departure.',
  attributedTo: ['rex-tillerson'],
  means: ['rhetorical'], cameo: '051', sign: 1, modality: 'stated'
};

// p7 Staffan de Mistura sponsors Geneva process
MATCH (a:Actor {id: 'staffan-de-mistura'}), (b:Actor {id: 'geneva-process'})
MERGE (a)-[r:SPONSORS {id: 'tillerson-assads-reign.p7.staffan-de-mistura.SPONSORS.geneva-process'}]->(b)
SET r = {
  id: 'tillerson-assads-reign.p7.staffan-de-mistura.SPONSORS.geneva-process',
  article: 'tillerson-assads-reign', paragraph: 7, start: 807, end: 843,
  sha256: 'fb28d0cc1ae17e8c5a67e7e657e443c541de45095ff7442eeac284c896ebe29e',
  claim: 'De Mistura runs the Geneva process.',
  cameo: '045', sign: 0, modality: 'stated',
  note: '"led by": rule 6 (leading) preferred over LEADS.'
};

// p8 United States backs Syria
MATCH (a:Actor {id: 'united-states'}), (b:Actor {id: 'syria'})
MERGE (a)-[r:BACKS {id: 'tillerson-assads-reign.p8.united-states.BACKS.syria'}]->(b)
SET r = {
  id: 'tillerson-assads-reign.p8.united-states.BACKS.syria',
  article: 'tillerson-assads-reign', paragraph: 8, start: 944, end: 981,
  sha256: '4f78b663754840d43d47502bd48f647feca63cb6c627a9c2b03f219b9310f057',
  claim: 'Washington favours a Syria that stays in one piece.',
  attributedTo: ['rex-tillerson'],
  means: ['rhetorical'], cameo: '052', sign: 1, modality: 'stated'
};

// p8 Rex Tillerson opposes Bashar al-Assad
MATCH (a:Actor {id: 'rex-tillerson'}), (b:Actor {id: 'bashar-al-assad'})
MERGE (a)-[r:OPPOSES {id: 'tillerson-assads-reign.p8.rex-tillerson.OPPOSES.bashar-al-assad'}]->(b)
SET r = {
  id: 'tillerson-assads-reign.p8.rex-tillerson.OPPOSES.bashar-al-assad',
  article: 'tillerson-assads-reign', paragraph: 8, start: 1021, end: 1073,
  antecedentStart: 924, antecedentEnd: 933,
  sha256: '647b360e8787aee50cd485694498150ecb4a6e8c6156b5d8d72a82666da70975',
  claim: 'Tillerson rules out any governing role for Assad.',
  attributedTo: ['rex-tillerson'],
  means: ['political'], cameo: '1041', sign: -1, modality: 'stated'
};

// p9 mentions Russia
MATCH (article:Article {id: 'tillerson-assads-reign'}), (a:Actor {id: 'russia'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 9, start: 1076, end: 1083, sha256: '5bcc40adf6e0a2a9c9317f9ac01481271b45ffdd5850d96b562752eee8167b85'};

// p9 mentions Vladimir Putin
MATCH (article:Article {id: 'tillerson-assads-reign'}), (a:Actor {id: 'vladimir-putin'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 9, start: 1094, end: 1108, sha256: 'f3c3ca12988ba7304ae8686311e565ef5b167210ba40f5ac1253dbf39b2f2023'};

// p9 Vladimir Putin leads Russia
MATCH (a:Actor {id: 'vladimir-putin'}), (b:Actor {id: 'russia'})
MERGE (a)-[r:LEADS {id: 'tillerson-assads-reign.p9.vladimir-putin.LEADS.russia'}]->(b)
SET r = {
  id: 'tillerson-assads-reign.p9.vladimir-putin.LEADS.russia',
  article: 'tillerson-assads-reign', paragraph: 9, start: 1076, end: 1108,
  sha256: '9180b2dfcf4652340179780416edfe064b2d066207fd1cef3d5d3316f239a2c1',
  claim: 'Putin is President of Russia.',
  role: 'President', sign: 0, modality: 'stated'
};

// p10 mentions Syrian government forces
MATCH (article:Article {id: 'tillerson-assads-reign'}), (a:Actor {id: 'syrian-government-forces'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 10, start: 1225, end: 1239, sha256: '57e19244a33ac2c1ab43c773051947c0a1b8b2db2ebd9d99a614374a499507db'};

// p10 mentions Islamic State
MATCH (article:Article {id: 'tillerson-assads-reign'}), (a:Actor {id: 'islamic-state'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 10, start: 1293, end: 1306, sha256: '383d5791e3ac96c2f1a954e3ab8cf12f6cb84944de994b22c7c8c0d81c112ae1'};

// p10 Bashar al-Assad leads Syrian government forces
MATCH (a:Actor {id: 'bashar-al-assad'}), (b:Actor {id: 'syrian-government-forces'})
MERGE (a)-[r:LEADS {id: 'tillerson-assads-reign.p10.bashar-al-assad.LEADS.syrian-government-forces'}]->(b)
SET r = {
  id: 'tillerson-assads-reign.p10.bashar-al-assad.LEADS.syrian-government-forces',
  article: 'tillerson-assads-reign', paragraph: 10, start: 1225, end: 1239,
  sha256: '57e19244a33ac2c1ab43c773051947c0a1b8b2db2ebd9d99a614374a499507db',
  claim: 'The government forces are under Assad.',
  sign: 0, modality: 'stated'
};

// p10 Syrian government forces opposes Islamic State
MATCH (a:Actor {id: 'syrian-government-forces'}), (b:Actor {id: 'islamic-state'})
MERGE (a)-[r:OPPOSES {id: 'tillerson-assads-reign.p10.syrian-government-forces.OPPOSES.islamic-state'}]->(b)
SET r = {
  id: 'tillerson-assads-reign.p10.syrian-government-forces.OPPOSES.islamic-state',
  article: 'tillerson-assads-reign', paragraph: 10, start: 1225, end: 1306,
  sha256: '45d3c2db86b9e754f05dc5d9f2cd84daaa1f051a1f8bcac8320b71ac2f86920d',
  claim: 'Assad\'s troops are at war with Islamic State and have gained the initiative.',
  attributedRole: 'a speaker whom the text leaves open',
  means: ['military'], cameo: '190', sign: -1, modality: 'stated',
  note: '"He said": grammar gives Putin, content does not fit; who speaks is left open.'
};

// p10 Russia backs Syrian government forces
MATCH (a:Actor {id: 'russia'}), (b:Actor {id: 'syrian-government-forces'})
MERGE (a)-[r:BACKS {id: 'tillerson-assads-reign.p10.russia.BACKS.syrian-government-forces'}]->(b)
SET r = {
  id: 'tillerson-assads-reign.p10.russia.BACKS.syrian-government-forces',
  article: 'tillerson-assads-reign', paragraph: 10, start: 1332, end: 1374,
  antecedentStart: 1225, antecedentEnd: 1239,
  sha256: '0edb3801763c379306099451e605c7e6f3b72cbff612872bc16247e4dcdf8dc1',
  claim: 'Russia gave Assad\'s troops backing from the air.',
  attributedRole: 'a speaker whom the text leaves open',
  means: ['military'], cameo: '072', sign: 1, modality: 'stated',
  note: '"He said": grammar gives Putin, content does not fit; who speaks is left open.'
};

// p11 mentions Syrian rebels
MATCH (article:Article {id: 'tillerson-assads-reign'}), (a:Actor {id: 'syrian-rebels'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 11, start: 1452, end: 1458, sha256: '1110834e8a7553259d84bb92bfbc8ff8c2626782e2e549330dc28abd87fc7d24'};

// p11 mentions Iran
MATCH (article:Article {id: 'tillerson-assads-reign'}), (a:Actor {id: 'iran'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 11, start: 1492, end: 1496, sha256: '18d4e170765cc48842d847de1d0545a2e379e9c87b2af2a6f761681309939ce5'};

// p11 Vladimir Putin opposes Islamic State
MATCH (a:Actor {id: 'vladimir-putin'}), (b:Actor {id: 'islamic-state'})
MERGE (a)-[r:OPPOSES {id: 'tillerson-assads-reign.p11.vladimir-putin.OPPOSES.islamic-state'}]->(b)
SET r = {
  id: 'tillerson-assads-reign.p11.vladimir-putin.OPPOSES.islamic-state',
  article: 'tillerson-assads-reign', paragraph: 11, start: 1378, end: 1489,
  sha256: '86ffd43100d41de35da77a5666217c3f8abb049b69caf7ab914b4f479689e074',
  claim: 'Putin counts Islamic State among those he labels terrorists.',
  means: ['rhetorical'], cameo: '111', sign: -1, modality: 'stated'
};

// p11 Vladimir Putin opposes Syrian rebels
MATCH (a:Actor {id: 'vladimir-putin'}), (b:Actor {id: 'syrian-rebels'})
MERGE (a)-[r:OPPOSES {id: 'tillerson-assads-reign.p11.vladimir-putin.OPPOSES.syrian-rebels'}]->(b)
SET r = {
  id: 'tillerson-assads-reign.p11.vladimir-putin.OPPOSES.syrian-rebels',
  article: 'tillerson-assads-reign', paragraph: 11, start: 1378, end: 1489,
  sha256: '86ffd43100d41de35da77a5666217c3f8abb049b69caf7ab914b4f479689e074',
  claim: 'Putin puts the rebels under the same terrorist label.',
  means: ['rhetorical'], cameo: '111', sign: -1, modality: 'stated'
};

// p11 United States backs Syrian rebels
MATCH (a:Actor {id: 'united-states'}), (b:Actor {id: 'syrian-rebels'})
MERGE (a)-[r:BACKS {id: 'tillerson-assads-reign.p11.united-states.BACKS.syrian-rebels'}]->(b)
SET r = {
  id: 'tillerson-assads-reign.p11.united-states.BACKS.syrian-rebels',
  article: 'tillerson-assads-reign', paragraph: 11, start: 1441, end: 1458,
  sha256: '490f9023a12ca413e8e245109743d6eb1ea54234cae039fdb314a14aed600834',
  claim: 'The rebels have American support.',
  cameo: '070', sign: 1, modality: 'stated',
  note: 'The text does not tell by what means.'
};

// p13 Staffan de Mistura sponsors Geneva process
MATCH (a:Actor {id: 'staffan-de-mistura'}), (b:Actor {id: 'geneva-process'})
MERGE (a)-[r:SPONSORS {id: 'tillerson-assads-reign.p13.staffan-de-mistura.SPONSORS.geneva-process'}]->(b)
SET r = {
  id: 'tillerson-assads-reign.p13.staffan-de-mistura.SPONSORS.geneva-process',
  article: 'tillerson-assads-reign', paragraph: 13, start: 1707, end: 1772,
  antecedentStart: 486, antecedentEnd: 504,
  sha256: 'b4d4a85363d05757302c620ab77bdebd0adea675a49df35a178a016b720b1d97',
  claim: 'The speaker, as mediator, sets out what round eight should do.',
  cameo: '045', sign: 0, modality: 'stated',
  ambiguous: true, candidates: ['staffan-de-mistura', 'vladimir-putin'],
  note: 'Who speaks is left open; that the mediator of round eight is meant points to de Mistura, the order of the sentences to Putin.'
};

// p13 Iran opposes Islamic State (denied)
MATCH (a:Actor {id: 'iran'}), (b:Actor {id: 'islamic-state'})
MERGE (a)-[r:OPPOSES {id: 'tillerson-assads-reign.p13.iran.OPPOSES.islamic-state'}]->(b)
SET r = {
  id: 'tillerson-assads-reign.p13.iran.OPPOSES.islamic-state',
  article: 'tillerson-assads-reign', paragraph: 13, start: 2078, end: 2156,
  sha256: '45fac194c7aeb1bf71d07c83bfe09f52ff0d7b74f03d803fc3aaaaa1aed92480',
  claim: 'The speaker disputes that Iran was the one to beat ISIS.',
  attributedRole: 'a speaker whom the text leaves open',
  means: ['military'], cameo: '190', sign: -1, modality: 'denied',
  note: 'Who speaks is left open.'
};
