// US, Russia ‘close’ to reaching deal to end war in Syria
// Every mention and statement in the order of the text; positions and digests by npm run cite:locate.

MERGE (article:Article {id: 'us-russia-close-deal'})
SET article = {
  id: 'us-russia-close-deal',
  title: 'US, Russia ‘close’ to reaching deal to end war in Syria',
  agencies: [], textQuality: 'scrambled',
  note: 'No publisher, date or year stands in the text beyond a caption of October 2015. Paragraphs are out of order and some names have lost their antecedent.',
  file: '002_588f62b2a6bac94c.txt',
  sha256: '8e8b17d84535ab565a6878e1e545bc94458a036beda48813ba99ee0fdefef8cb'
};

// p2 mentions United States
MATCH (article:Article {id: 'us-russia-close-deal'}), (a:Actor {id: 'united-states'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 2, start: 7, end: 9, sha256: '9b202ecbc6d45c6d8901d989a918878397a3eb9d00e8f48022fc051b19d21a1d'};

// p2 mentions Russia
MATCH (article:Article {id: 'us-russia-close-deal'}), (a:Actor {id: 'russia'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 2, start: 11, end: 17, sha256: '33a3d8ed92b0709ba525369922e5138756c43abbf7e05edfcf02d3e0fd645c02'};

// p2 mentions Syria
MATCH (article:Article {id: 'us-russia-close-deal'}), (a:Actor {id: 'syria'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 2, start: 57, end: 62, sha256: 'cf6ac29be1f71a0153bb4042354bc8b19c237744be460c0a43ba52eec1eca3fe'};

// p2 Russia negotiates with United States
MATCH (a:Actor {id: 'russia'}), (b:Actor {id: 'united-states'})
MERGE (a)-[r:NEGOTIATES_WITH {id: 'us-russia-close-deal.p2.russia.NEGOTIATES_WITH.united-states'}]->(b)
SET r = {
  id: 'us-russia-close-deal.p2.russia.NEGOTIATES_WITH.united-states',
  article: 'us-russia-close-deal', paragraph: 2, start: 7, end: 53,
  sha256: '60391e54da6ff9605e84505b418e0bdb399aaf814576c7fb41a1b2ad84e8c394',
  claim: 'The United States and Russia have almost bargained out a deal on the war.',
  cameo: '046', sign: 0, modality: 'stated'
};

// p3 mentions John Kerry
MATCH (article:Article {id: 'us-russia-close-deal'}), (a:Actor {id: 'john-kerry'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 3, start: 133, end: 138, sha256: '39bd67e7c4193a614c6483903935f68fb393b36e706401039c377b5466787f91'};

// p5 mentions Talks on a political transition
MATCH (article:Article {id: 'us-russia-close-deal'}), (a:Actor {id: 'syrian-transition-talks'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 5, start: 397, end: 428, sha256: 'b7d92e921b340659c317164a9be487ad5d8e01ad12088de29412b020d03c75bb'};

// p5 Russia is allied with United States (hypothetical)
MATCH (a:Actor {id: 'russia'}), (b:Actor {id: 'united-states'})
MERGE (a)-[r:ALLIED_WITH {id: 'us-russia-close-deal.p5.russia.ALLIED_WITH.united-states'}]->(b)
SET r = {
  id: 'us-russia-close-deal.p5.russia.ALLIED_WITH.united-states',
  article: 'us-russia-close-deal', paragraph: 5, start: 269, end: 361,
  antecedentStart: 209, antecedentEnd: 223,
  sha256: '20eb4c3918827058d3ff0079eb90e5acd26aa45dc617bb5773a9c15ce1f3e350',
  claim: 'An initiative wanted in Washington would have both states work together more closely in military matters.',
  attributedTo: ['united-states'], attributedRole: 'U.S. officials',
  means: ['military'], cameo: '0312', sign: 1, modality: 'hypothetical'
};

// p6 mentions Turkey
MATCH (article:Article {id: 'us-russia-close-deal'}), (a:Actor {id: 'turkey'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 6, start: 614, end: 620, sha256: '07c67d76ef92ac9853588e098983fefba4ba5965f8fec95f42ab0d04c27865ba'};

// p6 mentions Regional powers
MATCH (article:Article {id: 'us-russia-close-deal'}), (a:Actor {id: 'regional-powers'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 6, start: 738, end: 753, sha256: '3e64297ed150b625e9944dae3b400785fcb18cde33446442049f5e5950b39982'};

// p6 Russia negotiates with United States (planned)
MATCH (a:Actor {id: 'russia'}), (b:Actor {id: 'united-states'})
MERGE (a)-[r:NEGOTIATES_WITH {id: 'us-russia-close-deal.p6.russia.NEGOTIATES_WITH.united-states'}]->(b)
SET r = {
  id: 'us-russia-close-deal.p6.russia.NEGOTIATES_WITH.united-states',
  article: 'us-russia-close-deal', paragraph: 6, start: 539, end: 612,
  antecedentStart: 431, antecedentEnd: 471,
  sha256: '38cb635e3b93a7faa11d6de17c9e007d4c32d8eb75b2927891a387a51d016ac3',
  claim: 'Both states announce that they want to conclude the agreement within days.',
  attributedTo: ['russia', 'united-states'],
  cameo: '036', sign: 0, modality: 'planned',
  note: '"close" is repeated from the headline'
};

// p6 Regional powers opposes Regional powers
MATCH (a:Actor {id: 'regional-powers'}), (b:Actor {id: 'regional-powers'})
MERGE (a)-[r:OPPOSES {id: 'us-russia-close-deal.p6.regional-powers.OPPOSES.regional-powers'}]->(b)
SET r = {
  id: 'us-russia-close-deal.p6.regional-powers.OPPOSES.regional-powers',
  article: 'us-russia-close-deal', paragraph: 6, start: 718, end: 753,
  sha256: '2f2f6bf1dad564d96914f1eaea4eed364faabb8940310f8be85a66964f7f48ae',
  claim: 'Powers of the region fight each other by proxy in Syria.',
  means: ['military'], cameo: '190', sign: -1, modality: 'stated',
  note: 'loop; Turkey intervenes in Syria as a place, no opponent'
};

// p7 Russia negotiates with United States
MATCH (a:Actor {id: 'russia'}), (b:Actor {id: 'united-states'})
MERGE (a)-[r:NEGOTIATES_WITH {id: 'us-russia-close-deal.p7.russia.NEGOTIATES_WITH.united-states'}]->(b)
SET r = {
  id: 'us-russia-close-deal.p7.russia.NEGOTIATES_WITH.united-states',
  article: 'us-russia-close-deal', paragraph: 7, start: 788, end: 862,
  antecedentStart: 431, antecedentEnd: 471,
  sha256: '9ce6715da6f8818c0429f5735ea89f18339b96fdccac73ee2a0786f38dade29a',
  claim: 'Expert teams of both countries had nearly finished their talks, according to Kerry.',
  attributedTo: ['john-kerry'],
  cameo: '046', sign: 0, modality: 'stated'
};

// p8 John Kerry represents United States
MATCH (a:Actor {id: 'john-kerry'}), (b:Actor {id: 'united-states'})
MERGE (a)-[r:REPRESENTS {id: 'us-russia-close-deal.p8.john-kerry.REPRESENTS.united-states'}]->(b)
SET r = {
  id: 'us-russia-close-deal.p8.john-kerry.REPRESENTS.united-states',
  article: 'us-russia-close-deal', paragraph: 8, start: 939, end: 955,
  antecedentStart: 762, antecedentEnd: 767,
  sha256: '62732a562952a089b1d08f051f72cb676651acc17b3883947d3c3cf6ffdb8480',
  claim: 'Kerry is a secretary of the American government.',
  role: 'Secretary', sign: 0, modality: 'stated'
};

// p8 Russia negotiates with United States (planned)
MATCH (a:Actor {id: 'russia'}), (b:Actor {id: 'united-states'})
MERGE (a)-[r:NEGOTIATES_WITH {id: 'us-russia-close-deal.p8.russia.NEGOTIATES_WITH.united-states'}]->(b)
SET r = {
  id: 'us-russia-close-deal.p8.russia.NEGOTIATES_WITH.united-states',
  article: 'us-russia-close-deal', paragraph: 8, start: 961, end: 1073,
  sha256: 'bc8c6d30609e5a857bfa91e21268c599e2a7ef66e4e7d7a30cbb26da426e70ae',
  claim: 'Diplomats of both countries intend to go on bargaining in Geneva.',
  attributedTo: ['john-kerry'],
  cameo: '036', sign: 0, modality: 'planned'
};

// p9 mentions Fateh al-Sham Front
MATCH (article:Article {id: 'us-russia-close-deal'}), (a:Actor {id: 'fateh-al-sham-front'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 9, start: 1153, end: 1172, sha256: 'f586b4aded3619e445f30f3c0bdd89f92b20e23c6c9a4033dc9155d1b63dab21'};

// p9 mentions Al-Qaeda
MATCH (article:Article {id: 'us-russia-close-deal'}), (a:Actor {id: 'al-qaeda'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 9, start: 1204, end: 1212, sha256: '657260c58e7eb6d65dcb7976f077c83773db5448ad2fbf90516ea58694076648'};

// p9 Fateh al-Sham Front is part of Al-Qaeda
MATCH (a:Actor {id: 'fateh-al-sham-front'}), (b:Actor {id: 'al-qaeda'})
MERGE (a)-[r:PART_OF {id: 'us-russia-close-deal.p9.fateh-al-sham-front.PART_OF.al-qaeda'}]->(b)
SET r = {
  id: 'us-russia-close-deal.p9.fateh-al-sham-front.PART_OF.al-qaeda',
  article: 'us-russia-close-deal', paragraph: 9, start: 1179, end: 1231,
  antecedentStart: 1153, antecedentEnd: 1172,
  sha256: '2a0d8ef3a8ee2e0b52f6bda2a303f61e99c68536193766c929597bee07d66053',
  claim: 'The group used to be the branch of Al-Qaeda in Syria.',
  sign: 0, modality: 'stated',
  note: 'It has given this status up; when is not told.'
};

// p9 John Kerry opposes Fateh al-Sham Front
MATCH (a:Actor {id: 'john-kerry'}), (b:Actor {id: 'fateh-al-sham-front'})
MERGE (a)-[r:OPPOSES {id: 'us-russia-close-deal.p9.john-kerry.OPPOSES.fateh-al-sham-front'}]->(b)
SET r = {
  id: 'us-russia-close-deal.p9.john-kerry.OPPOSES.fateh-al-sham-front',
  article: 'us-russia-close-deal', paragraph: 9, start: 1237, end: 1341,
  sha256: 'b870997720cb10f0e0b9705c4741edc5cdfa19a474eda0a9db4954c4b194fb4c',
  claim: 'Kerry denounced Nusra as unchanged behind its new name.',
  attributedTo: ['john-kerry'],
  means: ['rhetorical'], cameo: '111', sign: -1, modality: 'stated'
};

// p9 Fateh al-Sham Front is part of Al-Qaeda (alleged)
MATCH (a:Actor {id: 'fateh-al-sham-front'}), (b:Actor {id: 'al-qaeda'})
MERGE (a)-[r:PART_OF {id: 'us-russia-close-deal.p9.fateh-al-sham-front.PART_OF.al-qaeda.2'}]->(b)
SET r = {
  id: 'us-russia-close-deal.p9.fateh-al-sham-front.PART_OF.al-qaeda.2',
  article: 'us-russia-close-deal', paragraph: 9, start: 1268, end: 1285,
  sha256: '0016718b26140a71a3084cdd32e65899124ecbecf5cafcc2014245897b3b6b3a',
  claim: 'Kerry insists that Nusra still belongs to al-Qaeda.',
  attributedTo: ['john-kerry'],
  sign: 0, modality: 'alleged'
};

// p10 mentions United Nations
MATCH (article:Article {id: 'us-russia-close-deal'}), (a:Actor {id: 'united-nations'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 10, start: 1453, end: 1467, sha256: 'c3c27cfe44265f72ca91e7cc5584745b68cc5ae14fe56db686ca0e41c2bb21b5'};

// p10 mentions Staffan de Mistura
MATCH (article:Article {id: 'us-russia-close-deal'}), (a:Actor {id: 'staffan-de-mistura'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 10, start: 1485, end: 1503, sha256: '3c667ba4df0ff6c939972d56ca402eb1fab252432de1ac7127748adb2d7ccaae'};

// p10 mentions US-Russia talks on Syria
MATCH (article:Article {id: 'us-russia-close-deal'}), (a:Actor {id: 'us-russia-talks'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 10, start: 1534, end: 1543, sha256: '45cb501fac921c36f4075fd0e2dcebcab94c3d158aff80a0a7a93e022eff4643'};

// p10 Russia meets United States
MATCH (a:Actor {id: 'russia'}), (b:Actor {id: 'united-states'})
MERGE (a)-[r:MEETS {id: 'us-russia-close-deal.p10.russia.MEETS.united-states'}]->(b)
SET r = {
  id: 'us-russia-close-deal.p10.russia.MEETS.united-states',
  article: 'us-russia-close-deal', paragraph: 10, start: 1369, end: 1421,
  antecedentStart: 961, antecedentEnd: 991,
  sha256: '1c5c5f64adc2afb28f042208f78c1e845524bc713d831c00f86b5709136f8035',
  claim: 'Two diplomats, by the context one of each country, conferred for the better part of a day.',
  cameo: '040', sign: 0, modality: 'stated',
  ambiguous: true, candidates: ['russia', 'united-states', 'john-kerry', 'sergey-lavrov'],
  note: 'The two are not named; Kerry is in the sentence before, Russian and American diplomats in paragraph 8.'
};

// p10 John Kerry meets Staffan de Mistura
MATCH (a:Actor {id: 'john-kerry'}), (b:Actor {id: 'staffan-de-mistura'})
MERGE (a)-[r:MEETS {id: 'us-russia-close-deal.p10.john-kerry.MEETS.staffan-de-mistura'}]->(b)
SET r = {
  id: 'us-russia-close-deal.p10.john-kerry.MEETS.staffan-de-mistura',
  article: 'us-russia-close-deal', paragraph: 10, start: 1369, end: 1503,
  antecedentStart: 1237, antecedentEnd: 1242,
  sha256: 'ee12beedad1f7c8bf681f38da46b5e6fcba284a9f07cae88e639dc21ce96539d',
  claim: 'De Mistura sat with Kerry for a short while.',
  cameo: '040', sign: 0, modality: 'stated',
  ambiguous: true, candidates: ['john-kerry', 'russia', 'united-states', 'sergey-lavrov'],
  note: 'The two are not named; Kerry is in the sentence before, Russian and American diplomats in paragraph 8.'
};

// p10 Staffan de Mistura represents United Nations
MATCH (a:Actor {id: 'staffan-de-mistura'}), (b:Actor {id: 'united-nations'})
MERGE (a)-[r:REPRESENTS {id: 'us-russia-close-deal.p10.staffan-de-mistura.REPRESENTS.united-nations'}]->(b)
SET r = {
  id: 'us-russia-close-deal.p10.staffan-de-mistura.REPRESENTS.united-nations',
  article: 'us-russia-close-deal', paragraph: 10, start: 1449, end: 1503,
  sha256: '396980982303884756ce0f4ae46b6a58582c56f59d1fba510e47436d3bf8c8d9',
  claim: 'De Mistura is the UN envoy on Syria.',
  role: 'envoy for Syria', sign: 0, modality: 'stated'
};

// p10 Staffan de Mistura backs Talks on a political transition
MATCH (a:Actor {id: 'staffan-de-mistura'}), (b:Actor {id: 'syrian-transition-talks'})
MERGE (a)-[r:BACKS {id: 'us-russia-close-deal.p10.staffan-de-mistura.BACKS.syrian-transition-talks'}]->(b)
SET r = {
  id: 'us-russia-close-deal.p10.staffan-de-mistura.BACKS.syrian-transition-talks',
  article: 'us-russia-close-deal', paragraph: 10, start: 1555, end: 1599,
  antecedentStart: 1485, antecedentEnd: 1503,
  sha256: '7755ad33cd926a96d8aef80ab328f223ad11c557af20fa3155b90774c73cd7cb',
  claim: 'De Mistura works to get the halted negotiations going again.',
  means: ['diplomatic'], cameo: '050', sign: 1, modality: 'stated',
  ambiguous: true, candidates: ['syrian-transition-talks', 'us-russia-talks'],
  note: 'negotiations not named; taken as the talks on a political transition (p5)'
};

// p12 mentions Islamic State
MATCH (article:Article {id: 'us-russia-close-deal'}), (a:Actor {id: 'islamic-state'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 12, start: 1825, end: 1827, sha256: '0d40e64e3455677c1521870d6b732366e2434e18ffc4d2e10140a40131f96d4b'};

// p12 mentions Bashar al-Assad
MATCH (article:Article {id: 'us-russia-close-deal'}), (a:Actor {id: 'bashar-al-assad'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 12, start: 1849, end: 1854, sha256: 'd76bd6136f7218d40c13e9490a9b0d4d104ad0d22c90732a0f6bcde70e12ae24'};

// p12 United States opposes Bashar al-Assad
MATCH (a:Actor {id: 'united-states'}), (b:Actor {id: 'bashar-al-assad'})
MERGE (a)-[r:OPPOSES {id: 'us-russia-close-deal.p12.united-states.OPPOSES.bashar-al-assad'}]->(b)
SET r = {
  id: 'us-russia-close-deal.p12.united-states.OPPOSES.bashar-al-assad',
  article: 'us-russia-close-deal', paragraph: 12, start: 1795, end: 1868,
  sha256: 'c5877859d43636011a5024357735d30ff31cd1a49784670a5c7684d24892152c',
  claim: 'The United States holds that Assad must go before IS can be fought.',
  attributedTo: ['united-states'],
  means: ['political'], cameo: '1041', sign: -1, modality: 'stated'
};

// p13 mentions Syrian air force
MATCH (article:Article {id: 'us-russia-close-deal'}), (a:Actor {id: 'syrian-air-force'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 13, start: 2094, end: 2110, sha256: '036ae9cddf8e11a83a5a6155164197bb8b4eb7a0be595a5938a4da7581c0f3a6'};

// p13 mentions Syrian rebels
MATCH (article:Article {id: 'us-russia-close-deal'}), (a:Actor {id: 'syrian-rebels'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 13, start: 2137, end: 2158, sha256: 'f96d7e68fa65ddd73bc05da8125d8fbdfb7b5a9d05cbdb6073dee9d0c3bd8e66'};

// p13 John Kerry sponsors US-Russia talks on Syria
MATCH (a:Actor {id: 'john-kerry'}), (b:Actor {id: 'us-russia-talks'})
MERGE (a)-[r:SPONSORS {id: 'us-russia-close-deal.p13.john-kerry.SPONSORS.us-russia-talks'}]->(b)
SET r = {
  id: 'us-russia-close-deal.p13.john-kerry.SPONSORS.us-russia-talks',
  article: 'us-russia-close-deal', paragraph: 13, start: 1876, end: 1919,
  sha256: '5584b27cb437a0023e3c738352c3372de963420a4db3fef3ff98ac979dfc4196',
  claim: 'Kerry started the talks on cooperation in Syria.',
  cameo: '046', sign: 0, modality: 'stated',
  note: 'July of a year that is not told.'
};

// p13 Russia is allied with United States (planned)
MATCH (a:Actor {id: 'russia'}), (b:Actor {id: 'united-states'})
MERGE (a)-[r:ALLIED_WITH {id: 'us-russia-close-deal.p13.russia.ALLIED_WITH.united-states'}]->(b)
SET r = {
  id: 'us-russia-close-deal.p13.russia.ALLIED_WITH.united-states',
  article: 'us-russia-close-deal', paragraph: 13, start: 1976, end: 2053,
  sha256: '1e9c921d7a4d219d00daccc0eda10994a8528db2602d8143d112edbdbe3932a1',
  claim: 'The proposal was that both states share intelligence and strike jointly.',
  means: ['military'], cameo: '0314', sign: 1, modality: 'planned'
};

// p13 United States opposes Islamic State (planned)
MATCH (a:Actor {id: 'united-states'}), (b:Actor {id: 'islamic-state'})
MERGE (a)-[r:OPPOSES {id: 'us-russia-close-deal.p13.united-states.OPPOSES.islamic-state'}]->(b)
SET r = {
  id: 'us-russia-close-deal.p13.united-states.OPPOSES.islamic-state',
  article: 'us-russia-close-deal', paragraph: 13, start: 1976, end: 2075,
  sha256: '4e5749222e8eeb7657b4a36c224946e4e4f4ab49d4f6f074ffa36b1c7d1def78',
  claim: 'The United States was to strike Islamic State from the air, together with Russia.',
  means: ['military'], cameo: '195', sign: -1, modality: 'planned'
};

// p13 Russia opposes Islamic State (planned)
MATCH (a:Actor {id: 'russia'}), (b:Actor {id: 'islamic-state'})
MERGE (a)-[r:OPPOSES {id: 'us-russia-close-deal.p13.russia.OPPOSES.islamic-state'}]->(b)
SET r = {
  id: 'us-russia-close-deal.p13.russia.OPPOSES.islamic-state',
  article: 'us-russia-close-deal', paragraph: 13, start: 1976, end: 2075,
  sha256: '4e5749222e8eeb7657b4a36c224946e4e4f4ab49d4f6f074ffa36b1c7d1def78',
  claim: 'Russia was to strike Islamic State from the air, together with the United States.',
  means: ['military'], cameo: '195', sign: -1, modality: 'planned'
};

// p13 United States opposes Syrian air force (planned)
MATCH (a:Actor {id: 'united-states'}), (b:Actor {id: 'syrian-air-force'})
MERGE (a)-[r:OPPOSES {id: 'us-russia-close-deal.p13.united-states.OPPOSES.syrian-air-force'}]->(b)
SET r = {
  id: 'us-russia-close-deal.p13.united-states.OPPOSES.syrian-air-force',
  article: 'us-russia-close-deal', paragraph: 13, start: 1976, end: 2110,
  sha256: '429186813923da270a5bf05c71347c5b87ba06c27c3b991a8eb82db4522b8ccf',
  claim: 'The United States was to keep Syria\'s air force on the ground, under the proposal.',
  means: ['military'], cameo: '170', sign: -1, modality: 'planned',
  ambiguous: true, candidates: ['united-states', 'russia', 'syria'],
  note: 'Grammar makes Washington and Moscow the ones who ground it; the sense leaves it open.'
};

// p13 Russia opposes Syrian air force (planned)
MATCH (a:Actor {id: 'russia'}), (b:Actor {id: 'syrian-air-force'})
MERGE (a)-[r:OPPOSES {id: 'us-russia-close-deal.p13.russia.OPPOSES.syrian-air-force'}]->(b)
SET r = {
  id: 'us-russia-close-deal.p13.russia.OPPOSES.syrian-air-force',
  article: 'us-russia-close-deal', paragraph: 13, start: 1976, end: 2110,
  sha256: '429186813923da270a5bf05c71347c5b87ba06c27c3b991a8eb82db4522b8ccf',
  claim: 'Russia was to keep Syria\'s air force on the ground, under the proposal.',
  means: ['military'], cameo: '170', sign: -1, modality: 'planned',
  ambiguous: true, candidates: ['united-states', 'russia', 'syria'],
  note: 'Grammar makes Washington and Moscow the ones who ground it; the sense leaves it open.'
};

// p13 Syrian air force opposes Syrian rebels
MATCH (a:Actor {id: 'syrian-air-force'}), (b:Actor {id: 'syrian-rebels'})
MERGE (a)-[r:OPPOSES {id: 'us-russia-close-deal.p13.syrian-air-force.OPPOSES.syrian-rebels'}]->(b)
SET r = {
  id: 'us-russia-close-deal.p13.syrian-air-force.OPPOSES.syrian-rebels',
  article: 'us-russia-close-deal', paragraph: 13, start: 2090, end: 2158,
  sha256: '686c0cb09b0878514fd8cf3e9f962164296744bc808c4aefd3584a75460464da',
  claim: 'Syria\'s air force attacks moderate rebels, which the proposal meant to end.',
  means: ['military'], cameo: '195', sign: -1, modality: 'stated'
};

// p14 mentions Vladimir Putin
MATCH (article:Article {id: 'us-russia-close-deal'}), (a:Actor {id: 'vladimir-putin'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 14, start: 2179, end: 2193, sha256: 'f3c3ca12988ba7304ae8686311e565ef5b167210ba40f5ac1253dbf39b2f2023'};

// p14 mentions Sergey Lavrov
MATCH (article:Article {id: 'us-russia-close-deal'}), (a:Actor {id: 'sergey-lavrov'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 14, start: 2278, end: 2291, sha256: 'd3802a0475449b21e38839bb16a573f38dc83ed94e0e7f7ba4a2d93b3a9e58d3'};

// p14 Vladimir Putin leads Russia
MATCH (a:Actor {id: 'vladimir-putin'}), (b:Actor {id: 'russia'})
MERGE (a)-[r:LEADS {id: 'us-russia-close-deal.p14.vladimir-putin.LEADS.russia'}]->(b)
SET r = {
  id: 'us-russia-close-deal.p14.vladimir-putin.LEADS.russia',
  article: 'us-russia-close-deal', paragraph: 14, start: 2161, end: 2193,
  sha256: '9180b2dfcf4652340179780416edfe064b2d066207fd1cef3d5d3316f239a2c1',
  claim: 'Putin is president of Russia.',
  role: 'President', sign: 0, modality: 'stated'
};

// p14 Bashar al-Assad meets Vladimir Putin
MATCH (a:Actor {id: 'bashar-al-assad'}), (b:Actor {id: 'vladimir-putin'})
MERGE (a)-[r:MEETS {id: 'us-russia-close-deal.p14.bashar-al-assad.MEETS.vladimir-putin'}]->(b)
SET r = {
  id: 'us-russia-close-deal.p14.bashar-al-assad.MEETS.vladimir-putin',
  article: 'us-russia-close-deal', paragraph: 14, start: 2179, end: 2249,
  sha256: '9b8c0315c2bda87197b6bc9cd67c5ad0f9596c140300dc51e3378d4056423ce9',
  claim: 'Putin and Assad shook hands.',
  cameo: '042', sign: 0, modality: 'stated',
  date: '2015-10-20', dateBasis: 'stated'
};

// p14 Bashar al-Assad leads Syria
MATCH (a:Actor {id: 'bashar-al-assad'}), (b:Actor {id: 'syria'})
MERGE (a)-[r:LEADS {id: 'us-russia-close-deal.p14.bashar-al-assad.LEADS.syria'}]->(b)
SET r = {
  id: 'us-russia-close-deal.p14.bashar-al-assad.LEADS.syria',
  article: 'us-russia-close-deal', paragraph: 14, start: 2220, end: 2249,
  sha256: '98f649eab308e94e4a816814a06c4e6e7f797a97b618b888f0a26e1124ca8819',
  claim: 'Assad is president of Syria.',
  role: 'President', sign: 0, modality: 'stated'
};

// p14 Sergey Lavrov represents Russia
MATCH (a:Actor {id: 'sergey-lavrov'}), (b:Actor {id: 'russia'})
MERGE (a)-[r:REPRESENTS {id: 'us-russia-close-deal.p14.sergey-lavrov.REPRESENTS.russia'}]->(b)
SET r = {
  id: 'us-russia-close-deal.p14.sergey-lavrov.REPRESENTS.russia',
  article: 'us-russia-close-deal', paragraph: 14, start: 2253, end: 2291,
  sha256: '96292b0969bf8e06925abf9018a55c355fc8227fee0b4efb0289b69d44f2d928',
  claim: 'Lavrov is foreign minister of Russia.',
  role: 'Foreign Minister', sign: 0, modality: 'stated'
};

// p15 Bashar al-Assad opposes Syrian rebels
MATCH (a:Actor {id: 'bashar-al-assad'}), (b:Actor {id: 'syrian-rebels'})
MERGE (a)-[r:OPPOSES {id: 'us-russia-close-deal.p15.bashar-al-assad.OPPOSES.syrian-rebels'}]->(b)
SET r = {
  id: 'us-russia-close-deal.p15.bashar-al-assad.OPPOSES.syrian-rebels',
  article: 'us-russia-close-deal', paragraph: 15, start: 2453, end: 2532,
  sha256: '92902dcb960b27beb970d065b97766c901bf373a98c9b4760b16ca5717cdf354',
  claim: 'American officials want Assad to end the attacks on moderate fighters.',
  attributedTo: ['united-states'], attributedRole: 'USA officials',
  means: ['military'], cameo: '190', sign: -1, modality: 'stated',
  ambiguous: true, candidates: ['bashar-al-assad', 'russia'],
  note: 'The attacks are presupposed; open whether Assad or Russia is to halt them.'
};

// p15 Bashar al-Assad opposes Islamic State (hypothetical)
MATCH (a:Actor {id: 'bashar-al-assad'}), (b:Actor {id: 'islamic-state'})
MERGE (a)-[r:OPPOSES {id: 'us-russia-close-deal.p15.bashar-al-assad.OPPOSES.islamic-state'}]->(b)
SET r = {
  id: 'us-russia-close-deal.p15.bashar-al-assad.OPPOSES.islamic-state',
  article: 'us-russia-close-deal', paragraph: 15, start: 2453, end: 2630,
  sha256: '8caf0a40d02aa3584dbce1fd177befbe75cd109d200ce93413350e9d6b066ef6',
  claim: 'American officials want Assad to fight Islamic State and other extremists only.',
  attributedTo: ['united-states'], attributedRole: 'USA officials',
  means: ['military'], cameo: '190', sign: -1, modality: 'hypothetical',
  ambiguous: true, candidates: ['bashar-al-assad', 'russia'],
  note: 'A demand of the United States; open whether Assad or Russia is to act.'
};

// p17 mentions Syrian government forces
MATCH (article:Article {id: 'us-russia-close-deal'}), (a:Actor {id: 'syrian-government-forces'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 17, start: 2754, end: 2771, sha256: 'ac18ecaefffb0074794558c77bd722415edf4995218803d0ff10abc4dd7dc193'};

// p17 mentions Residents of Daraya
MATCH (article:Article {id: 'us-russia-close-deal'}), (a:Actor {id: 'daraya-residents'})
MERGE (article)-[m:MENTIONS]->(a)
SET m = {paragraph: 17, start: 2813, end: 2826, sha256: '171ed69297a06f7e8e62bc5fb0604b47990284027d1e8d9a67fa32a4e2d19184'};

// p17 Syrian government forces negotiates with Syrian rebels
MATCH (a:Actor {id: 'syrian-government-forces'}), (b:Actor {id: 'syrian-rebels'})
MERGE (a)-[r:NEGOTIATES_WITH {id: 'us-russia-close-deal.p17.syrian-government-forces.NEGOTIATES_WITH.syrian-rebels'}]->(b)
SET r = {
  id: 'us-russia-close-deal.p17.syrian-government-forces.NEGOTIATES_WITH.syrian-rebels',
  article: 'us-russia-close-deal', paragraph: 17, start: 2736, end: 2788,
  sha256: '2457c5f41f6f160e53c1690376e8b059f2560d8fc45635ed56808977371f9a15',
  claim: 'Rebels and government forces came to terms.',
  cameo: '057', sign: 0, modality: 'stated',
  note: 'Thursday of an undated week.'
};

// p18 Russia negotiates with United States
MATCH (a:Actor {id: 'russia'}), (b:Actor {id: 'united-states'})
MERGE (a)-[r:NEGOTIATES_WITH {id: 'us-russia-close-deal.p18.russia.NEGOTIATES_WITH.united-states'}]->(b)
SET r = {
  id: 'us-russia-close-deal.p18.russia.NEGOTIATES_WITH.united-states',
  article: 'us-russia-close-deal', paragraph: 18, start: 2968, end: 2997,
  sha256: '9842c8da0dfad61567d444200b6290a86076ec839c91832ff27decccac66d3d7',
  claim: 'The United States and Russia did not manage to agree on a truce.',
  cameo: '046', sign: 0, modality: 'stated'
};
