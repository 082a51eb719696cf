// title: Who backs the government
// question: Who backs the government, its leader or its forces, and who says so?
// group: Sides
// order: 10
// first: yes
// parameter: state actor syria Whose government
MATCH (state:Actor {id: $state})
OPTIONAL MATCH (state)-[:LEADS|REPRESENTS|PART_OF]-(side:Actor)
WITH state, collect(DISTINCT side.id) AS sides
MATCH (backer:Actor)-[r:BACKS|ALLIED_WITH]->(backed:Actor)
WHERE (backed.id = state.id OR backed.id IN sides) AND NOT backer.id IN sides AND backer.id <> state.id
RETURN backer, r, backed, r.claim AS claim, r.attributedTo AS saidBy, r.article AS article, r.paragraph AS paragraph
ORDER BY backer.name, article, paragraph;
