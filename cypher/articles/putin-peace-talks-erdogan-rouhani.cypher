// Putin to hold Syria peace talks with Erdogan, Rouhani
// Every mention and statement in the order of the text; positions and digests by npm run cite:locate.

MERGE (article:Article {id: 'putin-peace-talks-erdogan-rouhani'})
SET article = {
  id: 'putin-peace-talks-erdogan-rouhani',
  title: 'Putin to hold Syria peace talks with Erdogan, Rouhani',
  published: '2017-11-22', publishedBasis: 'stated',
  agencies: [], textQuality: 'scrambled',
  note: 'The text begins in the middle of the story. Its closing line names a media service as the source of the report; a publisher is not named.',
  file: '004_245d3a7a211bfa20.txt',
  sha256: 'e6de89bb4e594a9c271c97bf72bbe7664e0090cee79eca145f3449b02e0f374b'
};

// p1 mentions Vladimir Putin
MATCH (article:Article {id: 'putin-peace-talks-erdogan-rouhani'}), (a:Actor {id: 'vladimir-putin'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 1, start: 0, end: 5, sha256: '8d131df1684dda891b8c4a1c52b0f67ea14c137cf24b2f0cc58e52f27cbabcc4'};

// p1 mentions Syria
MATCH (article:Article {id: 'putin-peace-talks-erdogan-rouhani'}), (a:Actor {id: 'syria'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 1, start: 14, end: 19, sha256: 'cf6ac29be1f71a0153bb4042354bc8b19c237744be460c0a43ba52eec1eca3fe'};

// p1 mentions Sochi summit
MATCH (article:Article {id: 'putin-peace-talks-erdogan-rouhani'}), (a:Actor {id: 'sochi-summit'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 1, start: 14, end: 31, sha256: '870ed79ef6373581e87b15434babcdd601f81bfae6268560b2becf41517228e4'};

// p1 mentions Recep Tayyip Erdogan
MATCH (article:Article {id: 'putin-peace-talks-erdogan-rouhani'}), (a:Actor {id: 'recep-tayyip-erdogan'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 1, start: 37, end: 44, sha256: 'bbf4bac5d2c7be3da9fe6148ca68fb6f20bba8e1a2c3ff4b4ad069a1f229c20c'};

// p1 mentions Hassan Rouhani
MATCH (article:Article {id: 'putin-peace-talks-erdogan-rouhani'}), (a:Actor {id: 'hassan-rouhani'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 1, start: 46, end: 53, sha256: '134384ceec3bfda7b85793beaeed9d3b8404b9a3c4b33c68844e65c8f80f7e03'};

// p1 Recep Tayyip Erdogan meets Vladimir Putin (planned)
MATCH (a:Actor {id: 'recep-tayyip-erdogan'}), (b:Actor {id: 'vladimir-putin'})
MERGE (a)-[r:MEETS {id: 'putin-peace-talks-erdogan-rouhani.p1.recep-tayyip-erdogan.MEETS.vladimir-putin'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p1.recep-tayyip-erdogan.MEETS.vladimir-putin',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 1, start: 0, end: 44,
  sha256: '0bc44c1b4159b35368fd1b2010fc3d665cdcc49597de3bf081979fb568baddc5',
  claim: 'Putin and Erdogan are about to confer over Syria.',
  cameo: '036', sign: 0, modality: 'planned',
  date: '2017-11-22', dateBasis: 'computed',
  note: 'Talks about a third matter: MEETS.'
};

// p1 Hassan Rouhani meets Vladimir Putin (planned)
MATCH (a:Actor {id: 'hassan-rouhani'}), (b:Actor {id: 'vladimir-putin'})
MERGE (a)-[r:MEETS {id: 'putin-peace-talks-erdogan-rouhani.p1.hassan-rouhani.MEETS.vladimir-putin'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p1.hassan-rouhani.MEETS.vladimir-putin',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 1, start: 0, end: 53,
  sha256: '3f0429aa90f1cccd453c2f07944cc36428f6de42e474ab66cd998d1dd71da016',
  claim: 'Putin is going to confer with Rouhani about Syria.',
  cameo: '036', sign: 0, modality: 'planned',
  date: '2017-11-22', dateBasis: 'computed'
};

// p3 mentions Donald Trump
MATCH (article:Article {id: 'putin-peace-talks-erdogan-rouhani'}), (a:Actor {id: 'donald-trump'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 3, start: 131, end: 136, sha256: '56249f725ea0650368f09d857958628ead35a12361fe0023ddba9f062f79daa2'};

// p3 mentions United States
MATCH (article:Article {id: 'putin-peace-talks-erdogan-rouhani'}), (a:Actor {id: 'united-states'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 3, start: 266, end: 277, sha256: '9e7bbb997e560cfb02702b9b15c3d098237551365a95a215cfb17672a1fbd224'};

// p3 Donald Trump meets Vladimir Putin
MATCH (a:Actor {id: 'donald-trump'}), (b:Actor {id: 'vladimir-putin'})
MERGE (a)-[r:MEETS {id: 'putin-peace-talks-erdogan-rouhani.p3.donald-trump.MEETS.vladimir-putin'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p3.donald-trump.MEETS.vladimir-putin',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 3, start: 92, end: 142,
  sha256: '95d8eed56e93a60263a90f2ea498c060d37fd26ca3f4328d6b5efe62612f5006',
  claim: 'Trump and Putin had a long talk by telephone.',
  attributedTo: ['united-states'],
  cameo: '041', sign: 0, modality: 'stated',
  date: '2017-11-21', dateBasis: 'computed'
};

// p3 Vladimir Putin backs Syria
MATCH (a:Actor {id: 'vladimir-putin'}), (b:Actor {id: 'syria'})
MERGE (a)-[r:BACKS {id: 'putin-peace-talks-erdogan-rouhani.p3.vladimir-putin.BACKS.syria'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p3.vladimir-putin.BACKS.syria',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 3, start: 116, end: 259,
  sha256: '75b5ba2ae8ca2cc6b974ce162125ad8c085e155dda1de7e8754a42a25a65f108',
  claim: 'Putin speaks up for a Syria that is stable and whole.',
  attributedTo: ['united-states'],
  means: ['rhetorical'], cameo: '052', sign: 1, modality: 'stated',
  date: '2017-11-21', dateBasis: 'computed'
};

// p3 Donald Trump backs Syria
MATCH (a:Actor {id: 'donald-trump'}), (b:Actor {id: 'syria'})
MERGE (a)-[r:BACKS {id: 'putin-peace-talks-erdogan-rouhani.p3.donald-trump.BACKS.syria'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p3.donald-trump.BACKS.syria',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 3, start: 116, end: 259,
  sha256: '75b5ba2ae8ca2cc6b974ce162125ad8c085e155dda1de7e8754a42a25a65f108',
  claim: 'Trump speaks up for a Syria that is stable and whole.',
  attributedTo: ['united-states'],
  means: ['rhetorical'], cameo: '052', sign: 1, modality: 'stated',
  date: '2017-11-21', dateBasis: 'computed'
};

// p4 mentions Pro-government forces
MATCH (article:Article {id: 'putin-peace-talks-erdogan-rouhani'}), (a:Actor {id: 'pro-government-forces'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 4, start: 359, end: 405, sha256: '04f730d2ab44fdc843fcbec3ffba2924637635e9ebf926c9ef49d55b49141e02'};

// p4 mentions Russia
MATCH (article:Article {id: 'putin-peace-talks-erdogan-rouhani'}), (a:Actor {id: 'russia'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 4, start: 375, end: 382, sha256: '7128bf71d0612227ed466a7085135998d9e30c933ec14579b460f406aad8e975'};

// p4 mentions Bashar al-Assad
MATCH (article:Article {id: 'putin-peace-talks-erdogan-rouhani'}), (a:Actor {id: 'bashar-al-assad'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 4, start: 400, end: 405, sha256: 'd76bd6136f7218d40c13e9490a9b0d4d104ad0d22c90732a0f6bcde70e12ae24'};

// p4 mentions Syrian Democratic Forces
MATCH (article:Article {id: 'putin-peace-talks-erdogan-rouhani'}), (a:Actor {id: 'syrian-democratic-forces'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 4, start: 421, end: 445, sha256: 'da787af96382f57e5788422c40b3f0fd09952e5f9aa5a1953782fb4009e82fc8'};

// p4 mentions Jihadist groups
MATCH (article:Article {id: 'putin-peace-talks-erdogan-rouhani'}), (a:Actor {id: 'jihadist-groups'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 4, start: 464, end: 479, sha256: 'f7da85dc46e56be6a1aa4c7fd6f0a61d5edac00ba3110ab8a0c30bd80ae6f58c'};

// p4 mentions Syrian rebels
MATCH (article:Article {id: 'putin-peace-talks-erdogan-rouhani'}), (a:Actor {id: 'syrian-rebels'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 4, start: 484, end: 495, sha256: '412b6b481a763dfc12e9cb08f85d4af917c1774485f1f08e8af0006fe98ba9cc'};

// p4 Pro-government forces backs Bashar al-Assad
MATCH (a:Actor {id: 'pro-government-forces'}), (b:Actor {id: 'bashar-al-assad'})
MERGE (a)-[r:BACKS {id: 'putin-peace-talks-erdogan-rouhani.p4.pro-government-forces.BACKS.bashar-al-assad'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p4.pro-government-forces.BACKS.bashar-al-assad',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 4, start: 359, end: 405,
  sha256: '04f730d2ab44fdc843fcbec3ffba2924637635e9ebf926c9ef49d55b49141e02',
  claim: 'Part of the fighters in the country stand by Assad.',
  cameo: '050', sign: 1, modality: 'stated',
  note: 'The text does not tell by what means.'
};

// p4 Bashar al-Assad is allied with Russia
MATCH (a:Actor {id: 'bashar-al-assad'}), (b:Actor {id: 'russia'})
MERGE (a)-[r:ALLIED_WITH {id: 'putin-peace-talks-erdogan-rouhani.p4.bashar-al-assad.ALLIED_WITH.russia'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p4.bashar-al-assad.ALLIED_WITH.russia',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 4, start: 375, end: 405,
  sha256: '9df78c3ccc56a5b5ce14ed777aaaba93b2cdcc0ac9cfe3abf0e8ddf5a8047e19',
  claim: 'Assad and the Kremlin are allies.',
  cameo: '050', sign: 1, modality: 'stated',
  note: 'The text does not tell by what means.'
};

// p4 United States backs Syrian Democratic Forces
MATCH (a:Actor {id: 'united-states'}), (b:Actor {id: 'syrian-democratic-forces'})
MERGE (a)-[r:BACKS {id: 'putin-peace-talks-erdogan-rouhani.p4.united-states.BACKS.syrian-democratic-forces'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p4.united-states.BACKS.syrian-democratic-forces',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 4, start: 411, end: 445,
  sha256: 'e5c6382cc20faf3b1fcb232c152d802aa8cfd856e58db6f68c6296ad5b2b56c9',
  claim: 'The SDF has American support.',
  cameo: '070', sign: 1, modality: 'stated',
  note: 'The text does not tell by what means.'
};

// p5 mentions Geneva process
MATCH (article:Article {id: 'putin-peace-talks-erdogan-rouhani'}), (a:Actor {id: 'geneva-process'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 5, start: 517, end: 539, sha256: '2a84f7b68e7daecc4b2fcff4f2e0b3895a17e16aa5be86fc36a74276c917afd8'};

// p5 mentions United Nations
MATCH (article:Article {id: 'putin-peace-talks-erdogan-rouhani'}), (a:Actor {id: 'united-nations'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 5, start: 537, end: 539, sha256: '4482340af284d720d5c13f501fb8d31ffc82f7e193a8e83a2213bb9e5f6e4658'};

// p5 United Nations sponsors Geneva process
MATCH (a:Actor {id: 'united-nations'}), (b:Actor {id: 'geneva-process'})
MERGE (a)-[r:SPONSORS {id: 'putin-peace-talks-erdogan-rouhani.p5.united-nations.SPONSORS.geneva-process'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p5.united-nations.SPONSORS.geneva-process',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 5, start: 517, end: 539,
  antecedentStart: 1610, antecedentEnd: 1632,
  sha256: '2a84f7b68e7daecc4b2fcff4f2e0b3895a17e16aa5be86fc36a74276c917afd8',
  claim: 'The UN has been host to round after round of talks.',
  cameo: '045', sign: 0, modality: 'stated'
};

// p7 mentions Syrian government forces
MATCH (article:Article {id: 'putin-peace-talks-erdogan-rouhani'}), (a:Actor {id: 'syrian-government-forces'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 7, start: 816, end: 829, sha256: '8ec8ddc1c276b83ec15102afcf21657121220ff61fe7c38b64bbc22277e46bf4'};

// p7 Vladimir Putin backs Geneva process
MATCH (a:Actor {id: 'vladimir-putin'}), (b:Actor {id: 'geneva-process'})
MERGE (a)-[r:BACKS {id: 'putin-peace-talks-erdogan-rouhani.p7.vladimir-putin.BACKS.geneva-process'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p7.vladimir-putin.BACKS.geneva-process',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 7, start: 845, end: 911,
  antecedentStart: 517, antecedentEnd: 539,
  sha256: '42dc3783c691cb45ce9d0614b5d901fe69b176fb6d6932bc517ed0990d3334d8',
  claim: 'Putin wishes to revive the talks.',
  means: ['diplomatic'], cameo: '050', sign: 1, modality: 'stated',
  ambiguous: true, candidates: ['geneva-process', 'astana-process'],
  note: 'Which negotiations is left open; the last talks told of are those of the UN.'
};

// p8 mentions Syrian government
MATCH (article:Article {id: 'putin-peace-talks-erdogan-rouhani'}), (a:Actor {id: 'syrian-government'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 8, start: 947, end: 953, sha256: '6ac98b1ff4e11fb492a7584d0b6b8df6ba3e1738e804e893577411eb0e597da1'};

// p8 mentions Islamic State
MATCH (article:Article {id: 'putin-peace-talks-erdogan-rouhani'}), (a:Actor {id: 'islamic-state'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 8, start: 1061, end: 1074, sha256: '383d5791e3ac96c2f1a954e3ab8cf12f6cb84944de994b22c7c8c0d81c112ae1'};

// p8 Russia backs Syrian government forces
MATCH (a:Actor {id: 'russia'}), (b:Actor {id: 'syrian-government-forces'})
MERGE (a)-[r:BACKS {id: 'putin-peace-talks-erdogan-rouhani.p8.russia.BACKS.syrian-government-forces'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p8.russia.BACKS.syrian-government-forces',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 8, start: 947, end: 1025,
  sha256: '660fcbc1e3b1acfa4e46613f57781ecec6d7137db43d69b112786c5b3cb4e343',
  claim: 'Russia has helped the regime\'s troops to the better position.',
  means: ['military'], cameo: '072', sign: 1, modality: 'stated'
};

// p8 Syrian government forces opposes Islamic State
MATCH (a:Actor {id: 'syrian-government-forces'}), (b:Actor {id: 'islamic-state'})
MERGE (a)-[r:OPPOSES {id: 'putin-peace-talks-erdogan-rouhani.p8.syrian-government-forces.OPPOSES.islamic-state'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p8.syrian-government-forces.OPPOSES.islamic-state',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 8, start: 1037, end: 1080,
  antecedentStart: 947, antecedentEnd: 960,
  sha256: 'f2a78004a87724590d119ca91dd82115e32091ccc46679c82b9bb2931a4fba32',
  claim: 'The regime\'s troops have lately beaten Islamic State in places.',
  means: ['military'], cameo: '190', sign: -1, modality: 'stated'
};

// p8 Syrian government forces opposes Syrian rebels
MATCH (a:Actor {id: 'syrian-government-forces'}), (b:Actor {id: 'syrian-rebels'})
MERGE (a)-[r:OPPOSES {id: 'putin-peace-talks-erdogan-rouhani.p8.syrian-government-forces.OPPOSES.syrian-rebels'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p8.syrian-government-forces.OPPOSES.syrian-rebels',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 8, start: 1085, end: 1127,
  antecedentStart: 947, antecedentEnd: 960,
  sha256: 'b53e87f9d13441ebd72bbd552641f796aad9afda53cee04624e8ae2cfe234de6',
  claim: 'The regime\'s troops have begun a new push on rebels around the capital.',
  means: ['military'], cameo: '190', sign: -1, modality: 'stated'
};

// p10 mentions Iran
MATCH (article:Article {id: 'putin-peace-talks-erdogan-rouhani'}), (a:Actor {id: 'iran'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 10, start: 1183, end: 1187, sha256: '18d4e170765cc48842d847de1d0545a2e379e9c87b2af2a6f761681309939ce5'};

// p10 Hassan Rouhani leads Iran
MATCH (a:Actor {id: 'hassan-rouhani'}), (b:Actor {id: 'iran'})
MERGE (a)-[r:LEADS {id: 'putin-peace-talks-erdogan-rouhani.p10.hassan-rouhani.LEADS.iran'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p10.hassan-rouhani.LEADS.iran',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 10, start: 1183, end: 1214,
  sha256: '88711a688e2fd3b42121a171b069562becf3d9ba92386fa361419c95a921f1cc',
  claim: 'Rouhani is President of Iran.',
  role: 'President', sign: 0, modality: 'stated'
};

// p10 Hassan Rouhani backs Syria
MATCH (a:Actor {id: 'hassan-rouhani'}), (b:Actor {id: 'syria'})
MERGE (a)-[r:BACKS {id: 'putin-peace-talks-erdogan-rouhani.p10.hassan-rouhani.BACKS.syria'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p10.hassan-rouhani.BACKS.syria',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 10, start: 1200, end: 1268,
  sha256: 'a439507aa55dbc3c55af6915cefff6e3981a6819ce39523b25517326c15df6e3',
  claim: 'Rouhani defends Syria\'s right to decide about itself.',
  attributedTo: ['hassan-rouhani'],
  means: ['rhetorical'], cameo: '052', sign: 1, modality: 'stated'
};

// p11 mentions Turkey
MATCH (article:Article {id: 'putin-peace-talks-erdogan-rouhani'}), (a:Actor {id: 'turkey'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 11, start: 1375, end: 1381, sha256: '3842353b0bd4a4954e94fa1be3bc26ee035652afd6bc3beb2632cfe8de034810'};

// p11 Russia is allied with Turkey
MATCH (a:Actor {id: 'russia'}), (b:Actor {id: 'turkey'})
MERGE (a)-[r:ALLIED_WITH {id: 'putin-peace-talks-erdogan-rouhani.p11.russia.ALLIED_WITH.turkey'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p11.russia.ALLIED_WITH.turkey',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 11, start: 1367, end: 1458,
  sha256: '6296bb11b9fb1f1565f43d461c4921a7f71125be39a7a04fb0c39c8e52f8e318',
  claim: 'Russia and Turkey work together ever more closely to stop the war.',
  means: ['diplomatic'], cameo: '050', sign: 1, modality: 'stated'
};

// p11 Iran is allied with Russia
MATCH (a:Actor {id: 'iran'}), (b:Actor {id: 'russia'})
MERGE (a)-[r:ALLIED_WITH {id: 'putin-peace-talks-erdogan-rouhani.p11.iran.ALLIED_WITH.russia'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p11.iran.ALLIED_WITH.russia',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 11, start: 1367, end: 1458,
  sha256: '6296bb11b9fb1f1565f43d461c4921a7f71125be39a7a04fb0c39c8e52f8e318',
  claim: 'Iran and Russia work together ever more closely to stop the war.',
  means: ['diplomatic'], cameo: '050', sign: 1, modality: 'stated'
};

// p11 Iran is allied with Turkey
MATCH (a:Actor {id: 'iran'}), (b:Actor {id: 'turkey'})
MERGE (a)-[r:ALLIED_WITH {id: 'putin-peace-talks-erdogan-rouhani.p11.iran.ALLIED_WITH.turkey'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p11.iran.ALLIED_WITH.turkey',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 11, start: 1367, end: 1458,
  sha256: '6296bb11b9fb1f1565f43d461c4921a7f71125be39a7a04fb0c39c8e52f8e318',
  claim: 'Iran and Turkey work together ever more closely to stop the war.',
  means: ['diplomatic'], cameo: '050', sign: 1, modality: 'stated'
};

// p11 Turkey opposes Russia
MATCH (a:Actor {id: 'turkey'}), (b:Actor {id: 'russia'})
MERGE (a)-[r:OPPOSES {id: 'putin-peace-talks-erdogan-rouhani.p11.turkey.OPPOSES.russia'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p11.turkey.OPPOSES.russia',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 11, start: 1468, end: 1545,
  sha256: 'fe8f13f1b149b9d13121ce7a97b68428cb6b9e9585e1bcc881e6b49f7f359701',
  claim: 'Officially Turkey stands on the other side than Russia.',
  cameo: '110', sign: -1, modality: 'stated',
  note: 'The text does not tell by what means.'
};

// p11 Turkey opposes Iran
MATCH (a:Actor {id: 'turkey'}), (b:Actor {id: 'iran'})
MERGE (a)-[r:OPPOSES {id: 'putin-peace-talks-erdogan-rouhani.p11.turkey.OPPOSES.iran'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p11.turkey.OPPOSES.iran',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 11, start: 1468, end: 1554,
  sha256: 'bcd53a681e1ce8c48da0be7ee1468344a63fe5c2e66e7d21d0dd8a305f38c98c',
  claim: 'Formally, Turkey stands against Iran\'s camp in the war.',
  cameo: '110', sign: -1, modality: 'stated',
  note: 'The text does not tell by what means.'
};

// p12 United Nations sponsors Geneva process (planned)
MATCH (a:Actor {id: 'united-nations'}), (b:Actor {id: 'geneva-process'})
MERGE (a)-[r:SPONSORS {id: 'putin-peace-talks-erdogan-rouhani.p12.united-nations.SPONSORS.geneva-process'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p12.united-nations.SPONSORS.geneva-process',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 12, start: 1610, end: 1652,
  sha256: 'ed06425a54bd1532cacc58ddffa31a96213323ea445badc4c033b1d10c829987',
  claim: 'The UN will lead a further Geneva round on 28 November.',
  cameo: '039', sign: 0, modality: 'planned',
  date: '2017-11-28', dateBasis: 'computed'
};

// p13 Donald Trump meets Vladimir Putin
MATCH (a:Actor {id: 'donald-trump'}), (b:Actor {id: 'vladimir-putin'})
MERGE (a)-[r:MEETS {id: 'putin-peace-talks-erdogan-rouhani.p13.donald-trump.MEETS.vladimir-putin'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p13.donald-trump.MEETS.vladimir-putin',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 13, start: 1655, end: 1707,
  sha256: '689a8b0fb58b119f0ece6315050ef418ac4aae251c97e41a5bab1c21c77df7db',
  claim: 'Putin and Trump spoke by telephone on Tuesday.',
  cameo: '041', sign: 0, modality: 'stated',
  date: '2017-11-21', dateBasis: 'computed'
};

// p13 Bashar al-Assad leads Syria
MATCH (a:Actor {id: 'bashar-al-assad'}), (b:Actor {id: 'syria'})
MERGE (a)-[r:LEADS {id: 'putin-peace-talks-erdogan-rouhani.p13.bashar-al-assad.LEADS.syria'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p13.bashar-al-assad.LEADS.syria',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 13, start: 1714, end: 1731,
  antecedentStart: 400, antecedentEnd: 405,
  sha256: '1251c31e588c3d58efc3a431cb0256347643162fdf5acd7ce28e38e7565e616e',
  claim: 'Assad is the leader of Syria.',
  role: 'leader', sign: 0, modality: 'stated'
};

// p13 Bashar al-Assad backs Geneva process
MATCH (a:Actor {id: 'bashar-al-assad'}), (b:Actor {id: 'geneva-process'})
MERGE (a)-[r:BACKS {id: 'putin-peace-talks-erdogan-rouhani.p13.bashar-al-assad.BACKS.geneva-process'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p13.bashar-al-assad.BACKS.geneva-process',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 13, start: 1714, end: 1781,
  antecedentStart: 400, antecedentEnd: 405,
  sha256: '65574e1b59feef3645df5ef4ddedfcc52a735b029c90264d0429cea1df13817d',
  claim: 'According to Putin, Assad stands by the talks.',
  attributedTo: ['vladimir-putin'],
  means: ['rhetorical'], cameo: '051', sign: 1, modality: 'stated',
  ambiguous: true, candidates: ['geneva-process', 'astana-process'],
  note: 'Which process is left open; the preceding sentence has the Geneva talks.'
};

// p14 Vladimir Putin backs Syria
MATCH (a:Actor {id: 'vladimir-putin'}), (b:Actor {id: 'syria'})
MERGE (a)-[r:BACKS {id: 'putin-peace-talks-erdogan-rouhani.p14.vladimir-putin.BACKS.syria'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p14.vladimir-putin.BACKS.syria',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 14, start: 1870, end: 1969,
  sha256: '09b6ccbf09470b46a165ad90d5f20c4b700e3a3d82428bc1a636bca96ef53466',
  claim: 'Putin defends Syria as an undivided sovereign country.',
  attributedTo: ['russia'],
  means: ['rhetorical'], cameo: '052', sign: 1, modality: 'stated'
};

// p15 mentions Egypt
MATCH (article:Article {id: 'putin-peace-talks-erdogan-rouhani'}), (a:Actor {id: 'egypt'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 15, start: 2013, end: 2021, sha256: '566747aa5892be382563a38708e60109bf2b73a48ae7c6e50daddc816ade4818'};

// p15 mentions Abdel Fattah al-Sisi
MATCH (article:Article {id: 'putin-peace-talks-erdogan-rouhani'}), (a:Actor {id: 'abdel-fattah-al-sisi'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 15, start: 2032, end: 2052, sha256: 'cde35797a415c4602b92133e972e2098c49fd1d63b34405ba9727459c34178df'};

// p15 mentions Israel
MATCH (article:Article {id: 'putin-peace-talks-erdogan-rouhani'}), (a:Actor {id: 'israel'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 15, start: 2057, end: 2064, sha256: '937075de6ff63a00bdedf0b8ddd2ec3235e6c0797b175914657e5941ceb23e95'};

// p15 mentions Benjamin Netanyahu
MATCH (article:Article {id: 'putin-peace-talks-erdogan-rouhani'}), (a:Actor {id: 'benjamin-netanyahu'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 15, start: 2080, end: 2098, sha256: '6244a16d141cdcc4d42643ead2bdbe96c736a4befd1461fa58b2105469888fd4'};

// p15 Abdel Fattah al-Sisi meets Vladimir Putin
MATCH (a:Actor {id: 'abdel-fattah-al-sisi'}), (b:Actor {id: 'vladimir-putin'})
MERGE (a)-[r:MEETS {id: 'putin-peace-talks-erdogan-rouhani.p15.abdel-fattah-al-sisi.MEETS.vladimir-putin'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p15.abdel-fattah-al-sisi.MEETS.vladimir-putin',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 15, start: 1991, end: 2052,
  sha256: 'e73c3b32ab961430e050c89255ea17bf374b06e1f12522db43f3ffc095a7b113',
  claim: 'Putin had a talk with al-Sisi.',
  cameo: '040', sign: 0, modality: 'stated'
};

// p15 Benjamin Netanyahu meets Vladimir Putin
MATCH (a:Actor {id: 'benjamin-netanyahu'}), (b:Actor {id: 'vladimir-putin'})
MERGE (a)-[r:MEETS {id: 'putin-peace-talks-erdogan-rouhani.p15.benjamin-netanyahu.MEETS.vladimir-putin'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p15.benjamin-netanyahu.MEETS.vladimir-putin',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 15, start: 1991, end: 2098,
  sha256: 'c12e92a0f610ac8c4d57f3fc7f2c200ffc7f7848d3840217ed9b404b96eefadb',
  claim: 'Putin had a talk with Netanyahu.',
  cameo: '040', sign: 0, modality: 'stated'
};

// p15 Abdel Fattah al-Sisi leads Egypt
MATCH (a:Actor {id: 'abdel-fattah-al-sisi'}), (b:Actor {id: 'egypt'})
MERGE (a)-[r:LEADS {id: 'putin-peace-talks-erdogan-rouhani.p15.abdel-fattah-al-sisi.LEADS.egypt'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p15.abdel-fattah-al-sisi.LEADS.egypt',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 15, start: 2013, end: 2052,
  sha256: 'f43b5a172ecc3bf9612a4ab2e40ce71f8ae19f611dbc401d6d763dd031f13482',
  claim: 'Al-Sisi is President of Egypt.',
  role: 'President', sign: 0, modality: 'stated'
};

// p15 Benjamin Netanyahu leads Israel
MATCH (a:Actor {id: 'benjamin-netanyahu'}), (b:Actor {id: 'israel'})
MERGE (a)-[r:LEADS {id: 'putin-peace-talks-erdogan-rouhani.p15.benjamin-netanyahu.LEADS.israel'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p15.benjamin-netanyahu.LEADS.israel',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 15, start: 2057, end: 2098,
  sha256: '131341136ac7e0bd7d73f08825820b943267cab933f0ace7f95a7e0f14cb296e',
  claim: 'Netanyahu is Prime Minister of Israel.',
  role: 'Prime Minister', sign: 0, modality: 'stated'
};

// p17 Bashar al-Assad meets Vladimir Putin
MATCH (a:Actor {id: 'bashar-al-assad'}), (b:Actor {id: 'vladimir-putin'})
MERGE (a)-[r:MEETS {id: 'putin-peace-talks-erdogan-rouhani.p17.bashar-al-assad.MEETS.vladimir-putin'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p17.bashar-al-assad.MEETS.vladimir-putin',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 17, start: 2260, end: 2304,
  sha256: '4f9b30d642f56ff916861d4f79de3e5c05c111a0509a32fdb67b8b4e3413648f',
  claim: 'Putin and Assad met at Sochi.',
  cameo: '040', sign: 0, modality: 'stated'
};

// p17 Bashar al-Assad meets Vladimir Putin
MATCH (a:Actor {id: 'bashar-al-assad'}), (b:Actor {id: 'vladimir-putin'})
MERGE (a)-[r:MEETS {id: 'putin-peace-talks-erdogan-rouhani.p17.bashar-al-assad.MEETS.vladimir-putin.2'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p17.bashar-al-assad.MEETS.vladimir-putin.2',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 17, start: 2341, end: 2401,
  antecedentStart: 2290, antecedentEnd: 2295,
  sha256: '0c92dae65171e9759f2e2ae3a0443354301be79d3749b515ae66d4452b07fc4b',
  claim: 'Assad paid Putin a visit in Moscow in 2015.',
  cameo: '042', sign: 0, modality: 'stated',
  date: '2015', dateBasis: 'stated'
};

// p17 Bashar al-Assad backs Vladimir Putin
MATCH (a:Actor {id: 'bashar-al-assad'}), (b:Actor {id: 'vladimir-putin'})
MERGE (a)-[r:BACKS {id: 'putin-peace-talks-erdogan-rouhani.p17.bashar-al-assad.BACKS.vladimir-putin'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p17.bashar-al-assad.BACKS.vladimir-putin',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 17, start: 2387, end: 2440,
  antecedentStart: 2290, antecedentEnd: 2295,
  sha256: 'c4f9f05d5f80e55d29afb59ce3bd4574fb8f3f32f1855e6d47d94c9dc2d0cc05',
  claim: 'Assad expresses gratitude to Putin for stepping in.',
  means: ['rhetorical'], cameo: '051', sign: 1, modality: 'stated',
  date: '2015', dateBasis: 'stated'
};

// p17 Vladimir Putin backs Syrian government
MATCH (a:Actor {id: 'vladimir-putin'}), (b:Actor {id: 'syrian-government'})
MERGE (a)-[r:BACKS {id: 'putin-peace-talks-erdogan-rouhani.p17.vladimir-putin.BACKS.syrian-government'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p17.vladimir-putin.BACKS.syrian-government',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 17, start: 2406, end: 2483,
  antecedentStart: 2280, antecedentEnd: 2285,
  sha256: 'e324505cec8059b03eb0927110d331236703e6ba0878110d4813f60ca205f88d',
  claim: 'Putin\'s intervention is held to have rescued the Syrian regime.',
  attributedRole: 'analysts',
  means: ['military'], cameo: '072', sign: 1, modality: 'stated'
};

// p18 Bashar al-Assad is allied with Vladimir Putin
MATCH (a:Actor {id: 'bashar-al-assad'}), (b:Actor {id: 'vladimir-putin'})
MERGE (a)-[r:ALLIED_WITH {id: 'putin-peace-talks-erdogan-rouhani.p18.bashar-al-assad.ALLIED_WITH.vladimir-putin'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p18.bashar-al-assad.ALLIED_WITH.vladimir-putin',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 18, start: 2494, end: 2548,
  antecedentStart: 2280, antecedentEnd: 2295,
  sha256: '9a6165d7d72b4090e0775aee5b5fd9bf3288189304ddf6c2e1200c30f09d1052',
  claim: 'Putin speaks of shared efforts with Assad against terrorism.',
  attributedTo: ['vladimir-putin'],
  means: ['military'], cameo: '062', sign: 1, modality: 'stated',
  ambiguous: true, candidates: ['bashar-al-assad', 'vladimir-putin', 'russia', 'syria'],
  note: 'Who "our" covers is left open; grammar gives the two men of the preceding sentence.'
};

// p21 mentions Riyadh summit
MATCH (article:Article {id: 'putin-peace-talks-erdogan-rouhani'}), (a:Actor {id: 'riyadh-summit'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 21, start: 2846, end: 2859, sha256: '0683717660e0b24da9c5340843acdbf634a2c95b83da6c7ca468878cf0e3c154'};

// p22 mentions Astana process
MATCH (article:Article {id: 'putin-peace-talks-erdogan-rouhani'}), (a:Actor {id: 'astana-process'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 22, start: 2899, end: 2940, sha256: '324c8a6844d63e24182a9c511ac9f6caa1a37d0310e7cdad64669e12871c8394'};

// p22 mentions Syrian opposition
MATCH (article:Article {id: 'putin-peace-talks-erdogan-rouhani'}), (a:Actor {id: 'syrian-opposition'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 22, start: 2991, end: 3005, sha256: 'f8d414f91c8f84f4d0648e4a49c8c4e94f37a7269e7bc5ff233fc3c903db40f0'};

// p22 Russia backs Astana process
MATCH (a:Actor {id: 'russia'}), (b:Actor {id: 'astana-process'})
MERGE (a)-[r:BACKS {id: 'putin-peace-talks-erdogan-rouhani.p22.russia.BACKS.astana-process'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p22.russia.BACKS.astana-process',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 22, start: 2863, end: 2940,
  sha256: '48be70787db1f1ea6a9cf6bc267f8643b24421902e4dd03769aadd955ed6ac77',
  claim: 'Russia has supported the Astana talks.',
  cameo: '050', sign: 1, modality: 'stated',
  note: 'The text does not tell by what means.'
};

// p22 Iran backs Astana process
MATCH (a:Actor {id: 'iran'}), (b:Actor {id: 'astana-process'})
MERGE (a)-[r:BACKS {id: 'putin-peace-talks-erdogan-rouhani.p22.iran.BACKS.astana-process'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p22.iran.BACKS.astana-process',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 22, start: 2863, end: 2940,
  sha256: '48be70787db1f1ea6a9cf6bc267f8643b24421902e4dd03769aadd955ed6ac77',
  claim: 'Iran has supported the Astana talks.',
  cameo: '050', sign: 1, modality: 'stated',
  note: 'The text does not tell by what means.'
};

// p22 Turkey backs Astana process
MATCH (a:Actor {id: 'turkey'}), (b:Actor {id: 'astana-process'})
MERGE (a)-[r:BACKS {id: 'putin-peace-talks-erdogan-rouhani.p22.turkey.BACKS.astana-process'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p22.turkey.BACKS.astana-process',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 22, start: 2863, end: 2940,
  sha256: '48be70787db1f1ea6a9cf6bc267f8643b24421902e4dd03769aadd955ed6ac77',
  claim: 'Turkey has supported the Astana talks.',
  cameo: '050', sign: 1, modality: 'stated',
  note: 'The text does not tell by what means.'
};

// p22 Syrian opposition takes part in Astana process
MATCH (a:Actor {id: 'syrian-opposition'}), (b:Actor {id: 'astana-process'})
MERGE (a)-[r:TAKES_PART_IN {id: 'putin-peace-talks-erdogan-rouhani.p22.syrian-opposition.TAKES_PART_IN.astana-process'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p22.syrian-opposition.TAKES_PART_IN.astana-process',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 22, start: 2899, end: 3005,
  sha256: '4022a6c0b28f3e54afb5ffb492f67361a310cc009ba79b90968046082c011e03',
  claim: 'The opposition is represented at Astana.',
  cameo: '046', sign: 0, modality: 'stated'
};

// p22 Syrian government takes part in Astana process
MATCH (a:Actor {id: 'syrian-government'}), (b:Actor {id: 'astana-process'})
MERGE (a)-[r:TAKES_PART_IN {id: 'putin-peace-talks-erdogan-rouhani.p22.syrian-government.TAKES_PART_IN.astana-process'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p22.syrian-government.TAKES_PART_IN.astana-process',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 22, start: 2899, end: 3020,
  sha256: '26b2e3d8e0cd80767a4531e30a58aad68ff169ce68fd369a2efefee0ac0b996e',
  claim: 'The regime has sent delegates to Astana.',
  cameo: '046', sign: 0, modality: 'stated'
};

// p22 Syrian government negotiates with Syrian opposition
MATCH (a:Actor {id: 'syrian-government'}), (b:Actor {id: 'syrian-opposition'})
MERGE (a)-[r:NEGOTIATES_WITH {id: 'putin-peace-talks-erdogan-rouhani.p22.syrian-government.NEGOTIATES_WITH.syrian-opposition'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p22.syrian-government.NEGOTIATES_WITH.syrian-opposition',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 22, start: 2899, end: 3020,
  sha256: '26b2e3d8e0cd80767a4531e30a58aad68ff169ce68fd369a2efefee0ac0b996e',
  claim: 'At Astana the regime and the opposition negotiate.',
  cameo: '046', sign: 0, modality: 'stated'
};

// p24 Syrian opposition takes part in Riyadh summit (planned)
MATCH (a:Actor {id: 'syrian-opposition'}), (b:Actor {id: 'riyadh-summit'})
MERGE (a)-[r:TAKES_PART_IN {id: 'putin-peace-talks-erdogan-rouhani.p24.syrian-opposition.TAKES_PART_IN.riyadh-summit'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p24.syrian-opposition.TAKES_PART_IN.riyadh-summit',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 24, start: 3169, end: 3235,
  antecedentStart: 2846, antecedentEnd: 2859,
  sha256: '39cd90761dff2903c68950326f29f923da20032e6dc50c488faa7ee8202e08db',
  claim: 'Members of the opposition are to assemble on Saudi soil.',
  cameo: '036', sign: 0, modality: 'planned',
  date: '2017-11-22', dateBasis: 'computed'
};

// p24 Syrian opposition takes part in Geneva process (planned)
MATCH (a:Actor {id: 'syrian-opposition'}), (b:Actor {id: 'geneva-process'})
MERGE (a)-[r:TAKES_PART_IN {id: 'putin-peace-talks-erdogan-rouhani.p24.syrian-opposition.TAKES_PART_IN.geneva-process'}]->(b)
SET r = {
  id: 'putin-peace-talks-erdogan-rouhani.p24.syrian-opposition.TAKES_PART_IN.geneva-process',
  article: 'putin-peace-talks-erdogan-rouhani', paragraph: 24, start: 3236, end: 3283,
  antecedentStart: 3169, antecedentEnd: 3194,
  sha256: '45460eb0113485eb6613faf546695c1aac1e3c0def665e0fe8aa88ff89258887',
  claim: 'The opposition intends to send a renewed delegation to the talks.',
  cameo: '036', sign: 0, modality: 'planned',
  ambiguous: true, candidates: ['geneva-process', 'astana-process'],
  note: 'Which peace talks is left open.'
};
