// title: Claims with a word
// question: Which claims hold a word or part of one?
// group: Sources
// order: 250
// parameter: word text talks Which word
MATCH (a:Actor)-[r]->(b:Actor)
WHERE toLower(r.claim) CONTAINS toLower($word)
RETURN a, r, b, r.claim AS claim, r.article AS article, r.paragraph AS paragraph
ORDER BY r.id;
