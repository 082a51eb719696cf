MATCH (a)-[r]->(b), (c)-[s]->(d) RETURN count(*) AS n
MATCH (a)-[r]->(b), (a)-[s]->(d) RETURN count(*) AS n
MATCH (a)-->(b), (a)-->(d) RETURN count(*) AS n
MATCH (a)-[r]->(b) MATCH (a)-[s]->(d) RETURN count(*) AS n
MATCH (a)-[r]-(b), (b)-[s]-(c) RETURN count(*) AS n
MATCH (a)-[r]-(b) MATCH (b)-[s]-(c) WHERE r <> s RETURN count(*) AS n
MATCH (x:Nope) RETURN count(x) AS n
MATCH (a:Club) RETURN a.code AS c, count(*) AS n
MATCH (a) RETURN labels(a) AS l, count(*) AS n
MATCH (a:Person) RETURN a, count(*) AS n
MATCH (a:Person) RETURN avg(a.born) AS x, sum(a.score) AS y, min(a.name) AS z, max(a.name) AS w
MATCH (a)-[r]->(b) WITH a, count(r) AS n WHERE n > 2 RETURN a.id, n
MATCH (a:Person), (b:Person) WHERE a.born = b.born AND id(a) < id(b) RETURN count(*) AS n
MATCH ()-[r]->() RETURN count(r) AS n
MATCH ()-[r]-() RETURN count(r) AS n
MATCH ()-[r]-() RETURN count(DISTINCT r) AS n
MATCH ()--() RETURN count(*) AS n
MATCH (n) RETURN count(n) AS n
MATCH (a:Person) WITH a MATCH (a)-[r]-(b) RETURN a.id, count(DISTINCT b) AS n
MATCH (a)-[r]->(b) RETURN startNode(r) AS s, count(*) AS n
MATCH (a)-[r]->(b) RETURN count(DISTINCT startNode(r)) AS n
MATCH p=(a)-[:KNOWS]->(b) RETURN count(DISTINCT p) AS x
UNWIND [1,'1',1,'1',1.0] AS x RETURN x, count(*) AS n
UNWIND [1,'1',1,'1',1.0] AS x RETURN collect(DISTINCT x) AS c
UNWIND [1,'1',1,'1',1.0] AS x RETURN count(DISTINCT x) AS c
UNWIND [3,'b',1.5,'a',null,true,false,2] AS x RETURN min(x), max(x)
UNWIND [3,1.5] AS x RETURN min(x), max(x), sum(x), avg(x)
UNWIND [] AS x RETURN min(x), max(x), sum(x), avg(x), count(x), collect(x)
UNWIND [null] AS x RETURN min(x), max(x), sum(x), avg(x), count(x), collect(x), count(*)
UNWIND [1,2] AS x RETURN sum(x), avg(x)
UNWIND [1,2,2] AS x RETURN sum(DISTINCT x), avg(DISTINCT x), count(DISTINCT x), collect(DISTINCT x)
UNWIND ['b','a'] AS x RETURN min(x), max(x)
UNWIND [1,2,3,4] AS x RETURN stDev(x), stDevP(x), percentileCont(x,0.5), percentileDisc(x,0.5)
UNWIND [1,2,3] AS x RETURN x % 2 AS m, count(*) AS n, collect(x) AS c
UNWIND [1,2,3] AS x RETURN sum(x) + 1 AS s
UNWIND [1,2,3] AS x RETURN count(*) * 2 AS s
UNWIND [1,2,3] AS x RETURN toString(count(*)) + 'x' AS s
UNWIND [1,2,3] AS x RETURN x, sum(x) / count(*) AS s
UNWIND [1,2,3] AS x RETURN size(collect(x)) AS s
UNWIND [1,2,3] AS x RETURN collect(x)[0] AS s
UNWIND [1,2,3] AS x RETURN collect(x)[..2] AS s
UNWIND [1,2,3] AS x RETURN {n: count(*), m: max(x)} AS s
UNWIND [1,2,3] AS x RETURN [y IN collect(x) WHERE y > 1] AS s
UNWIND [1,2,3] AS x WITH collect(x) AS xs RETURN [y IN xs WHERE y > 1 | y * 10] AS s, size(xs) AS z
UNWIND [1,2,3] AS x RETURN CASE WHEN count(*) > 2 THEN 'many' ELSE 'few' END AS s
UNWIND [1,1,2] AS x WITH x, count(*) AS n WHERE n > 1 RETURN x
