// title: Whom two both back
// question: Whom do two actors both back?
// group: Sides
// order: 140
// parameter: one actor russia One actor
// parameter: other actor iran The other
MATCH (a:Actor {id: $one})-[r1:BACKS]->(friend:Actor)
MATCH (b:Actor {id: $other})-[r2:BACKS]->(friend)
RETURN a, r1, friend, r2, b, r1.claim AS firstClaim, r1.article AS firstArticle,
  r1.paragraph AS firstParagraph, r2.claim AS secondClaim, r2.article AS secondArticle,
  r2.paragraph AS secondParagraph
ORDER BY friend.name, r1.id, r2.id;
