// title: Where the text leaves open who is meant
// question: Which statements have more than one reading?
// group: Sources
// order: 200
MATCH (a:Actor)-[r]->(b:Actor)
WHERE r.ambiguous = true
RETURN a, r, b, r.candidates AS candidates, r.note AS note, r.claim AS claim,
  r.article AS article, r.paragraph AS paragraph
ORDER BY r.id;
