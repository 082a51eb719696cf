// title: Enemies of an actor's enemies
// question: Who else stands against those whom an actor opposes, or who oppose it?
// group: Sides
// order: 40
// first: yes
// parameter: actor actor turkey Whose enemies
MATCH (x:Actor {id: $actor})-[r1:OPPOSES]-(enemy:Actor)
WHERE enemy.id <> x.id
MATCH (enemy)-[r2:OPPOSES]-(other:Actor)
WHERE other.id <> x.id AND other.id <> enemy.id
RETURN x, r1, enemy, r2, other, r1.claim AS firstClaim, r1.article AS firstArticle,
  r1.paragraph AS firstParagraph, r2.claim AS secondClaim, r2.article AS secondArticle,
  r2.paragraph AS secondParagraph
ORDER BY other.name, enemy.name, r1.id, r2.id;
