// title: Who stands behind a process
// question: Who convenes, backs, attends or opposes a negotiation?
// group: Contacts
// order: 180
// parameter: process actor geneva-process Which process
MATCH (a:Actor)-[r]->(process:Actor {id: $process})
RETURN a, r, process, type(r) AS how, r.modality AS modality, r.claim AS claim,
  r.article AS article, r.paragraph AS paragraph
ORDER BY how, a.name, r.id;
