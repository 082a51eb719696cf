MATCH (a:Person) RETURN a.id, size([(a)-[:KNOWS]->(b) | b.id]) AS x
MATCH (a:Person) RETURN a.id, [(a)-[:KNOWS]->(b) WHERE b.born > 1600 | b.id] AS x
MATCH (a:Person) RETURN a.id, [(a)-[r:KNOWS]-(b) | r.since] AS x
MATCH (a:Person) RETURN a {.name, clubs: [(a)-[:MEMBER_OF]->(c) | c.name]} AS k
MATCH (a:Person) RETURN collect(a) AS x
MATCH (a)-[:KNOWS]->(b) RETURN a, collect(b) AS bs
MATCH (a)-[:KNOWS]->(b) WITH a, collect(b) AS bs UNWIND bs AS c RETURN a.id, c.id
MATCH (a)-[:KNOWS]->(b) WITH a, collect(b) AS bs RETURN a.id, [x IN bs | x.id] AS i
MATCH (a)-[:KNOWS]->(b) WITH collect(a) AS xs, b RETURN b.id, size(xs)
MATCH (a)-[:KNOWS]->(b) WITH collect(DISTINCT a) AS xs MATCH (c) WHERE c IN xs RETURN c.id
MATCH (a)-[:KNOWS]->(b) WITH collect(DISTINCT a) AS xs MATCH (c) WHERE NOT c IN xs RETURN c.id
MATCH (a:Person) WHERE any(t IN a.tags WHERE t = 'law') RETURN a.id
MATCH (a:Person) WHERE all(t IN a.tags WHERE t = 'law') RETURN a.id
MATCH (a:Person) WHERE none(t IN a.tags WHERE t = 'law') RETURN a.id
MATCH (a:Person) UNWIND a.tags AS t RETURN a.id, t
MATCH (a:Person) UNWIND a.tags AS t RETURN t, count(*) AS n
MATCH (a:Person) WHERE [v IN [a.id + 'x'] | v = 'p1x'][0] RETURN a.id
MATCH (a:Person) RETURN a.id, [t IN [(a)-[r:KNOWS]-(b) | [r.since]] | t[0]] AS x
MATCH (a:Person) WITH collect(a) AS xs UNWIND xs AS x MATCH (x)-[:KNOWS]->(y) RETURN x.id, y.id
MATCH (a)-[r]->(b) WITH collect(DISTINCT a) AS l UNWIND l AS x RETURN DISTINCT x
MATCH (a)-[r]->(b) WITH collect(a) AS l UNWIND l AS x RETURN x, count(*) AS n
MATCH (a)-[r]->(b) WITH collect(a) AS l UNWIND l AS x MATCH (x)-[r]->(b) RETURN count(*) AS n
MATCH (a)-[r]->(b) WITH collect(r) AS l UNWIND l AS x RETURN x, count(*) AS n
MATCH (a)-[r]->(b) WITH collect(r) AS l RETURN size([x IN l WHERE startNode(x).id = 'p1']) AS n
MATCH (a:Person) RETURN head(collect(a)) AS x
MATCH (a:Person) WITH a ORDER BY a.id RETURN head(collect(a)).name AS x
MATCH (a:Person) WITH a ORDER BY a.id WITH collect(a)[0] AS f MATCH (f)-[:KNOWS]->(g) RETURN f.id, g.id
MATCH (a:Person) WITH a ORDER BY a.id WITH collect(a) AS l WITH l[0] AS f MATCH (f)-[:KNOWS]->(g) RETURN f.id, g.id
MATCH (a:Person) WITH a ORDER BY a.id WITH collect(a) AS l WITH l[0] AS f, l RETURN [x IN l WHERE x <> f | x.id] AS o
MATCH (a:Person)-[r]->() RETURN a.id, collect(r) AS x
MATCH (a:Person) WITH {n: a, m: a.id} AS x RETURN collect(x) AS y
MATCH (a:Person) RETURN [x IN [a] | x.name] AS y, [x IN [a] | x = a] AS z
MATCH (a)-[:KNOWS]->(b) RETURN [x IN [a, b] | x.id] AS y
MATCH (a:Person) RETURN [(a)-[:KNOWS]->(b) | b] AS x
MATCH (a:Person) WITH a, [(a)-[:KNOWS]->(b) | b] AS bs UNWIND bs AS c RETURN a.id, c.id, c = a AS s
MATCH (a:Person) RETURN a.id, a IN [(a)-[:KNOWS]->(b) | b] AS x
MATCH (a:Person) WITH a, [(a)-[:KNOWS]->(b) | b] AS bs UNWIND bs AS c MATCH (c)-[:MEMBER_OF]->(d) RETURN a.id, c.id, d.id
MATCH (a:Person) RETURN a.id, [(a)-[r]->(b) | {t: type(r), to: b.name}] AS x
MATCH (a:Person) RETURN reduce(s = 0, x IN [(a)-[r]->(b) | b] | s + size(x.id)) AS x
MATCH p=(a)-[:KNOWS]->(b) RETURN collect(p) AS x
MATCH p=(a)-[:KNOWS]->(b) WITH p AS q RETURN length(q) AS x, [n IN nodes(q) | n.id] AS y
MATCH p=(a {id:'p1'})-[:KNOWS]->(b) WITH collect(p) AS ps UNWIND ps AS q RETURN length(q) AS x, [n IN nodes(q) | n.id] AS y
MATCH (a:Person) WITH a ORDER BY a.id WITH collect(a) AS l RETURN l[0] AS x, head(l) AS y, last(l) AS z, l[1..3] AS u, tail(l) AS t, reverse(l) AS r
MATCH (a:Person) WITH a ORDER BY a.id WITH collect(a) AS l RETURN [x IN l WHERE x.born > 1700] AS x, [x IN l | x] AS y, l + l AS z
MATCH (a:Person) WITH a ORDER BY a.id WITH collect(a) AS l RETURN l[0].name AS x, head(l).name AS y, size(l) AS z, [x IN reverse(l) | x.id] AS w, [x IN l + l | x.id] AS v
MATCH (a:Person) WITH a ORDER BY a.id WITH collect(a) AS l RETURN CASE WHEN size(l) > 1 THEN l ELSE [] END AS x
MATCH (a:Person) WITH a ORDER BY a.id WITH collect(a) AS l RETURN coalesce(l, []) AS x
MATCH (a:Person) WITH a ORDER BY a.id WITH collect(a) AS l UNWIND l[0..2] AS x RETURN x.id, x
MATCH (a:Person) WITH a ORDER BY a.id WITH collect(a) AS l UNWIND tail(l) AS x MATCH (x)-[:KNOWS]->(y) RETURN x.id, y.id
MATCH (a:Person)-[r:KNOWS]->(b) RETURN collect(startNode(r)) AS x
MATCH (a:Person) RETURN [x IN [a] | x][0] AS y
MATCH (a:Person) RETURN [x IN [a] | x] AS y, [x IN [a.id] | x][0] AS z
MATCH (a:Person) RETURN a.id AS k, collect({n: a, i: a.id}) AS v
UNWIND [[1,2],[3]] AS x UNWIND x AS y RETURN y
UNWIND [[],[1],[1,2],[null],[1,null],null] AS a UNWIND [1,2,null] AS b RETURN a,b,b IN a
UNWIND [[],[1],[1,2],[null],[1,null],null] AS a UNWIND [[],[1],[1,2],[null],[1,null],null] AS b RETURN a,b,a = b
