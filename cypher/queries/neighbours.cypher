// title: An actor's friends and foes
// question: Who is for and who is against an actor, in either direction?
// group: Sides
// order: 260
// parameter: actor actor turkey Whose
MATCH (a:Actor {id: $actor})-[r:BACKS|ALLIED_WITH|OPPOSES]-(b:Actor)
RETURN a, r, b, r.sign AS sign, r.claim AS claim, r.article AS article,
  r.paragraph AS paragraph
ORDER BY sign DESC, b.name, r.id;
