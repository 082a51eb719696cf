MATCH (a:Person) RETURN a.id ORDER BY a.born DESC, a.id
MATCH (a:Person) RETURN a.id ORDER BY a.born IS NULL, a.name
MATCH (a:Person) WITH a ORDER BY a.id LIMIT 2 MATCH (a)-[:KNOWS]->(b) RETURN a.id, b.id
MATCH (a:Person) WITH a ORDER BY a.id SKIP 1 LIMIT 2 RETURN a.id
MATCH (a)-[r]->(b) RETURN type(r) AS t, count(*) AS n ORDER BY n DESC, t
MATCH (a:Person) WITH a, a.name AS nm WHERE nm IS NOT NULL RETURN nm ORDER BY nm
MATCH (a:Person) RETURN a.id AS `c0`, count(*) AS `c1` ORDER BY `c0` DESC LIMIT 2
MATCH (a)-[r]->(b) WITH a.id AS k, count(*) AS n WITH k, n, n + 1 AS o ORDER BY o DESC, k LIMIT 3 RETURN k, n
UNWIND [3,'b',1.5,'a',null,true,false,[1],2] AS x WITH x ORDER BY x RETURN collect(x)
UNWIND [3,'b',1.5,'a',null,true,false,[1],2] AS x RETURN x ORDER BY x
UNWIND [3,'b',1.5,'a',null,true,false,[1],2] AS x RETURN x ORDER BY x DESC
UNWIND [1,2,3] AS x RETURN x ORDER BY -x
UNWIND [1,2,3] AS x WITH x ORDER BY x DESC LIMIT 2 RETURN collect(x)
WITH 1 AS x RETURN x AS y ORDER BY x
WITH 1 AS x RETURN x + 1 AS x ORDER BY x
UNWIND [2,1] AS x RETURN -x AS x ORDER BY x
UNWIND [2,1] AS x RETURN DISTINCT x AS y ORDER BY y
UNWIND [1,1,2] AS x RETURN x, count(*) AS n ORDER BY n DESC, x
UNWIND [1,1,2] AS x RETURN x, count(*) ORDER BY count(*) DESC
UNWIND [[1,2],[1,3],[],[1],[0,9],['a'],[null],null] AS x RETURN x ORDER BY x
UNWIND ['b','B','a','é','z','ä','😀','\uFFFD','','aa'] AS x RETURN x ORDER BY x
UNWIND [1,2.5,-1,0.0,-0.0,1e300,9007199254740993,9007199254740992.0] AS x RETURN x ORDER BY x
UNWIND [true,false,null] AS x RETURN x ORDER BY x DESC
