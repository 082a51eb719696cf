// title: All statements of one kind
// question: Which statements are of one relation type?
// group: Sources
// order: 230
// parameter: type type NEGOTIATES_WITH Which type
MATCH (a:Actor)-[r]->(b:Actor)
WHERE type(r) = $type
RETURN a, r, b, r.date AS date, r.claim AS claim, r.article AS article,
  r.paragraph AS paragraph
ORDER BY r.id;
