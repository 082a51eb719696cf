// title: Words and no deeds
// question: Who opposes whom by words only, by what the articles say?
// group: Sides
// order: 170
MATCH (a:Actor)-[r:OPPOSES]->(b:Actor)
WHERE 'rhetorical' IN r.means AND NOT EXISTS { MATCH (a)-[s:OPPOSES]->(b) WHERE any(way IN s.means WHERE way <> 'rhetorical') }
RETURN a, r, b, r.claim AS claim, r.article AS article, r.paragraph AS paragraph
ORDER BY a.name, r.id;
