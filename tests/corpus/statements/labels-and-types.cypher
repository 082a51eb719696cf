MATCH (a)-[r]->(b) RETURN a.id, type(r), b.id
MATCH (a)-[r]-(b) RETURN a.id, type(r), b.id
MATCH (a:Person|Club) RETURN a.id
MATCH (a:Person&Writer) RETURN a.id
MATCH (a:!Person) RETURN a.id
MATCH (a:%) RETURN a.id
MATCH (a) WHERE a:Person OR a:Club RETURN a.id
MATCH (a) WHERE NOT a:Person RETURN a.id
MATCH (a)-[r:KNOWS|ADMIRES]->(b) RETURN a.id, type(r), b.id
MATCH (a)-[r:!KNOWS]->(b) RETURN a.id, type(r), b.id
MATCH (a)-[r]->(b) WHERE type(r) = 'KNOWS' RETURN a.id
MATCH (a)-[r]->(b) WHERE type(r) IN ['KNOWS','ABOUT'] RETURN a.id
MATCH (a:Person)-[r:KNOWS]->(b) WITH startNode(r) AS s RETURN s.id, labels(s), id(s) = id(s) AS q
MATCH (a:Person) WITH {n: a} AS m RETURN m, m.n AS x, m.n.id AS y, labels(m.n) AS z
