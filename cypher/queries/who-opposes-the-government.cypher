// title: Who opposes the government
// question: Who fights, accuses or rejects a government, its leader or its forces, and who says so?
// group: Sides
// order: 20
// first: yes
// parameter: state actor syria Whose government
MATCH (opponent:Actor)-[r:OPPOSES]->(opposed:Actor)
WHERE (opposed.id = $state OR EXISTS { MATCH (opposed)-[:LEADS|REPRESENTS|PART_OF*1..2]-(:Actor {id: $state}) })
  AND opponent.id <> $state AND NOT EXISTS { MATCH (opponent)-[:LEADS|REPRESENTS|PART_OF*1..2]-(:Actor {id: $state}) }
RETURN opponent, r, opposed, r.claim AS claim, r.attributedTo AS saidBy,
  r.article AS article, r.paragraph AS paragraph
ORDER BY opponent.name, r.id;
