// title: Common enemies of two
// question: Against whom do two actors both stand?
// group: Sides
// order: 130
// parameter: one actor iraqi-forces One actor
// parameter: other actor syrian-government-forces The other
MATCH (a:Actor {id: $one})-[r1:OPPOSES]->(enemy:Actor)
MATCH (b:Actor {id: $other})-[r2:OPPOSES]->(enemy)
RETURN a, r1, enemy, r2, b, r1.claim AS firstClaim, r1.article AS firstArticle,
  r1.paragraph AS firstParagraph, r2.claim AS secondClaim, r2.article AS secondArticle,
  r2.paragraph AS secondParagraph
ORDER BY enemy.name, r1.id, r2.id;
