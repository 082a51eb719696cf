// Leaders: persons who speak or act for another actor. See docs/codebook.md.

MERGE (a:Actor {id: 'abdel-fattah-al-sisi'})
SET a = {
  id: 'abdel-fattah-al-sisi', name: 'Abdel Fattah al-Sisi',
  aliases: [],
  description: 'President of Egypt.'
}
SET a:Leader;

MERGE (a:Actor {id: 'bashar-al-assad'})
SET a = {
  id: 'bashar-al-assad', name: 'Bashar al-Assad',
  aliases: ['Assad', 'Bashar Assad', 'Al Assad', 'Bashar Al Assad'],
  description: 'President of Syria and head of its government, whose fate blocks the peace talks.'
}
SET a:Leader;

MERGE (a:Actor {id: 'benjamin-netanyahu'})
SET a = {
  id: 'benjamin-netanyahu', name: 'Benjamin Netanyahu',
  aliases: [],
  description: 'Prime Minister of Israel.'
}
SET a:Leader;

MERGE (a:Actor {id: 'donald-trump'})
SET a = {
  id: 'donald-trump', name: 'Donald Trump',
  aliases: ['Trump'],
  description: 'President of the United States, who issues a joint statement with Putin in Vietnam.'
}
SET a:Leader;

MERGE (a:Actor {id: 'haider-al-abadi'})
SET a = {
  id: 'haider-al-abadi', name: 'Haider al-Abadi',
  aliases: ['Haider Al Abadi'],
  description: 'Prime minister of Iraq.'
}
SET a:Leader;

MERGE (a:Actor {id: 'hassan-rouhani'})
SET a = {
  id: 'hassan-rouhani', name: 'Hassan Rouhani',
  aliases: ['Hassan Rohani', 'Rohani', 'Rouhani'],
  description: 'President of Iran, whom Putin is to meet over Syria.'
}
SET a:Leader;

MERGE (a:Actor {id: 'john-kerry'})
SET a = {
  id: 'john-kerry', name: 'John Kerry',
  aliases: ['Kerry'],
  description: 'US Secretary who speaks for Washington about a deal with Russia.'
}
SET a:Leader;

MERGE (a:Actor {id: 'milos-zeman'})
SET a = {
  id: 'milos-zeman', name: 'Milos Zeman',
  aliases: [],
  description: 'President of the Czech Republic.'
}
SET a:Leader;

MERGE (a:Actor {id: 'qassem-soleimani'})
SET a = {
  id: 'qassem-soleimani', name: 'Qassem Soleimani',
  aliases: [],
  description: 'Iranian general who commands operations abroad for the Guards.'
}
SET a:Leader;

MERGE (a:Actor {id: 'recep-tayyip-erdogan'})
SET a = {
  id: 'recep-tayyip-erdogan', name: 'Recep Tayyip Erdogan',
  aliases: ['Erdogan'],
  description: 'President of Turkey, whom Putin is to meet over Syria.'
}
SET a:Leader;

MERGE (a:Actor {id: 'rex-tillerson'})
SET a = {
  id: 'rex-tillerson', name: 'Rex Tillerson',
  aliases: ['Tillerson'],
  description: 'The top diplomat of the United States, who wants Assad out by way of Geneva.'
}
SET a:Leader;

MERGE (a:Actor {id: 'sergey-lavrov'})
SET a = {
  id: 'sergey-lavrov', name: 'Sergey Lavrov',
  aliases: [],
  description: 'Foreign minister of Russia.'
}
SET a:Leader;

MERGE (a:Actor {id: 'staffan-de-mistura'})
SET a = {
  id: 'staffan-de-mistura', name: 'Staffan de Mistura',
  aliases: ['de Mistura'],
  description: 'The UN\'s envoy for Syria, who leads the Geneva process.'
}
SET a:Leader;

MERGE (a:Actor {id: 'vladimir-putin'})
SET a = {
  id: 'vladimir-putin', name: 'Vladimir Putin',
  aliases: ['Putin'],
  description: 'President of Russia, who receives Assad and speaks for a political settlement.'
}
SET a:Leader;
