// Organizations: any other body. See docs/codebook.md.

MERGE (a:Actor {id: 'apec'})
SET a = {
  id: 'apec', name: 'APEC',
  aliases: ['Asia-Pacific Economic Cooperation'],
  description: 'Economic body whose leaders gathered in Danang.'
}
SET a:Organization;

MERGE (a:Actor {id: 'regional-powers'})
SET a = {
  id: 'regional-powers', name: 'Regional powers',
  aliases: [],
  description: 'Powers of the region that wage a proxy war.',
  collective: true
}
SET a:Organization;

MERGE (a:Actor {id: 'sepah-news'})
SET a = {
  id: 'sepah-news', name: 'Sepah News',
  aliases: ['Sepah'],
  description: 'News site run by the Guards.'
}
SET a:Organization;

MERGE (a:Actor {id: 'syrian-government'})
SET a = {
  id: 'syrian-government', name: 'Syrian government',
  aliases: ['Syrian regime'],
  description: 'The government under Assad, with military help from Russia and militias and backing from Iran.'
}
SET a:Organization;

MERGE (a:Actor {id: 'syrian-observatory-for-human-rights'})
SET a = {
  id: 'syrian-observatory-for-human-rights', name: 'Syrian Observatory for Human Rights',
  aliases: [],
  description: 'A group that monitors the war in Syria.'
}
SET a:Organization;

MERGE (a:Actor {id: 'syrian-opposition'})
SET a = {
  id: 'syrian-opposition', name: 'Syrian opposition',
  aliases: [],
  description: 'Political opponents of Assad, who want him to step down and take part in the talks.',
  collective: true
}
SET a:Organization;

MERGE (a:Actor {id: 'un-security-council'})
SET a = {
  id: 'un-security-council', name: 'UN Security Council',
  aliases: [],
  description: 'The body to which resolution 2254 belongs.'
}
SET a:Organization;

MERGE (a:Actor {id: 'united-nations'})
SET a = {
  id: 'united-nations', name: 'United Nations',
  aliases: ['UN'],
  description: 'World body that sponsors the Geneva process and sends an envoy for Syria.'
}
SET a:Organization;

MERGE (a:Actor {id: 'western-powers'})
SET a = {
  id: 'western-powers', name: 'Western powers',
  aliases: [],
  description: 'States of the West that want Assad to step down.',
  collective: true
}
SET a:Organization;
