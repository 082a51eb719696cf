// title: Who backs the government
// question: Who backs a government, its leader or its forces, and who says so?
// group: Sides
// order: 10
// first: yes
// parameter: state actor syria Whose government
MATCH (backer:Actor)-[r:BACKS]->(backed:Actor)
WHERE (backed.id = $state OR EXISTS { MATCH (backed)-[:LEADS|REPRESENTS|PART_OF*1..2]-(:Actor {id: $state}) })
  AND backer.id <> $state AND NOT EXISTS { MATCH (backer)-[:LEADS|REPRESENTS|PART_OF*1..2]-(:Actor {id: $state}) }
RETURN backer, r, backed, r.claim AS claim, r.attributedTo AS saidBy,
  r.article AS article, r.paragraph AS paragraph
ORDER BY backer.name, r.id;
