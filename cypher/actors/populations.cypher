// Populations: people to whom things are done. See docs/codebook.md.

MERGE (a:Actor {id: 'daraya-residents'})
SET a = {
  id: 'daraya-residents', name: 'Residents of Daraya',
  aliases: [],
  description: 'People of a besieged suburb who are to be evacuated.',
  collective: true
}
SET a:Population;

MERGE (a:Actor {id: 'eastern-damascus-residents'})
SET a = {
  id: 'eastern-damascus-residents', name: 'Residents of eastern Damascus',
  aliases: [],
  description: 'More than 300,000 people under siege east of Damascus.',
  collective: true
}
SET a:Population;

MERGE (a:Actor {id: 'syrian-civilians'})
SET a = {
  id: 'syrian-civilians', name: 'Syrian civilians',
  aliases: [],
  description: 'People of Syria who are killed in the war.',
  collective: true
}
SET a:Population;

MERGE (a:Actor {id: 'syrian-protesters'})
SET a = {
  id: 'syrian-protesters', name: 'Syrian protesters',
  aliases: [],
  description: 'People whose protests in 2011 were met with a crackdown.',
  collective: true
}
SET a:Population;
