// title: Proxies two steps away
// question: Whom do those back whom an actor backs, each step with its source?
// group: Sides
// order: 80
// first: yes
// parameter: actor actor iran Whose proxies
MATCH (x:Actor {id: $actor})-[r1:BACKS]->(between:Actor)-[r2:BACKS]->(far:Actor)
WHERE between.id <> x.id AND far.id <> x.id AND far.id <> between.id
RETURN x, r1, between, r2, far, r1.claim AS firstClaim, r1.article AS firstArticle,
  r1.paragraph AS firstParagraph, r2.claim AS secondClaim, r2.article AS secondArticle,
  r2.paragraph AS secondParagraph
ORDER BY far.name, between.name, r1.id, r2.id;
