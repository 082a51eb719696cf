WITH 1 AS a RETURN *
WITH 1 AS b, 2 AS a RETURN *
WITH 1 AS b, 2 AS a RETURN *, 3 AS c
WITH 1 AS b, 2 AS a WITH *, 3 AS c RETURN a,b,c
WITH [1,2,3] AS l RETURN l[0..2], l[1], l[-1], l[1..], size(l)
WITH [1,2,3] AS l, 1 AS i RETURN l[i..], l[..i], l[i..i+1]
WITH 9007199254740993 AS x RETURN x, x + 1
WITH 1 AS x WHERE null RETURN x
WITH 1 AS x WHERE NOT null RETURN x
WITH 'it\'s \\ "q" \n x' AS s RETURN s
WITH "it's \"q\"" AS s RETURN s
WITH {`a b`: 1} AS `m n` RETURN `m n`.`a b` AS `x y`
MATCH (a:Person) WITH a.name AS name, a.born AS born WHERE born IS NOT NULL WITH count(*) AS n, min(born) AS first RETURN n, first
MATCH (a:Person)-[:KNOWS]->(b) WITH a, count(b) AS n ORDER BY n DESC, a.id LIMIT 2 MATCH (a)-[:MEMBER_OF]->(c) RETURN a.id, n, c.id
MATCH (a:Person) WITH *, a.born + 1 AS next RETURN a.id, next
MATCH (a:Person) WITH DISTINCT a.born AS b RETURN count(b) AS n
MATCH (a:Person) RETURN count(*), a.born
MATCH (a:Person) RETURN a.name, `a`.born
MATCH (a:Person) RETURN max(a.born) - min(a.born) AS span, count(*) % 2 = 1 AS odd
MATCH (a:Person) RETURN a.born AS born, a.born / 100 + count(*) AS x
MATCH (a:Person) RETURN a.born / 100 AS century, a.born / 100 + count(*) AS x
MATCH (a:Person) WITH a.born / 100 AS century, collect(a.id) AS ids WHERE size(ids) > 1 RETURN century, ids[0] AS one ORDER BY century SKIP 0
MATCH (a:Person) RETURN a.name ORDER BY a.born, a.id
MATCH (a:Person) RETURN DISTINCT a.born AS b ORDER BY b DESC
MATCH (a:Person) RETURN a.born AS b, count(*) AS n ORDER BY count(*) DESC, a.born
MATCH (a:Person)-[:KNOWS]->(b) WITH a AS b, b AS a RETURN a.id, b.id
MATCH (a:Person) WITH a.id AS a RETURN a ORDER BY a DESC
MATCH (a:Person) WITH a.born AS x, a.id AS y RETURN x AS y, y AS x ORDER BY x, y
MATCH (a:Person) RETURN a.id AS born, a.born AS id ORDER BY a.id
MATCH (a:Person) RETURN a.born AS a ORDER BY a
MATCH (a:Person) RETURN -a.born AS b, a.id ORDER BY b, a.id
MATCH (a:Person) WITH a ORDER BY a.born DESC, a.id SKIP 1 LIMIT 3 WHERE a.born > 1600 RETURN a.id
MATCH (a:Person) WITH a, a.born AS b ORDER BY b LIMIT 2 RETURN a.id ORDER BY a.id
MATCH (a:Person) WITH a.born AS b, count(*) AS n ORDER BY n DESC, b LIMIT 1 RETURN b, n
MATCH (a:Person) WITH a.born AS b, count(*) AS n WHERE n > 1 AND b > 0 RETURN b, n
MATCH (a:Person) WITH DISTINCT a.born AS b WHERE b > 1600 RETURN b ORDER BY b
MATCH (a:Person) WITH a ORDER BY a.id DESC RETURN collect(a.id) AS ids
MATCH (a:Person) WITH a ORDER BY a.id DESC WITH collect(a.id) AS ids RETURN ids[0], head(ids), last(ids), ids[..2]
MATCH (a:Person) WITH a ORDER BY a.id DESC WITH a.born AS b, collect(a.id) AS ids RETURN b, ids
UNWIND [1,2,3] AS X UNWIND [1,2] AS x RETURN X, x
WITH 1 AS count, 2 AS match RETURN count, match, count + match AS `return`
UNWIND [{a: 1, b: 'x'}, {a: 2}] AS row RETURN row.a, row.b, row.c ORDER BY row.a DESC
UNWIND [{k: 'a', v: 1}, {k: 'b', v: 2}, {k: 'a', v: 3}] AS row RETURN row.k AS k, sum(row.v) AS s, collect(row.v) AS vs ORDER BY k
UNWIND [1,2,2,null] AS x RETURN count(x), count(*), count(DISTINCT x), sum(DISTINCT x), collect(DISTINCT x)
UNWIND [1,2,3] AS x WITH x WHERE x <> 2 WITH collect(x) AS xs UNWIND xs AS y RETURN y * 10 AS z
MATCH (a:Person) RETURN a.born > 1700 AS late, count(*) AS n, avg(a.score) AS s ORDER BY late
MATCH (a:Person) RETURN CASE WHEN a.born > 1700 THEN 'late' ELSE 'early' END AS era, count(*) AS n ORDER BY era
MATCH (a:Person)-[r]->(b) RETURN type(r) + '!' AS t, count(*) AS n ORDER BY n DESC, t SKIP 1 LIMIT 2
MATCH (a:Person) RETURN a.id AS x UNION MATCH (a:Club) RETURN a.id AS x
MATCH (a:Person) RETURN a.born AS x UNION MATCH (a:Club) RETURN a.founded AS x
MATCH (a:Person) RETURN a AS x UNION MATCH (a:Writer) RETURN a AS x
MATCH (a:Person) RETURN a.id AS x LIMIT 0 UNION ALL MATCH (a:Club) RETURN a.id AS x
MATCH (a:Person) WITH a, size([(a)-[:KNOWS]->(b) | b]) AS k WHERE k > 1 RETURN a.id, k
MATCH (a:Person) WITH a, COUNT { (a)-[:KNOWS]->() } AS k ORDER BY k DESC, a.id LIMIT 2 RETURN a.id, k
MATCH (a:Person) WHERE COUNT { (a)-[:KNOWS]->(b) WHERE b.born > 1700 } >= 1 RETURN a.id
MATCH (a:Person) WHERE EXISTS { MATCH (a)-[:KNOWS]->(b)-[:MEMBER_OF]->(c) WHERE c.founded < 1800 } RETURN a.id
MATCH (a:Person) WHERE EXISTS { (a)-[:KNOWS]->(a) } RETURN a.id
MATCH (a:Person) WHERE (a)-[:KNOWS]->(:Writer) AND NOT (a)<-[:ADMIRES]-() RETURN a.id
MATCH (a:Person), (b:Person) WHERE (a)-[:KNOWS]->(b) AND a.id < b.id RETURN a.id, b.id
MATCH (a:Person) OPTIONAL MATCH (a)-[r:KNOWS]->(b) WHERE r.since > 1835 RETURN a.id, collect(b.id) AS bs, sum(r.since) AS s, max(r.since) AS m
MATCH (a:Person) OPTIONAL MATCH (a)-[:ADMIRES]->(b) RETURN a.id, b:Writer AS w, b.name STARTS WITH 'A' AS s, size(b.tags) AS t, b.tags[0] AS f
MATCH (a:Person) OPTIONAL MATCH (a)-[:ADMIRES]->(b) WITH a, b WHERE NOT (b)-[:KNOWS]->() RETURN a.id, b.id
MATCH (a:Person) OPTIONAL MATCH (a)-[:ADMIRES]->(b) RETURN a.id, EXISTS { (b)-[:KNOWS]->() } AS x, COUNT { (b)--() } AS n
MATCH (a:Person) OPTIONAL MATCH (a)-[:ADMIRES]->(b) RETURN a.id, [(b)-[:KNOWS]->(c) | c.id] AS x
MATCH (a:Person) OPTIONAL MATCH (a)-[:ADMIRES]->(b) CALL { WITH b MATCH (b)-[:KNOWS]->(c) RETURN count(c) AS n } RETURN a.id, n
MATCH (a:Person) CALL (a) { OPTIONAL MATCH (a)-[:ADMIRES]->(b) RETURN b.id AS bid } RETURN a.id, bid
MATCH (a:Person) CALL (a) { MATCH (a)-[:ADMIRES]->(b) RETURN b } RETURN a.id, b.id
MATCH (a:Person) CALL (a) { MATCH (a)-[:KNOWS]->(b) RETURN DISTINCT b.id AS x } RETURN a.id, x
MATCH (a:Person) CALL (a) { MATCH (a)-[:KNOWS]->(b) RETURN max(b.born) AS x, count(*) AS n } RETURN a.id, x, n
MATCH (a:Person) CALL { MATCH (c:Club) RETURN count(c) AS n } RETURN a.id, n
MATCH (a:Person) CALL (a) { WITH a.born AS y WHERE y > 1700 RETURN y } RETURN a.id, y
MATCH (a:Person) CALL (a) { UNWIND a.tags AS t RETURN collect(t) AS ts } RETURN a.id, ts
