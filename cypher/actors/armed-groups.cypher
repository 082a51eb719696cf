// Armed groups: whoever fights. See docs/codebook.md.

MERGE (a:Actor {id: 'al-qaeda'})
SET a = {
  id: 'al-qaeda', name: 'Al-Qaeda',
  aliases: [],
  description: 'Group of which Nusra was the Syrian affiliate.'
}
SET a:ArmedGroup;

MERGE (a:Actor {id: 'fateh-al-sham-front'})
SET a = {
  id: 'fateh-al-sham-front', name: 'Fateh al-Sham Front',
  aliases: ['Nusra', 'Fateh Al-Sham Front'],
  description: 'Group that ended its tie to al-Qaeda and changed its name from Nusra.',
  formerNames: ['Nusra']
}
SET a:ArmedGroup;

MERGE (a:Actor {id: 'hezbollah'})
SET a = {
  id: 'hezbollah', name: 'Hezbollah',
  aliases: ['Hizbollah'],
  description: 'Lebanese group supported by Iran, one of the militias that fight beside the Syrian government\'s forces.'
}
SET a:ArmedGroup;

MERGE (a:Actor {id: 'iraqi-forces'})
SET a = {
  id: 'iraqi-forces', name: 'Iraqi forces',
  aliases: [],
  description: 'The army of Iraq, advancing on the last ground that Islamic State holds there.'
}
SET a:ArmedGroup;

MERGE (a:Actor {id: 'iraqi-militias'})
SET a = {
  id: 'iraqi-militias', name: 'Iraqi militias',
  aliases: [],
  description: 'Militias from Iraq, supported by Iran, that attack Islamic State across the border.',
  collective: true
}
SET a:ArmedGroup;

MERGE (a:Actor {id: 'islamic-revolutionary-guard-corps'})
SET a = {
  id: 'islamic-revolutionary-guard-corps', name: 'Islamic Revolutionary Guard Corps',
  aliases: ['Islamic Revolutionary Guards Corps', 'IRGC'],
  description: 'Iranian military corps with operations abroad.'
}
SET a:ArmedGroup;

MERGE (a:Actor {id: 'islamic-state'})
SET a = {
  id: 'islamic-state', name: 'Islamic State',
  aliases: ['IS', 'ISIS', 'ISIL'],
  description: 'Extremist group that took land in Iraq and Syria in 2014 and has lost most of it.'
}
SET a:ArmedGroup;

MERGE (a:Actor {id: 'jihadist-groups'})
SET a = {
  id: 'jihadist-groups', name: 'Jihadist groups',
  aliases: [],
  description: 'Several groups that hold part of Syria.',
  collective: true
}
SET a:ArmedGroup;

MERGE (a:Actor {id: 'pro-government-forces'})
SET a = {
  id: 'pro-government-forces', name: 'Pro-government forces',
  aliases: [],
  description: 'The army and militias that fight on Assad\'s side.',
  collective: true
}
SET a:ArmedGroup;

MERGE (a:Actor {id: 'pro-government-militias'})
SET a = {
  id: 'pro-government-militias', name: 'Pro-government militias',
  aliases: [],
  description: 'Militias, Hezbollah among them, that support the Syrian government\'s forces.',
  collective: true
}
SET a:ArmedGroup;

MERGE (a:Actor {id: 'sunni-tribal-forces'})
SET a = {
  id: 'sunni-tribal-forces', name: 'Sunni tribal forces',
  aliases: [],
  description: 'Tribal fighters who take villages from Islamic State in Iraq.',
  collective: true
}
SET a:ArmedGroup;

MERGE (a:Actor {id: 'syrian-air-force'})
SET a = {
  id: 'syrian-air-force', name: 'Syrian air force',
  aliases: [],
  description: 'Syria\'s air force, which attacks moderate rebels.'
}
SET a:ArmedGroup;

MERGE (a:Actor {id: 'syrian-democratic-forces'})
SET a = {
  id: 'syrian-democratic-forces', name: 'Syrian Democratic Forces',
  aliases: ['SDF'],
  description: 'Fighters supported by the United States who hold part of Syria.'
}
SET a:ArmedGroup;

MERGE (a:Actor {id: 'syrian-factions'})
SET a = {
  id: 'syrian-factions', name: 'Syria\'s warring factions',
  aliases: [],
  description: 'The Syrian parties that met for seven rounds at Geneva.',
  collective: true
}
SET a:ArmedGroup;

MERGE (a:Actor {id: 'syrian-government-forces'})
SET a = {
  id: 'syrian-government-forces', name: 'Syrian government forces',
  aliases: ['Syrian forces'],
  description: 'The fighters of the Assad government.',
  collective: true
}
SET a:ArmedGroup;

MERGE (a:Actor {id: 'syrian-rebels'})
SET a = {
  id: 'syrian-rebels', name: 'Syrian rebels',
  aliases: [],
  description: 'Armed groups that fight the Syrian government; some have support from Turkey or the United States.',
  collective: true
}
SET a:ArmedGroup;

MERGE (a:Actor {id: 'ypg'})
SET a = {
  id: 'ypg', name: 'YPG',
  aliases: [],
  description: 'A fighting force with Syrian women in its ranks.'
}
SET a:ArmedGroup;
