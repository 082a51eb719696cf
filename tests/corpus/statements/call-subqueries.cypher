MATCH (a:Person) CALL { WITH a MATCH (a)-[:KNOWS]->(b) RETURN count(b) AS n } RETURN a.id, n
MATCH (a:Person) CALL (a) { MATCH (a)-[:KNOWS]->(b) RETURN b.id AS x ORDER BY x LIMIT 1 } RETURN a.id, x
MATCH (a:Person) CALL { WITH a MATCH (a)-[:KNOWS]->(b) RETURN b ORDER BY b.id LIMIT 1 } RETURN a, b
MATCH (a:Person) CALL { WITH a OPTIONAL MATCH (a)-[:KNOWS]->(b) RETURN collect(b.id) AS bs } RETURN a.id, bs
CALL { MATCH (a:Person) RETURN a ORDER BY a.id LIMIT 2 } MATCH (a)-[:KNOWS]->(b) RETURN a.id, b.id
CALL { MATCH (a:Person) RETURN count(*) AS n } RETURN n
MATCH (a:Person) WITH count(a) AS n CALL { WITH n RETURN n * 2 AS m } RETURN n, m
UNWIND [1,2] AS x CALL { WITH x UNWIND range(1, x) AS y RETURN sum(y) AS s } RETURN x, s
UNWIND [1,2] AS x CALL { WITH x MATCH (a:Person) WHERE a.born > 1700 + x RETURN count(*) AS c } RETURN x, c
CALL { RETURN 1 AS a } RETURN a
UNWIND [1,2] AS x CALL { WITH x RETURN x * 2 AS y } RETURN x, y
UNWIND [1,2] AS x CALL (x) { RETURN x * 2 AS y } RETURN x, y
