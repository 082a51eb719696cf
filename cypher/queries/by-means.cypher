// title: Support by its means
// question: Who backs whom with arms, money, diplomacy or words?
// group: Sides
// order: 160
// parameter: means text military military, diplomatic, political, material or rhetorical
MATCH (a:Actor)-[r:BACKS|ALLIED_WITH]->(b:Actor)
WHERE $means IN r.means
RETURN a, r, b, r.means AS means, r.claim AS claim, r.article AS article,
  r.paragraph AS paragraph
ORDER BY a.name, r.id;
