CREATE (n:X) RETURN n
MATCH (n) SET n.x = 1
MATCH (n) DETACH DELETE n
LOAD CSV FROM 'file:///no/such/file' AS l RETURN l
CALL db.labels() YIELD label RETURN label
SHOW DATABASES YIELD name
RETURN 1; RETURN 2
EXPLAIN RETURN 1
MATCH (n RETURN n
RETURN m
RETURN foo(1)
RETURN $missing
MATCH (a) RETURN a.id AS x, a.name AS x
MATCH (a)--(b) WHERE count(*) > 1 RETURN a
RETURN 1 + true
RETURN sum('a')
MATCH (a:Person) WHERE a.name.x = 1 RETURN a
MATCH (a:Person) RETURN a.name * 2 AS x
MATCH (a:Person) RETURN a.id LIMIT -1
MATCH ((a)-[:KNOWS]->(b)){1,2} RETURN count(*) AS n
MATCH (a)-[:KNOWS]->{1,3}(b) RETURN count(*) AS n
MATCH p = SHORTEST 1 (a:Person)-[:KNOWS]->+(b:Person) RETURN count(*) AS n
MATCH (a:Person) RETURN point({x: 1, y: 2}) AS p
USE neo4j MATCH (n) RETURN count(n) AS n
MATCH (a:Person) CALL { WITH a RETURN 1 AS x UNION RETURN 2 AS x } RETURN a.id, x
FOREACH (x IN [1] | CREATE (:Y))
MERGE (n:Z {id: 1}) RETURN n
PROFILE MATCH (n) RETURN n
RETURN 1/0 AS x
