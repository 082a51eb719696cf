// Processes: negotiations, conferences and resolutions with a life of their own. See docs/codebook.md.

MERGE (a:Actor {id: 'apec-economic-leaders-meeting'})
SET a = {
  id: 'apec-economic-leaders-meeting', name: 'APEC Economic Leaders\' Meeting',
  aliases: [],
  description: 'A meeting in Danang that Trump and Putin attended.'
}
SET a:Process;

MERGE (a:Actor {id: 'apec-leaders-summit'})
SET a = {
  id: 'apec-leaders-summit', name: 'APEC leaders\' summit',
  aliases: [],
  description: 'The gathering in Danang of which the Economic Leaders\' Meeting is a part.'
}
SET a:Process;

MERGE (a:Actor {id: 'astana-process'})
SET a = {
  id: 'astana-process', name: 'Astana process',
  aliases: ['Astana'],
  description: 'Talks in Astana on battlefield questions such as de-escalation zones, sponsored by Russia, Iran and Turkey.'
}
SET a:Process;

MERGE (a:Actor {id: 'geneva-process'})
SET a = {
  id: 'geneva-process', name: 'Geneva process',
  aliases: [],
  description: 'Negotiations in Geneva on a political solution for Syria, under UN sponsorship.'
}
SET a:Process;

MERGE (a:Actor {id: 'riyadh-summit'})
SET a = {
  id: 'riyadh-summit', name: 'Riyadh summit',
  aliases: [],
  description: 'A gathering of the Syrian opposition in Saudi Arabia to form a delegation.'
}
SET a:Process;

MERGE (a:Actor {id: 'sochi-summit'})
SET a = {
  id: 'sochi-summit', name: 'Sochi summit',
  aliases: [],
  description: 'Meeting on Syria of the Russian, Turkish and Iranian heads of state, planned for 22 November 2017.'
}
SET a:Process;

MERGE (a:Actor {id: 'syrian-transition-talks'})
SET a = {
  id: 'syrian-transition-talks', name: 'Talks on a political transition',
  aliases: [],
  description: 'Stalled negotiations on a political transition in Syria.'
}
SET a:Process;

MERGE (a:Actor {id: 'un-security-council-resolution-2254'})
SET a = {
  id: 'un-security-council-resolution-2254', name: 'UN Security Council resolution 2254',
  aliases: ['UNSCR 2254', '2254'],
  description: 'A resolution of December 2015 that asks for a ceasefire and elections.'
}
SET a:Process;

MERGE (a:Actor {id: 'us-russia-talks'})
SET a = {
  id: 'us-russia-talks', name: 'US-Russia talks on Syria',
  aliases: [],
  description: 'Talks on cooperation in Syria that Kerry launched.'
}
SET a:Process;
