MATCH (a)--(b) RETURN a.id, b.id
MATCH (a)-->(b) RETURN a.id, b.id
MATCH (a)<--(b) RETURN a.id, b.id
MATCH (a)-[r]->(a) RETURN a.id
MATCH (a)-[r]-(a) RETURN a.id
MATCH (a)-[r]->(b)-[s]->(c) RETURN a.id,b.id,c.id
MATCH (a)-[r]-(b)-[s]-(c) RETURN a.id,b.id,c.id
MATCH (a)-[]-(b)-[]-(c) RETURN a.id,b.id,c.id
MATCH (a)--(b)--(c) RETURN a.id,b.id,c.id
MATCH (a)-[r]->(b)<-[s]-(c) RETURN a.id,b.id,c.id
MATCH (a)-->(b)<--(c) RETURN a.id,b.id,c.id
MATCH p=(a)-[:KNOWS]->(b) RETURN p
MATCH p=(a)-[:KNOWS]-(b) RETURN p
MATCH p=(a)<-[:KNOWS]-(b) RETURN p
MATCH p=(a)-[:KNOWS]->(b)-[:MEMBER_OF]->(c) RETURN p
MATCH p=(a)-[:KNOWS]->(b)<-[:KNOWS]-(c) RETURN p, length(p)
MATCH p=(a:Person {id:'p1'}) RETURN p, length(p)
MATCH (a:Person:Writer) RETURN a.id
MATCH (a) RETURN a.id, a:Person AS p
MATCH (a) RETURN a.id, a:Person&Writer AS p
MATCH (a)-[r]->() WHERE r:KNOWS RETURN a.id
MATCH (a {born: 1815}) RETURN a.id
MATCH (a {born: 1815.0}) RETURN a.id
MATCH (a {born: '1815'}) RETURN a.id
MATCH (a {name: null}) RETURN a.id
MATCH (a {code: 17}) RETURN a.id
MATCH (a {code: '17'}) RETURN a.id
MATCH (a {tags: ['law']}) RETURN a.id
MATCH (a {tags: []}) RETURN a.id
MATCH (a:Person {name: 'Ada', born: 1815}) RETURN a.id
MATCH (a)-[r:KNOWS {since: 1830}]->(b) RETURN a.id
MATCH (a:Club),(b:Club {code: a.code}) RETURN a.id, b.id
MATCH (a:Club) MATCH (b:Club {code: a.code}) RETURN a.id, b.id
MATCH (a) RETURN id(a) = id(a) AS x
MATCH (a:Person)-[r]->(b) RETURN startNode(r).id, endNode(r).id
MATCH (a:Person)-[r]->(b) RETURN startNode(r) = a AS x
MATCH (a:Person) RETURN a['name'] AS x
MATCH (a:Person) WITH a, 'name' AS k RETURN a[k] AS x
MATCH (a:Person) RETURN a
MATCH (a:Person)-[r:KNOWS]->(b) RETURN r
MATCH (a:Person) RETURN DISTINCT a
MATCH (a)-[:KNOWS]->(b) RETURN DISTINCT a
MATCH (a:Person) RETURN size(a.tags) AS x
MATCH (a:Person) RETURN a.tags[0] AS x, a.tags[-1] AS y, head(a.tags) AS z, last(a.tags) AS w
MATCH (a:Person) RETURN a.tags + 'x' AS x
MATCH (a:Person) RETURN a.tags + ['x'] AS x
MATCH (a:Person) RETURN a.name + ' ' + a.born AS x
MATCH (a:Person) RETURN a.born / 100 AS x, a.score * 2 AS y
MATCH (a)-[r]->(b) WHERE a.id < b.id RETURN a.id, b.id
MATCH (a)-[:KNOWS]->(b)-[:KNOWS]->(c) WHERE a <> c AND NOT (a)-[:KNOWS]->(c) RETURN a.id, c.id
MATCH (a:Person)-[:MEMBER_OF]->(c)<-[:MEMBER_OF]-(b) RETURN a.id, c.id, b.id
MATCH (a)-[r1]-(b)-[r2]-(a) RETURN a.id, b.id
MATCH (a)-->(b)-->(c)-->(a) RETURN a.id, b.id, c.id
MATCH (a)-[:KNOWS]-(b)-[:KNOWS]-(c)-[:KNOWS]-(a) RETURN a.id,b.id,c.id
MATCH (a)-[r:KNOWS]->(b) WHERE r.since > 1830 RETURN a.id, r.since
MATCH (a)-[r:KNOWS WHERE r.since > 1830]->(b) RETURN a.id, r.since
MATCH (`a`:`Person`)-[`r`:`KNOWS`]->(`b`) WHERE `a`.`id` = 'p1' RETURN `a`.`id` AS `c0`
MATCH (a)-[r]->(b) RETURN r = r AS x, a = b AS y
MATCH (a:Person)-[:KNOWS]->(b) WITH a AS x, b MATCH (x)-[:MEMBER_OF]->(c) RETURN x.id, b.id, c.id
MATCH (a:Person) RETURN nodes(null) AS x
MATCH (a)-[r]-(b) WHERE a.id = 'p4' RETURN r, startNode(r).id, b.id
MATCH (a)-[r:KNOWS]->(b), p = (b)-[:KNOWS]->(c) RETURN a.id, length(p), c.id
MATCH (a {id:'p1'})-[r]->(b) WITH startNode(r) AS s MATCH (s)-[:MEMBER_OF]->(c) RETURN s.id, c.id
MATCH (a)-[r]->(b) RETURN DISTINCT startNode(r) AS s
MATCH (a:Person) RETURN CASE WHEN a.born > 1700 THEN a ELSE null END AS x
MATCH (a:Person) WITH CASE WHEN a.born > 1700 THEN a ELSE null END AS x RETURN x.id
MATCH (a:Person) RETURN coalesce(a, null) AS x
MATCH (a:Person) WITH coalesce(a, null) AS x, a RETURN x = a AS y, x.id
MATCH (a:Person) RETURN {n: a, m: a.id} AS x
MATCH (a:Person) WITH {n: a, m: a.id} AS x RETURN x.n.name AS y, x.m
MATCH (a:Person) WITH {n: a, m: a.id} AS x, a RETURN x.n = a AS y
MATCH (a:Person) RETURN [a, a.id] AS x
MATCH (a:Person) RETURN [a][0] = a AS x
MATCH (a:Person)-[r:KNOWS]->(b) RETURN startNode(r) AS x, endNode(r) AS y
MATCH (a:Person)-[r:KNOWS]->(b) RETURN [startNode(r), a] AS x, {s: startNode(r)} AS z
MATCH (a:Person)-[r:KNOWS]->(b) WITH startNode(r) AS s, a RETURN s = a AS x, id(s) = id(a) AS q, s IN [a] AS z
MATCH (a:Person) WITH [a, 1] AS m RETURN m[0] AS x, m[0].id AS y
MATCH (a:Person)-[r:KNOWS]->(b) RETURN id(r) = id(r) AS x, [a, r, b] AS y
MATCH (a:Person) WITH a AS b, a.id AS i RETURN b, i
