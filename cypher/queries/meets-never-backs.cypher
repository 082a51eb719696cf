// title: Who meets whom but never backs
// question: Who meets, phones or issues something together, without any support between the two?
// group: Contacts
// order: 50
// first: yes
MATCH (a:Actor)-[r:MEETS]-(b:Actor)
WHERE a.id < b.id AND NOT EXISTS { MATCH (a)-[:BACKS|ALLIED_WITH]-(b) }
RETURN a, r, b, r.date AS date, r.claim AS claim, r.article AS article,
  r.paragraph AS paragraph
ORDER BY a.name, b.name, r.id;
