// title: What only this article claims
// question: Which support and opposition stands in one article and in no other?
// group: Sources
// order: 60
// first: yes
// parameter: article article tillerson-assads-reign Which article
MATCH (a:Actor)-[r:BACKS|ALLIED_WITH|OPPOSES]->(b:Actor)
WHERE r.article = $article AND NOT EXISTS { MATCH (a)-[s]->(b) WHERE s.sign = r.sign AND s.article <> r.article }
RETURN a, r, b, r.claim AS claim, r.paragraph AS paragraph
ORDER BY paragraph, r.id;
