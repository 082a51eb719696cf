// title: Who speaks for whom
// question: Who leads or represents whom, under which title?
// group: Offices
// order: 120
// first: yes
MATCH (person:Actor)-[r:LEADS|REPRESENTS]->(body:Actor)
RETURN person, r, body, type(r) AS how, r.role AS role, r.claim AS claim,
  r.article AS article, r.paragraph AS paragraph
ORDER BY body.name, person.name, r.id;
