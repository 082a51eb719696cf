// title: Claims without a date
// question: Which claims does no article date?
// group: Time
// order: 110
// first: yes
MATCH (a:Actor)-[r]->(b:Actor)
WHERE r.date IS NULL AND r.sign <> 0
RETURN a, r, b, type(r) AS type, r.claim AS claim, r.article AS article,
  r.paragraph AS paragraph
ORDER BY r.id;
