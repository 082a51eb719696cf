// title: Most contested actors
// question: About whom do the articles contradict each other most often?
// group: Contradictions
// order: 100
// first: yes
// counts: written
MATCH (a:Actor)-[f:BACKS|ALLIED_WITH]-(b:Actor)
WHERE a.id <> b.id AND coalesce(f.modality, 'stated') = 'stated' AND coalesce(f.ambiguous, false) = false AND EXISTS { MATCH (a)-[g:OPPOSES]-(b) WHERE coalesce(g.modality, 'stated') = 'stated' AND coalesce(g.ambiguous, false) = false }
RETURN a.id AS id, a.name AS actor, count(DISTINCT b.id) AS pairsWithBothSigns
ORDER BY pairsWithBothSigns DESC, id
LIMIT 20;
