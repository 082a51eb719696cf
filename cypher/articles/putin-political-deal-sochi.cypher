// Putin Calls For Political Deal In Assad Meeting In Sochi
// Every mention and statement in the order of the text; positions and digests by npm run cite:locate.

MERGE (article:Article {id: 'putin-political-deal-sochi'})
SET article = {
  id: 'putin-political-deal-sochi',
  title: 'Putin Calls For Political Deal In Assad Meeting In Sochi',
  published: '2017-11-21', publishedBasis: 'inferred',
  agencies: ['Reuters', 'AFP', 'AP', 'TASS', 'Interfax'], textQuality: 'ok',
  note: 'The text gives days without a year. 2017 follows from a war that began in 2011 and has lasted six years; the day, from the last event told as past and the first told as coming.',
  file: '001_3593ba168cc7ef93.txt',
  sha256: 'c5b732f1a0cfb91acd2fa3ad7ec7281aa6b172a44498a9da246d66ec4385900b'
};

// p3 mentions Vladimir Putin
MATCH (article:Article {id: 'putin-political-deal-sochi'}), (a:Actor {id: 'vladimir-putin'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 3, start: 36, end: 41, sha256: '8d131df1684dda891b8c4a1c52b0f67ea14c137cf24b2f0cc58e52f27cbabcc4'};

// p3 mentions Bashar al-Assad
MATCH (article:Article {id: 'putin-political-deal-sochi'}), (a:Actor {id: 'bashar-al-assad'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 3, start: 70, end: 75, sha256: 'd76bd6136f7218d40c13e9490a9b0d4d104ad0d22c90732a0f6bcde70e12ae24'};

// p3 Bashar al-Assad meets Vladimir Putin
MATCH (a:Actor {id: 'bashar-al-assad'}), (b:Actor {id: 'vladimir-putin'})
MERGE (a)-[r:MEETS {id: 'putin-political-deal-sochi.p3.bashar-al-assad.MEETS.vladimir-putin'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p3.bashar-al-assad.MEETS.vladimir-putin',
  article: 'putin-political-deal-sochi', paragraph: 3, start: 36, end: 83,
  sha256: '7e1c71b6136743316d643a526ea39f1418b1b2248b4796720c4f7fe2db28399a',
  claim: 'Putin and Assad held a meeting at which Putin urged a political deal.',
  cameo: '040', sign: 0, modality: 'stated',
  date: '2017-11-20', dateBasis: 'computed'
};

// p4 Bashar al-Assad meets Vladimir Putin
MATCH (a:Actor {id: 'bashar-al-assad'}), (b:Actor {id: 'vladimir-putin'})
MERGE (a)-[r:MEETS {id: 'putin-political-deal-sochi.p4.bashar-al-assad.MEETS.vladimir-putin'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p4.bashar-al-assad.MEETS.vladimir-putin',
  article: 'putin-political-deal-sochi', paragraph: 4, start: 94, end: 111,
  sha256: '1c52be46509b8d58e9b4d1110860a3213ee8f1d1cf5d2d9ad5a17f24512bd0dd',
  claim: 'Putin received Assad as his guest.',
  cameo: '043', sign: 0, modality: 'stated',
  date: '2017-11-20', dateBasis: 'computed'
};

// p8 mentions Russia
MATCH (article:Article {id: 'putin-political-deal-sochi'}), (a:Actor {id: 'russia'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 8, start: 190, end: 197, sha256: '5bcc40adf6e0a2a9c9317f9ac01481271b45ffdd5850d96b562752eee8167b85'};

// p8 mentions Syria
MATCH (article:Article {id: 'putin-political-deal-sochi'}), (a:Actor {id: 'syria'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 8, start: 294, end: 300, sha256: '491abfb3714b9725d9e03b7f116383a0474196ce84c6cdd0b7688ca1e7caca55'};

// p8 Vladimir Putin leads Russia
MATCH (a:Actor {id: 'vladimir-putin'}), (b:Actor {id: 'russia'})
MERGE (a)-[r:LEADS {id: 'putin-political-deal-sochi.p8.vladimir-putin.LEADS.russia'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p8.vladimir-putin.LEADS.russia',
  article: 'putin-political-deal-sochi', paragraph: 8, start: 190, end: 222,
  sha256: '9180b2dfcf4652340179780416edfe064b2d066207fd1cef3d5d3316f239a2c1',
  claim: 'Putin is president of Russia.',
  role: 'President', sign: 0, modality: 'stated'
};

// p8 Bashar al-Assad meets Vladimir Putin
MATCH (a:Actor {id: 'bashar-al-assad'}), (b:Actor {id: 'vladimir-putin'})
MERGE (a)-[r:MEETS {id: 'putin-political-deal-sochi.p8.bashar-al-assad.MEETS.vladimir-putin'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p8.bashar-al-assad.MEETS.vladimir-putin',
  article: 'putin-political-deal-sochi', paragraph: 8, start: 208, end: 369,
  sha256: '48e1b9421c0ea2316a96a57504914835ad52ff7301ef90f62ea7586e804d1e2b',
  claim: 'Assad came unannounced to see Putin, who again urged a political settlement.',
  cameo: '042', sign: 0, modality: 'stated',
  date: '2017-11-20', dateBasis: 'computed'
};

// p8 Bashar al-Assad leads Syria
MATCH (a:Actor {id: 'bashar-al-assad'}), (b:Actor {id: 'syria'})
MERGE (a)-[r:LEADS {id: 'putin-political-deal-sochi.p8.bashar-al-assad.LEADS.syria'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p8.bashar-al-assad.LEADS.syria',
  article: 'putin-political-deal-sochi', paragraph: 8, start: 337, end: 369,
  sha256: '42d90b2e9b02576263169c9350ad792f0808ebf0a5667e151de1c0a10afced2d',
  claim: 'Assad is president of Syria.',
  role: 'President', sign: 0, modality: 'stated'
};

// p9 Bashar al-Assad meets Vladimir Putin
MATCH (a:Actor {id: 'bashar-al-assad'}), (b:Actor {id: 'vladimir-putin'})
MERGE (a)-[r:MEETS {id: 'putin-political-deal-sochi.p9.bashar-al-assad.MEETS.vladimir-putin'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p9.bashar-al-assad.MEETS.vladimir-putin',
  article: 'putin-political-deal-sochi', paragraph: 9, start: 401, end: 452,
  sha256: '5717ac24f812b6942666179be875ab8cda515ca122b522e28d9d08eac68a9bea',
  claim: 'Putin spoke to Assad when they met on the evening of 20 November.',
  cameo: '040', sign: 0, modality: 'stated',
  date: '2017-11-20', dateBasis: 'computed'
};

// p10 mentions Hassan Rouhani
MATCH (article:Article {id: 'putin-political-deal-sochi'}), (a:Actor {id: 'hassan-rouhani'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 10, start: 580, end: 622, sha256: 'b728ea9fa89111af28ec9a33dd52f0abefb4a00ef7606c373403549678d07870'};

// p10 mentions Recep Tayyip Erdogan
MATCH (article:Article {id: 'putin-political-deal-sochi'}), (a:Actor {id: 'recep-tayyip-erdogan'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 10, start: 580, end: 622, sha256: 'b728ea9fa89111af28ec9a33dd52f0abefb4a00ef7606c373403549678d07870'};

// p10 mentions Turkey
MATCH (article:Article {id: 'putin-political-deal-sochi'}), (a:Actor {id: 'turkey'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 10, start: 606, end: 612, sha256: '07c67d76ef92ac9853588e098983fefba4ba5965f8fec95f42ab0d04c27865ba'};

// p10 mentions Iran
MATCH (article:Article {id: 'putin-political-deal-sochi'}), (a:Actor {id: 'iran'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 10, start: 618, end: 622, sha256: '18d4e170765cc48842d847de1d0545a2e379e9c87b2af2a6f761681309939ce5'};

// p10 Recep Tayyip Erdogan meets Vladimir Putin (planned)
MATCH (a:Actor {id: 'recep-tayyip-erdogan'}), (b:Actor {id: 'vladimir-putin'})
MERGE (a)-[r:MEETS {id: 'putin-political-deal-sochi.p10.recep-tayyip-erdogan.MEETS.vladimir-putin'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p10.recep-tayyip-erdogan.MEETS.vladimir-putin',
  article: 'putin-political-deal-sochi', paragraph: 10, start: 580, end: 691,
  antecedentStart: 3370, antecedentEnd: 3457,
  sha256: '56da03cbd26f8e8d5fe6dd4ad513e005e7648e4e84d4c57d7cce1ebd0eb991d2',
  claim: 'Erdogan and Putin were due to meet on 22 November.',
  cameo: '036', sign: 0, modality: 'planned',
  date: '2017-11-22', dateBasis: 'computed'
};

// p10 Hassan Rouhani meets Vladimir Putin (planned)
MATCH (a:Actor {id: 'hassan-rouhani'}), (b:Actor {id: 'vladimir-putin'})
MERGE (a)-[r:MEETS {id: 'putin-political-deal-sochi.p10.hassan-rouhani.MEETS.vladimir-putin'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p10.hassan-rouhani.MEETS.vladimir-putin',
  article: 'putin-political-deal-sochi', paragraph: 10, start: 580, end: 691,
  antecedentStart: 3370, antecedentEnd: 3457,
  sha256: '56da03cbd26f8e8d5fe6dd4ad513e005e7648e4e84d4c57d7cce1ebd0eb991d2',
  claim: 'Rouhani and Putin were due to meet on 22 November.',
  cameo: '036', sign: 0, modality: 'planned',
  date: '2017-11-22', dateBasis: 'computed'
};

// p10 Hassan Rouhani meets Recep Tayyip Erdogan (planned)
MATCH (a:Actor {id: 'hassan-rouhani'}), (b:Actor {id: 'recep-tayyip-erdogan'})
MERGE (a)-[r:MEETS {id: 'putin-political-deal-sochi.p10.hassan-rouhani.MEETS.recep-tayyip-erdogan'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p10.hassan-rouhani.MEETS.recep-tayyip-erdogan',
  article: 'putin-political-deal-sochi', paragraph: 10, start: 580, end: 691,
  antecedentStart: 3370, antecedentEnd: 3457,
  sha256: '56da03cbd26f8e8d5fe6dd4ad513e005e7648e4e84d4c57d7cce1ebd0eb991d2',
  claim: 'Rouhani and Erdogan were due to meet on 22 November.',
  cameo: '036', sign: 0, modality: 'planned',
  date: '2017-11-22', dateBasis: 'computed'
};

// p11 mentions United Nations
MATCH (article:Article {id: 'putin-political-deal-sochi'}), (a:Actor {id: 'united-nations'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 11, start: 711, end: 713, sha256: '4482340af284d720d5c13f501fb8d31ffc82f7e193a8e83a2213bb9e5f6e4658'};

// p11 mentions Geneva process
MATCH (article:Article {id: 'putin-political-deal-sochi'}), (a:Actor {id: 'geneva-process'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 11, start: 711, end: 736, sha256: 'fe167e4defefe892dd89e3b6bdbf8211829b55fe35e958f4807dc2f909ed93ee'};

// p11 United Nations sponsors Geneva process
MATCH (a:Actor {id: 'united-nations'}), (b:Actor {id: 'geneva-process'})
MERGE (a)-[r:SPONSORS {id: 'putin-political-deal-sochi.p11.united-nations.SPONSORS.geneva-process'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p11.united-nations.SPONSORS.geneva-process',
  article: 'putin-political-deal-sochi', paragraph: 11, start: 711, end: 736,
  antecedentStart: 830, antecedentEnd: 836,
  sha256: 'fe167e4defefe892dd89e3b6bdbf8211829b55fe35e958f4807dc2f909ed93ee',
  claim: 'The negotiations in Geneva are held under UN sponsorship.',
  cameo: '045', sign: 0, modality: 'stated'
};

// p12 mentions Syrian government
MATCH (article:Article {id: 'putin-political-deal-sochi'}), (a:Actor {id: 'syrian-government'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 12, start: 924, end: 942, sha256: '4e87fcf2fb7941d29178d3eb7c0d06ab436db0b4cda9c0aa6703b6b282a4273a'};

// p12 mentions Syrian protesters
MATCH (article:Article {id: 'putin-political-deal-sochi'}), (a:Actor {id: 'syrian-protesters'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 12, start: 1006, end: 1016, sha256: 'c1b33d39b83a8241e1d5cacfb9c6a3875c4223e5eb702a5d72a19b2f10c58c96'};

// p12 Russia backs Syrian government
MATCH (a:Actor {id: 'russia'}), (b:Actor {id: 'syrian-government'})
MERGE (a)-[r:BACKS {id: 'putin-political-deal-sochi.p12.russia.BACKS.syrian-government'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p12.russia.BACKS.syrian-government',
  article: 'putin-political-deal-sochi', paragraph: 12, start: 854, end: 961,
  sha256: '31e815573f87666ed5dcacf612a9bac752c7eb9b396a117229921a77820be5fb',
  claim: 'Russia has propped up the Assad government by arms and by diplomacy during the whole war.',
  means: ['military', 'diplomatic'], cameo: '072', sign: 1, modality: 'stated',
  date: '2011/2017', dateBasis: 'computed'
};

// p12 Iran backs Syrian government
MATCH (a:Actor {id: 'iran'}), (b:Actor {id: 'syrian-government'})
MERGE (a)-[r:BACKS {id: 'putin-political-deal-sochi.p12.iran.BACKS.syrian-government'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p12.iran.BACKS.syrian-government',
  article: 'putin-political-deal-sochi', paragraph: 12, start: 854, end: 961,
  sha256: '31e815573f87666ed5dcacf612a9bac752c7eb9b396a117229921a77820be5fb',
  claim: 'Iran has propped up the Assad government by arms and by diplomacy during the whole war.',
  means: ['military', 'diplomatic'], cameo: '072', sign: 1, modality: 'stated',
  date: '2011/2017', dateBasis: 'computed'
};

// p12 Bashar al-Assad leads Syrian government
MATCH (a:Actor {id: 'bashar-al-assad'}), (b:Actor {id: 'syrian-government'})
MERGE (a)-[r:LEADS {id: 'putin-political-deal-sochi.p12.bashar-al-assad.LEADS.syrian-government'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p12.bashar-al-assad.LEADS.syrian-government',
  article: 'putin-political-deal-sochi', paragraph: 12, start: 924, end: 942,
  sha256: '4e87fcf2fb7941d29178d3eb7c0d06ab436db0b4cda9c0aa6703b6b282a4273a',
  claim: 'Assad heads the government of Syria.',
  sign: 0, modality: 'stated'
};

// p12 Syrian government opposes Syrian protesters
MATCH (a:Actor {id: 'syrian-government'}), (b:Actor {id: 'syrian-protesters'})
MERGE (a)-[r:OPPOSES {id: 'putin-political-deal-sochi.p12.syrian-government.OPPOSES.syrian-protesters'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p12.syrian-government.OPPOSES.syrian-protesters',
  article: 'putin-political-deal-sochi', paragraph: 12, start: 980, end: 1024,
  antecedentStart: 924, antecedentEnd: 942,
  sha256: '8a2b3002aa5737945efbff796b58a7d0c7522dc7534a695522d1ecba32613215',
  claim: 'The government put protesters down in 2011.',
  means: ['military'], cameo: '175', sign: -1, modality: 'stated',
  date: '2011', dateBasis: 'stated'
};

// p14 mentions Syrian rebels
MATCH (article:Article {id: 'putin-political-deal-sochi'}), (a:Actor {id: 'syrian-rebels'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 14, start: 1192, end: 1198, sha256: '1110834e8a7553259d84bb92bfbc8ff8c2626782e2e549330dc28abd87fc7d24'};

// p14 Turkey backs Syrian rebels
MATCH (a:Actor {id: 'turkey'}), (b:Actor {id: 'syrian-rebels'})
MERGE (a)-[r:BACKS {id: 'putin-political-deal-sochi.p14.turkey.BACKS.syrian-rebels'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p14.turkey.BACKS.syrian-rebels',
  article: 'putin-political-deal-sochi', paragraph: 14, start: 1176, end: 1198,
  sha256: '975f4b2a6eb0b01a4f96797987e41c2abf09b128720ffd876ce25fd714272ade',
  claim: 'Turkey supports Syrian rebels.',
  cameo: '070', sign: 1, modality: 'stated',
  note: 'The text does not tell by what means.'
};

// p14 Syrian rebels opposes Bashar al-Assad
MATCH (a:Actor {id: 'syrian-rebels'}), (b:Actor {id: 'bashar-al-assad'})
MERGE (a)-[r:OPPOSES {id: 'putin-political-deal-sochi.p14.syrian-rebels.OPPOSES.bashar-al-assad'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p14.syrian-rebels.OPPOSES.bashar-al-assad',
  article: 'putin-political-deal-sochi', paragraph: 14, start: 1192, end: 1236,
  antecedentStart: 1244, antecedentEnd: 1249,
  sha256: '6e4a467addda3d2ba4ab934dc003d73de65d4f82c08c6edff84811717f04db80',
  claim: 'The rebels seek to remove Assad from office.',
  means: ['political'], cameo: '1041', sign: -1, modality: 'stated'
};

// p14 Bashar al-Assad opposes Syrian rebels
MATCH (a:Actor {id: 'bashar-al-assad'}), (b:Actor {id: 'syrian-rebels'})
MERGE (a)-[r:OPPOSES {id: 'putin-political-deal-sochi.p14.bashar-al-assad.OPPOSES.syrian-rebels'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p14.bashar-al-assad.OPPOSES.syrian-rebels',
  article: 'putin-political-deal-sochi', paragraph: 14, start: 1244, end: 1311,
  sha256: '1d3eab6f77a33b17c1bd8abca6fb1641b54670b87718e8ca705edf494f0c95f4',
  claim: 'Assad has for a long time labelled the rebels terrorists.',
  means: ['rhetorical'], cameo: '111', sign: -1, modality: 'stated'
};

// p14 Vladimir Putin opposes Syrian rebels
MATCH (a:Actor {id: 'vladimir-putin'}), (b:Actor {id: 'syrian-rebels'})
MERGE (a)-[r:OPPOSES {id: 'putin-political-deal-sochi.p14.vladimir-putin.OPPOSES.syrian-rebels'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p14.vladimir-putin.OPPOSES.syrian-rebels',
  article: 'putin-political-deal-sochi', paragraph: 14, start: 1244, end: 1311,
  sha256: '1d3eab6f77a33b17c1bd8abca6fb1641b54670b87718e8ca705edf494f0c95f4',
  claim: 'Putin has for a long time labelled the rebels terrorists.',
  means: ['rhetorical'], cameo: '111', sign: -1, modality: 'stated'
};

// p15 Vladimir Putin backs Bashar al-Assad
MATCH (a:Actor {id: 'vladimir-putin'}), (b:Actor {id: 'bashar-al-assad'})
MERGE (a)-[r:BACKS {id: 'putin-political-deal-sochi.p15.vladimir-putin.BACKS.bashar-al-assad'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p15.vladimir-putin.BACKS.bashar-al-assad',
  article: 'putin-political-deal-sochi', paragraph: 15, start: 1381, end: 1502,
  sha256: '488c11023d089add2f52fdaa0626ca617138bc8e667eee234ceb2309c2917450',
  claim: 'Putin praised Assad for being ready to cooperate with all who want peace.',
  attributedTo: ['vladimir-putin'], via: 'Russian television',
  means: ['rhetorical'], cameo: '051', sign: 1, modality: 'stated'
};

// p16 United Nations takes part in Geneva process (hypothetical)
MATCH (a:Actor {id: 'united-nations'}), (b:Actor {id: 'geneva-process'})
MERGE (a)-[r:TAKES_PART_IN {id: 'putin-political-deal-sochi.p16.united-nations.TAKES_PART_IN.geneva-process'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p16.united-nations.TAKES_PART_IN.geneva-process',
  article: 'putin-political-deal-sochi', paragraph: 16, start: 1564, end: 1646,
  sha256: 'b4816a76ec3532b0a681de41a11ffeb00f0804ac1f6aca10e43db46e13855179',
  claim: 'Putin reckons with an active UN role in the political process.',
  attributedTo: ['vladimir-putin'],
  cameo: '046', sign: 0, modality: 'hypothetical',
  ambiguous: true, candidates: ['geneva-process', 'astana-process'],
  note: 'which process is left open; the UN-sponsored negotiations for a political solution (p11), or the political process in general'
};

// p17 Bashar al-Assad backs Russia
MATCH (a:Actor {id: 'bashar-al-assad'}), (b:Actor {id: 'russia'})
MERGE (a)-[r:BACKS {id: 'putin-political-deal-sochi.p17.bashar-al-assad.BACKS.russia'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p17.bashar-al-assad.BACKS.russia',
  article: 'putin-political-deal-sochi', paragraph: 17, start: 1687, end: 1752,
  sha256: '651648424eb685b471b99674043633cd1095c8f3a7ab9e4321639c322351ed82',
  claim: 'Assad thanked Russia for the part it plays in the Syrian conflict.',
  means: ['rhetorical'], cameo: '051', sign: 1, modality: 'stated'
};

// p17 Bashar al-Assad backs Geneva process
MATCH (a:Actor {id: 'bashar-al-assad'}), (b:Actor {id: 'geneva-process'})
MERGE (a)-[r:BACKS {id: 'putin-political-deal-sochi.p17.bashar-al-assad.BACKS.geneva-process'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p17.bashar-al-assad.BACKS.geneva-process',
  article: 'putin-political-deal-sochi', paragraph: 17, start: 1821, end: 1862,
  antecedentStart: 1747, antecedentEnd: 1752,
  sha256: '8d62102d4add7d2646d74172477e626b1f02bdea0c0574dc2d696fb6b0aeb576',
  claim: 'Assad says that his side wishes the talks to move forward.',
  attributedTo: ['bashar-al-assad'],
  means: ['rhetorical'], cameo: '051', sign: 1, modality: 'stated',
  ambiguous: true, candidates: ['geneva-process', 'astana-process'],
  note: 'Which process is left open, as in paragraph 16.'
};

// p18 mentions Islamic State
MATCH (article:Article {id: 'putin-political-deal-sochi'}), (a:Actor {id: 'islamic-state'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 18, start: 1917, end: 1930, sha256: '383d5791e3ac96c2f1a954e3ab8cf12f6cb84944de994b22c7c8c0d81c112ae1'};

// p18 Bashar al-Assad opposes Islamic State
MATCH (a:Actor {id: 'bashar-al-assad'}), (b:Actor {id: 'islamic-state'})
MERGE (a)-[r:OPPOSES {id: 'putin-political-deal-sochi.p18.bashar-al-assad.OPPOSES.islamic-state'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p18.bashar-al-assad.OPPOSES.islamic-state',
  article: 'putin-political-deal-sochi', paragraph: 18, start: 1866, end: 1984,
  antecedentStart: 1747, antecedentEnd: 1752,
  sha256: '67a8538e6383edad3720d9f0045801b987ae1cdbf29e2d103c4aeb03cf82c004',
  claim: 'Assad labels Islamic State terrorist.',
  means: ['rhetorical'], cameo: '111', sign: -1, modality: 'stated'
};

// p19 Russia backs Bashar al-Assad (hypothetical)
MATCH (a:Actor {id: 'russia'}), (b:Actor {id: 'bashar-al-assad'})
MERGE (a)-[r:BACKS {id: 'putin-political-deal-sochi.p19.russia.BACKS.bashar-al-assad'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p19.russia.BACKS.bashar-al-assad',
  article: 'putin-political-deal-sochi', paragraph: 19, start: 1987, end: 2070,
  antecedentStart: 1747, antecedentEnd: 1752,
  sha256: 'e2e3d9f8656c04f6fa1074871eb390f11841d1ebfc0b3d159cdabd1e25bdc1fe',
  claim: 'Assad relies on Russia to back his side against outside interference.',
  attributedTo: ['bashar-al-assad'],
  means: ['diplomatic'], cameo: '050', sign: 1, modality: 'hypothetical',
  ambiguous: true, candidates: ['bashar-al-assad', 'syrian-government', 'syria'],
  note: 'Open who "we" is; support that is expected, not announced by Russia.'
};

// p20 mentions Czech Republic
MATCH (article:Article {id: 'putin-political-deal-sochi'}), (a:Actor {id: 'czech-republic'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 20, start: 2224, end: 2229, sha256: '8b463ea23a7e0bf293b41aea951430b50acf28adb431e943a78b1211983d8cca'};

// p20 mentions Milos Zeman
MATCH (article:Article {id: 'putin-political-deal-sochi'}), (a:Actor {id: 'milos-zeman'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 20, start: 2240, end: 2251, sha256: 'ddc437f6e51c052e38a3706058bc45734768634203ecbd3a77c0fee805eaaef9'};

// p20 mentions Syrian government forces
MATCH (article:Article {id: 'putin-political-deal-sochi'}), (a:Actor {id: 'syrian-government-forces'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 20, start: 2279, end: 2303, sha256: '9ba5afc26d2acbf3535127a2af24eeadbfee20acab3063a09de5b4a75737bc91'};

// p20 Milos Zeman meets Vladimir Putin
MATCH (a:Actor {id: 'milos-zeman'}), (b:Actor {id: 'vladimir-putin'})
MERGE (a)-[r:MEETS {id: 'putin-political-deal-sochi.p20.milos-zeman.MEETS.vladimir-putin'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p20.milos-zeman.MEETS.vladimir-putin',
  article: 'putin-political-deal-sochi', paragraph: 20, start: 2211, end: 2273,
  sha256: '06968bc57d74c9baa3a91d626bcd9dd983d4b27aa63db31c69b3d78f41909383',
  claim: 'Putin and Zeman met.',
  cameo: '040', sign: 0, modality: 'stated',
  date: '2017-11-21', dateBasis: 'computed'
};

// p20 Milos Zeman leads Czech Republic
MATCH (a:Actor {id: 'milos-zeman'}), (b:Actor {id: 'czech-republic'})
MERGE (a)-[r:LEADS {id: 'putin-political-deal-sochi.p20.milos-zeman.LEADS.czech-republic'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p20.milos-zeman.LEADS.czech-republic',
  article: 'putin-political-deal-sochi', paragraph: 20, start: 2224, end: 2251,
  sha256: 'a42686bf18d5c0c4f13a58362fb0d3493b3d64b1b775389c483d469d6b9de68f',
  claim: 'Zeman is president of the Czech Republic.',
  role: 'President', sign: 0, modality: 'stated'
};

// p21 Russia is allied with Syrian government forces
MATCH (a:Actor {id: 'russia'}), (b:Actor {id: 'syrian-government-forces'})
MERGE (a)-[r:ALLIED_WITH {id: 'putin-political-deal-sochi.p21.russia.ALLIED_WITH.syrian-government-forces'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p21.russia.ALLIED_WITH.syrian-government-forces',
  article: 'putin-political-deal-sochi', paragraph: 21, start: 2453, end: 2498,
  antecedentStart: 2279, antecedentEnd: 2303,
  sha256: '4c5f39701262c93ed34945fb5a8e0ecde184c4a7d7f77a20b0cfe24d79d8fb06',
  claim: 'Putin says that Russian forces strike side by side with allied Syrians.',
  attributedTo: ['vladimir-putin'],
  means: ['military'], cameo: '062', sign: 1, modality: 'stated',
  ambiguous: true, candidates: ['syrian-government-forces', 'syrian-government', 'syria'],
  note: '"Syrian allies" are not named; the preceding sentence has the Syrian government forces. "Our" is Russia\'s (rule 3).'
};

// p22 mentions United States
MATCH (article:Article {id: 'putin-political-deal-sochi'}), (a:Actor {id: 'united-states'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 22, start: 2566, end: 2570, sha256: '5e4eb7c58d5394adc20a9b796aa9f693146cb3c384eeedc8bf275ddbf0442372'};

// p22 mentions Donald Trump
MATCH (article:Article {id: 'putin-political-deal-sochi'}), (a:Actor {id: 'donald-trump'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 22, start: 2581, end: 2593, sha256: 'e4f2e1f0e2ae4d3ce7018cf3b4f3577c99714bdc9f5a4ac28e3e7cb2c505db6c'};

// p22 Donald Trump meets Vladimir Putin (planned)
MATCH (a:Actor {id: 'donald-trump'}), (b:Actor {id: 'vladimir-putin'})
MERGE (a)-[r:MEETS {id: 'putin-political-deal-sochi.p22.donald-trump.MEETS.vladimir-putin'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p22.donald-trump.MEETS.vladimir-putin',
  article: 'putin-political-deal-sochi', paragraph: 22, start: 2541, end: 2608,
  antecedentStart: 2501, antecedentEnd: 2506,
  sha256: '2f07a02bbf2e5db1438d3e7c75a66fb7af7e4f336645ac2522c209725f8748e5',
  claim: 'Putin said that he meant to speak to Trump on 21 November.',
  attributedTo: ['vladimir-putin'],
  cameo: '036', sign: 0, modality: 'planned',
  date: '2017-11-21', dateBasis: 'computed'
};

// p22 Donald Trump leads United States
MATCH (a:Actor {id: 'donald-trump'}), (b:Actor {id: 'united-states'})
MERGE (a)-[r:LEADS {id: 'putin-political-deal-sochi.p22.donald-trump.LEADS.united-states'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p22.donald-trump.LEADS.united-states',
  article: 'putin-political-deal-sochi', paragraph: 22, start: 2566, end: 2593,
  sha256: 'f5a41cff10a312fa4f9fdf2b6667119d3485251543db3ffd5057341fc3a53a9c',
  claim: 'Trump is president of the United States.',
  role: 'President', sign: 0, modality: 'stated'
};

// p24 mentions Syrian civilians
MATCH (article:Article {id: 'putin-political-deal-sochi'}), (a:Actor {id: 'syrian-civilians'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 24, start: 2804, end: 2820, sha256: 'b0e98b5fe82a438d4563a4c2513a0ea58387fc00ac8634f5844b6a803a8a466b'};

// p24 Russia opposes Syrian civilians (alleged)
MATCH (a:Actor {id: 'russia'}), (b:Actor {id: 'syrian-civilians'})
MERGE (a)-[r:OPPOSES {id: 'putin-political-deal-sochi.p24.russia.OPPOSES.syrian-civilians'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p24.russia.OPPOSES.syrian-civilians',
  article: 'putin-political-deal-sochi', paragraph: 24, start: 2757, end: 2835,
  sha256: '0d7b4fb8bfee4782700a601dc2c34f777264ba0532e77e0d6aa2d2d452a7ede3',
  claim: 'Russia is accused of having killed several hundred civilians from the air.',
  attributedRole: 'unnamed accusers',
  means: ['military'], cameo: '195', sign: -1, modality: 'alleged'
};

// p24 Russia opposes Syrian civilians (denied)
MATCH (a:Actor {id: 'russia'}), (b:Actor {id: 'syrian-civilians'})
MERGE (a)-[r:OPPOSES {id: 'putin-political-deal-sochi.p24.russia.OPPOSES.syrian-civilians.2'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p24.russia.OPPOSES.syrian-civilians.2',
  article: 'putin-political-deal-sochi', paragraph: 24, start: 2784, end: 2854,
  antecedentStart: 2757, antecedentEnd: 2763,
  sha256: '9a331b27805c8e608f90618604f168df272281d27b3655250efd9205434c5a83',
  claim: 'Russia rejects the charge that its air strikes killed civilians.',
  attributedTo: ['russia'],
  means: ['military'], cameo: '195', sign: -1, modality: 'denied'
};

// p26 Bashar al-Assad meets Vladimir Putin
MATCH (a:Actor {id: 'bashar-al-assad'}), (b:Actor {id: 'vladimir-putin'})
MERGE (a)-[r:MEETS {id: 'putin-political-deal-sochi.p26.bashar-al-assad.MEETS.vladimir-putin'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p26.bashar-al-assad.MEETS.vladimir-putin',
  article: 'putin-political-deal-sochi', paragraph: 26, start: 2974, end: 3062,
  sha256: '4871bfc1077070551ddd8d09a647f09f4924be9e10ebe335575b3f4522a6a04f',
  claim: 'Assad went to Russia for the second time in the war to see Putin.',
  cameo: '042', sign: 0, modality: 'stated',
  date: '2017-11-20/2017-11-21', dateBasis: 'computed',
  note: 'Paragraph 9 has the 20th, paragraph 25 the 21st of November.'
};

// p27 Bashar al-Assad meets Vladimir Putin
MATCH (a:Actor {id: 'bashar-al-assad'}), (b:Actor {id: 'vladimir-putin'})
MERGE (a)-[r:MEETS {id: 'putin-political-deal-sochi.p27.bashar-al-assad.MEETS.vladimir-putin'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p27.bashar-al-assad.MEETS.vladimir-putin',
  article: 'putin-political-deal-sochi', paragraph: 27, start: 3065, end: 3094,
  antecedentStart: 2990, antecedentEnd: 3037,
  sha256: 'c369d7acda42e1909406c68574fc83ac5406790ce102c7aa829e6233283bce56',
  claim: 'Assad first went to see Putin in Russia in October 2015.',
  cameo: '042', sign: 0, modality: 'stated',
  date: '2015-10', dateBasis: 'stated'
};

// p27 Russia backs Syrian government forces
MATCH (a:Actor {id: 'russia'}), (b:Actor {id: 'syrian-government-forces'})
MERGE (a)-[r:BACKS {id: 'putin-political-deal-sochi.p27.russia.BACKS.syrian-government-forces'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p27.russia.BACKS.syrian-government-forces',
  article: 'putin-political-deal-sochi', paragraph: 27, start: 3110, end: 3188,
  sha256: '9b19e4277ca1fe0fc75237d306f361506e2e067c69f364e7b9299b2f6ee5f27c',
  claim: 'Russia began a military campaign in order to strengthen Assad\'s troops.',
  means: ['military'], cameo: '072', sign: 1, modality: 'stated',
  date: '2015', dateBasis: 'computed',
  note: 'Shortly before October 2015.'
};

// p27 Bashar al-Assad leads Syrian government forces
MATCH (a:Actor {id: 'bashar-al-assad'}), (b:Actor {id: 'syrian-government-forces'})
MERGE (a)-[r:LEADS {id: 'putin-political-deal-sochi.p27.bashar-al-assad.LEADS.syrian-government-forces'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p27.bashar-al-assad.LEADS.syrian-government-forces',
  article: 'putin-political-deal-sochi', paragraph: 27, start: 3174, end: 3188,
  sha256: '57e19244a33ac2c1ab43c773051947c0a1b8b2db2ebd9d99a614374a499507db',
  claim: 'Assad heads the forces of his government.',
  sign: 0, modality: 'stated'
};

// p28 mentions Sochi summit
MATCH (article:Article {id: 'putin-political-deal-sochi'}), (a:Actor {id: 'sochi-summit'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 28, start: 3323, end: 3335, sha256: '32c61b2c4e25391ac89a317a597619eb1c2ac832585a8f5b9f93ffea1893c174'};

// p28 Iran meets Russia
MATCH (a:Actor {id: 'iran'}), (b:Actor {id: 'russia'})
MERGE (a)-[r:MEETS {id: 'putin-political-deal-sochi.p28.iran.MEETS.russia'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p28.iran.MEETS.russia',
  article: 'putin-political-deal-sochi', paragraph: 28, start: 3191, end: 3262,
  sha256: '769c2155c1273cec558265e49a4689a006b0d82be4cf6841d3d6d79c7114bb23',
  claim: 'The foreign ministers of Iran and Russia came together on 19 November.',
  cameo: '044', sign: 0, modality: 'stated',
  date: '2017-11-19', dateBasis: 'computed'
};

// p28 Iran meets Turkey
MATCH (a:Actor {id: 'iran'}), (b:Actor {id: 'turkey'})
MERGE (a)-[r:MEETS {id: 'putin-political-deal-sochi.p28.iran.MEETS.turkey'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p28.iran.MEETS.turkey',
  article: 'putin-political-deal-sochi', paragraph: 28, start: 3191, end: 3262,
  sha256: '769c2155c1273cec558265e49a4689a006b0d82be4cf6841d3d6d79c7114bb23',
  claim: 'The foreign ministers of Iran and Turkey came together on 19 November.',
  cameo: '042', sign: 0, modality: 'stated',
  date: '2017-11-19', dateBasis: 'computed'
};

// p28 Russia meets Turkey
MATCH (a:Actor {id: 'russia'}), (b:Actor {id: 'turkey'})
MERGE (a)-[r:MEETS {id: 'putin-political-deal-sochi.p28.russia.MEETS.turkey'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p28.russia.MEETS.turkey',
  article: 'putin-political-deal-sochi', paragraph: 28, start: 3191, end: 3262,
  sha256: '769c2155c1273cec558265e49a4689a006b0d82be4cf6841d3d6d79c7114bb23',
  claim: 'The foreign ministers of Russia and Turkey came together on 19 November.',
  cameo: '042', sign: 0, modality: 'stated',
  date: '2017-11-19', dateBasis: 'computed'
};

// p29 Recep Tayyip Erdogan meets Vladimir Putin (planned)
MATCH (a:Actor {id: 'recep-tayyip-erdogan'}), (b:Actor {id: 'vladimir-putin'})
MERGE (a)-[r:MEETS {id: 'putin-political-deal-sochi.p29.recep-tayyip-erdogan.MEETS.vladimir-putin'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p29.recep-tayyip-erdogan.MEETS.vladimir-putin',
  article: 'putin-political-deal-sochi', paragraph: 29, start: 3338, end: 3457,
  sha256: '10995755652e182e4b2a1014aafc359b92c3ff11f969304ff5f743f263a12e32',
  claim: 'Erdogan and Putin are to meet on 22 November.',
  attributedRole: 'officials',
  cameo: '036', sign: 0, modality: 'planned',
  date: '2017-11-22', dateBasis: 'computed'
};

// p29 Hassan Rouhani meets Vladimir Putin (planned)
MATCH (a:Actor {id: 'hassan-rouhani'}), (b:Actor {id: 'vladimir-putin'})
MERGE (a)-[r:MEETS {id: 'putin-political-deal-sochi.p29.hassan-rouhani.MEETS.vladimir-putin'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p29.hassan-rouhani.MEETS.vladimir-putin',
  article: 'putin-political-deal-sochi', paragraph: 29, start: 3338, end: 3457,
  sha256: '10995755652e182e4b2a1014aafc359b92c3ff11f969304ff5f743f263a12e32',
  claim: 'Rouhani and Putin are to meet on 22 November.',
  attributedRole: 'officials',
  cameo: '036', sign: 0, modality: 'planned',
  date: '2017-11-22', dateBasis: 'computed'
};

// p29 Recep Tayyip Erdogan leads Turkey
MATCH (a:Actor {id: 'recep-tayyip-erdogan'}), (b:Actor {id: 'turkey'})
MERGE (a)-[r:LEADS {id: 'putin-political-deal-sochi.p29.recep-tayyip-erdogan.LEADS.turkey'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p29.recep-tayyip-erdogan.LEADS.turkey',
  article: 'putin-political-deal-sochi', paragraph: 29, start: 3380, end: 3457,
  antecedentStart: 580, antecedentEnd: 622,
  sha256: '74d5619acfcf520a11481a52fbb336d1107b4f29a5ca84ccebbb5ed042c05cf6',
  claim: 'Erdogan is president of Turkey, as Putin is of Russia.',
  role: 'President', sign: 0, modality: 'stated',
  ambiguous: true, candidates: ['turkey', 'iran'],
  note: 'Names and countries stand crossed; paragraph 33 calls Rohani the Iranian president, which leaves Turkey.'
};

// p30 mentions Astana process
MATCH (article:Article {id: 'putin-political-deal-sochi'}), (a:Actor {id: 'astana-process'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 30, start: 3632, end: 3676, sha256: '8236955976be2de6557511e687a8790d8a143292c44cc55fb29d1ad8a71af610'};

// p30 Russia sponsors Astana process
MATCH (a:Actor {id: 'russia'}), (b:Actor {id: 'astana-process'})
MERGE (a)-[r:SPONSORS {id: 'putin-political-deal-sochi.p30.russia.SPONSORS.astana-process'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p30.russia.SPONSORS.astana-process',
  article: 'putin-political-deal-sochi', paragraph: 30, start: 3590, end: 3676,
  sha256: 'e4701f483f42554166cf5216111dafbbb275b94de9d3a6ac37b9b22003a26ce4',
  claim: 'Russia is one of three sponsors of the Astana talks.',
  cameo: '045', sign: 0, modality: 'stated'
};

// p30 Turkey sponsors Astana process
MATCH (a:Actor {id: 'turkey'}), (b:Actor {id: 'astana-process'})
MERGE (a)-[r:SPONSORS {id: 'putin-political-deal-sochi.p30.turkey.SPONSORS.astana-process'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p30.turkey.SPONSORS.astana-process',
  article: 'putin-political-deal-sochi', paragraph: 30, start: 3590, end: 3676,
  sha256: 'e4701f483f42554166cf5216111dafbbb275b94de9d3a6ac37b9b22003a26ce4',
  claim: 'Turkey is one of three sponsors of the Astana talks.',
  cameo: '045', sign: 0, modality: 'stated'
};

// p30 Iran sponsors Astana process
MATCH (a:Actor {id: 'iran'}), (b:Actor {id: 'astana-process'})
MERGE (a)-[r:SPONSORS {id: 'putin-political-deal-sochi.p30.iran.SPONSORS.astana-process'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p30.iran.SPONSORS.astana-process',
  article: 'putin-political-deal-sochi', paragraph: 30, start: 3590, end: 3676,
  sha256: 'e4701f483f42554166cf5216111dafbbb275b94de9d3a6ac37b9b22003a26ce4',
  claim: 'Iran is one of three sponsors of the Astana talks.',
  cameo: '045', sign: 0, modality: 'stated'
};

// p31 mentions Western powers
MATCH (article:Article {id: 'putin-political-deal-sochi'}), (a:Actor {id: 'western-powers'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 31, start: 3783, end: 3797, sha256: '31449d5eb5db7e8216c416fe55390f79755d4b84e6df09a5f7e91ce19153d296'};

// p31 Western powers opposes Bashar al-Assad
MATCH (a:Actor {id: 'western-powers'}), (b:Actor {id: 'bashar-al-assad'})
MERGE (a)-[r:OPPOSES {id: 'putin-political-deal-sochi.p31.western-powers.OPPOSES.bashar-al-assad'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p31.western-powers.OPPOSES.bashar-al-assad',
  article: 'putin-political-deal-sochi', paragraph: 31, start: 3783, end: 3864,
  sha256: '745495b88066768c7bdc2901db5d4b25d04d3c87d25a9c75d1f45b8194c9a738',
  claim: 'Western powers have wanted Assad out of office ever since the war began.',
  means: ['political'], cameo: '0241', sign: -1, modality: 'stated',
  date: '2011/2017', dateBasis: 'computed'
};

// p32 mentions Syrian opposition
MATCH (article:Article {id: 'putin-political-deal-sochi'}), (a:Actor {id: 'syrian-opposition'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 32, start: 3951, end: 3975, sha256: '564530e5892b3436540614967cd69c645e52964d6d7021992db64f2e386e20ab'};

// p32 Syrian opposition meets Syrian opposition (planned)
MATCH (a:Actor {id: 'syrian-opposition'}), (b:Actor {id: 'syrian-opposition'})
MERGE (a)-[r:MEETS {id: 'putin-political-deal-sochi.p32.syrian-opposition.MEETS.syrian-opposition'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p32.syrian-opposition.MEETS.syrian-opposition',
  article: 'putin-political-deal-sochi', paragraph: 32, start: 3951, end: 4027,
  sha256: '9208ed9e34df60765b0f9630d56c8b0c86ac0d6f59f4fcf087447ba047713cdf',
  claim: 'Groups of the opposition are due to gather on 23 November.',
  cameo: '036', sign: 0, modality: 'planned',
  date: '2017-11-23', dateBasis: 'computed'
};

// p32 Syrian opposition takes part in Geneva process (planned)
MATCH (a:Actor {id: 'syrian-opposition'}), (b:Actor {id: 'geneva-process'})
MERGE (a)-[r:TAKES_PART_IN {id: 'putin-political-deal-sochi.p32.syrian-opposition.TAKES_PART_IN.geneva-process'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p32.syrian-opposition.TAKES_PART_IN.geneva-process',
  article: 'putin-political-deal-sochi', paragraph: 32, start: 4045, end: 4133,
  antecedentStart: 3951, antecedentEnd: 3975,
  sha256: 'bc0959a2ef49d7d4d4257078ff9460037e270963f4681bd187210826f2fe6f61',
  claim: 'The opposition wants one joint delegation for the coming round in Geneva.',
  cameo: '036', sign: 0, modality: 'planned',
  date: '2017-11-28', dateBasis: 'computed'
};

// p33 Hassan Rouhani leads Iran
MATCH (a:Actor {id: 'hassan-rouhani'}), (b:Actor {id: 'iran'})
MERGE (a)-[r:LEADS {id: 'putin-political-deal-sochi.p33.hassan-rouhani.LEADS.iran'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p33.hassan-rouhani.LEADS.iran',
  article: 'putin-political-deal-sochi', paragraph: 33, start: 4162, end: 4193,
  sha256: '6ded5cdd299b7eba05a52d74fef7d5762c7c8dfe800d8ad596e5c7b8e2c5b6b6',
  claim: 'Rouhani is president of Iran.',
  role: 'President', sign: 0, modality: 'stated',
  note: 'declaring the end of Islamic State is not among the acts of OPPOSES; "were ousted" has no agent'
};

// p34 mentions Qassem Soleimani
MATCH (article:Article {id: 'putin-political-deal-sochi'}), (a:Actor {id: 'qassem-soleimani'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 34, start: 4358, end: 4374, sha256: '2d14b30c752b3ba1ca40ff871d1339851ba21d89f76e97d414f0c85141cd8c70'};

// p34 mentions Islamic Revolutionary Guard Corps
MATCH (article:Article {id: 'putin-political-deal-sochi'}), (a:Actor {id: 'islamic-revolutionary-guard-corps'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 34, start: 4430, end: 4464, sha256: '3785239890e0fb1803951fc5d36e5cf801996975150fd1ffde518b4bf2a1e0d8'};

// p34 mentions Sepah News
MATCH (article:Article {id: 'putin-political-deal-sochi'}), (a:Actor {id: 'sepah-news'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 34, start: 4603, end: 4608, sha256: 'fa758fa64b23dfdd1131bad87f8a72891fd46ca1ea7819c33ca243197ef75a5b'};

// p34 Qassem Soleimani leads Islamic Revolutionary Guard Corps
MATCH (a:Actor {id: 'qassem-soleimani'}), (b:Actor {id: 'islamic-revolutionary-guard-corps'})
MERGE (a)-[r:LEADS {id: 'putin-political-deal-sochi.p34.qassem-soleimani.LEADS.islamic-revolutionary-guard-corps'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p34.qassem-soleimani.LEADS.islamic-revolutionary-guard-corps',
  article: 'putin-political-deal-sochi', paragraph: 34, start: 4358, end: 4464,
  sha256: '31b4ab1c3ad59e2fc69f06f2fe4f3d0a4b5753b83f1d19e65c48e0a7f72271ec',
  claim: 'Soleimani commands the IRGC abroad.',
  role: 'commander of foreign operations', sign: 0, modality: 'stated'
};

// p34 Islamic Revolutionary Guard Corps is part of Iran
MATCH (a:Actor {id: 'islamic-revolutionary-guard-corps'}), (b:Actor {id: 'iran'})
MERGE (a)-[r:PART_OF {id: 'putin-political-deal-sochi.p34.islamic-revolutionary-guard-corps.PART_OF.iran'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p34.islamic-revolutionary-guard-corps.PART_OF.iran',
  article: 'putin-political-deal-sochi', paragraph: 34, start: 4423, end: 4464,
  sha256: '62b737b5ca375733c9cc3ffeb9028a3c860c1b6164ab8398369b83b1f28e3920',
  claim: 'The corps belongs to Iran.',
  sign: 0, modality: 'stated'
};

// p34 Sepah News is part of Islamic Revolutionary Guard Corps
MATCH (a:Actor {id: 'sepah-news'}), (b:Actor {id: 'islamic-revolutionary-guard-corps'})
MERGE (a)-[r:PART_OF {id: 'putin-political-deal-sochi.p34.sepah-news.PART_OF.islamic-revolutionary-guard-corps'}]->(b)
SET r = {
  id: 'putin-political-deal-sochi.p34.sepah-news.PART_OF.islamic-revolutionary-guard-corps',
  article: 'putin-political-deal-sochi', paragraph: 34, start: 4594, end: 4618,
  sha256: '935484de6a8dfa1502e623b8d1e6817b1720f9950c9f9a2330bed8596199f39d',
  claim: 'The Sepah news site is run by the IRGC.',
  sign: 0, modality: 'stated'
};
