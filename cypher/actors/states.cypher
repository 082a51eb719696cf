// States: countries, their governments unless a text sets the two apart. See docs/codebook.md.

MERGE (a:Actor {id: 'czech-republic'})
SET a = {
  id: 'czech-republic', name: 'Czech Republic',
  aliases: [],
  description: 'State whose president met Putin.'
}
SET a:State;

MERGE (a:Actor {id: 'egypt'})
SET a = {
  id: 'egypt', name: 'Egypt',
  aliases: [],
  description: 'State whose president spoke with Putin.'
}
SET a:State;

MERGE (a:Actor {id: 'iran'})
SET a = {
  id: 'iran', name: 'Iran',
  aliases: ['Tehran'],
  description: 'State that supports the Assad government, Hezbollah and Iraqi militias, and one of the three sponsors of the Astana talks.'
}
SET a:State;

MERGE (a:Actor {id: 'iraq'})
SET a = {
  id: 'iraq', name: 'Iraq',
  aliases: [],
  description: 'State whose forces fight Islamic State along the Syrian border.'
}
SET a:State;

MERGE (a:Actor {id: 'israel'})
SET a = {
  id: 'israel', name: 'Israel',
  aliases: [],
  description: 'State that brought down a Syrian drone and whose prime minister spoke with Putin.'
}
SET a:State;

MERGE (a:Actor {id: 'russia'})
SET a = {
  id: 'russia', name: 'Russia',
  aliases: ['Moscow', 'Russian Federation', 'Kremlin'],
  description: 'State whose arms and diplomacy hold up the Assad government, and one of the three sponsors of the Astana talks.'
}
SET a:State;

MERGE (a:Actor {id: 'syria'})
SET a = {
  id: 'syria', name: 'Syria',
  aliases: [],
  description: 'State at war since 2011, whose unity several leaders stress.'
}
SET a:State;

MERGE (a:Actor {id: 'turkey'})
SET a = {
  id: 'turkey', name: 'Turkey',
  aliases: ['Ankara'],
  description: 'State that supports Syrian rebels and yet works with Russia and Iran, and one of the three sponsors of the Astana talks.'
}
SET a:State;

MERGE (a:Actor {id: 'united-states'})
SET a = {
  id: 'united-states', name: 'United States',
  aliases: ['U.S.', 'US', 'USA', 'Washington', 'America', 'White House'],
  description: 'State that supports Syrian rebels and the Syrian Democratic Forces, bargains with Russia and wants Assad to go.'
}
SET a:State;
