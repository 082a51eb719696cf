MATCH (a:Person) OPTIONAL MATCH (a)-[r:MEMBER_OF]->(c) RETURN a.id, c.id
MATCH (a:Person) OPTIONAL MATCH (a)-[r:MEMBER_OF]->(c) WHERE c.founded > 1800 RETURN a.id, c.id
MATCH (a:Person) OPTIONAL MATCH (a)-[r:MEMBER_OF]->(c) WITH a WHERE r IS NULL RETURN a.id
MATCH (a:Person) OPTIONAL MATCH (a)-[r:MEMBER_OF]->(c) WITH a, r WHERE r IS NULL RETURN a.id
MATCH (a:Person) OPTIONAL MATCH (a)-[:MEMBER_OF]->(c)-[:ABOUT]->(t) RETURN a.id, c.id, t.id
MATCH (a:Person) OPTIONAL MATCH (a)-[:MEMBER_OF]->(c) OPTIONAL MATCH (c)-[:ABOUT]->(t) RETURN a.id, c.id, t.id
MATCH (a:Person) OPTIONAL MATCH (a)-[:MEMBER_OF]->(c) RETURN a.id, count(c) AS n, collect(c.id) AS cs
OPTIONAL MATCH (x:Nope) RETURN x, x.name
OPTIONAL MATCH (x:Nope) RETURN count(x) AS n, count(*) AS m
OPTIONAL MATCH (x:Nope) RETURN labels(x), keys(x), properties(x), id(x)
OPTIONAL MATCH (x:Nope)-[r]->(y) RETURN type(r), startNode(r)
OPTIONAL MATCH (x:Nope) OPTIONAL MATCH (x)-[r]->(y) RETURN r, y
MATCH (a:Person) OPTIONAL MATCH (a)-[r:MEMBER_OF]->(c) WITH a, c, r WHERE r IS NULL OR c.founded > 1800 RETURN a.id, c.id
MATCH (a:Person) OPTIONAL MATCH (a)-[:MEMBER_OF]->(c:Club)<-[:MEMBER_OF]-(b) WHERE b.id <> 'p1' RETURN a.id, b.id
MATCH (a:Person), (b:Person) WHERE a.id < b.id OPTIONAL MATCH (a)-[r:KNOWS]-(b) RETURN a.id, b.id, count(r) AS n
MATCH (a:Person) WITH a OPTIONAL MATCH (a)-[:ADMIRES]->(b) WITH a, collect(b.id) AS bs RETURN a.id, bs, size(bs) AS n
MATCH (a:Person) WITH CASE WHEN a.born > 1700 THEN a ELSE null END AS x OPTIONAL MATCH (x)-[:KNOWS]->(y) RETURN x.id, y.id
MATCH (a:Person) OPTIONAL MATCH (a)-[r:MEMBER_OF]->(c) RETURN a.id, collect(c) AS cs, collect(DISTINCT c.id) AS ds, count(DISTINCT c) AS n
MATCH (a:Person) OPTIONAL MATCH (a)-[r:MEMBER_OF]->(c) RETURN a.id, c.name IS NULL AS n, labels(c) AS l, type(r) AS t, c {.name} AS m
MATCH (a:Person) OPTIONAL MATCH p=(a)-[r:MEMBER_OF]->(c) RETURN a.id, p, length(p) AS l, [n IN nodes(p) | n.id] AS ns
MATCH (a:Person) OPTIONAL MATCH (a)-[r:MEMBER_OF]->(c) WITH a, c WHERE c IS NULL RETURN a
MATCH (a:Person) OPTIONAL MATCH (a)-[r:MEMBER_OF]->(c) RETURN a.id, coalesce(c.name, 'none') AS n
MATCH (a:Person) OPTIONAL MATCH (a)-[r:MEMBER_OF]->(c) RETURN DISTINCT c
MATCH (a:Person) OPTIONAL MATCH (a)-[r:MEMBER_OF]->(c) RETURN c, count(*) AS n
UNWIND ['p1','p2'] AS i MATCH (a {id: i}) OPTIONAL MATCH (a)-[:KNOWS]->(b) RETURN i, collect(DISTINCT b.id) AS bs
MATCH (a:Person) OPTIONAL MATCH (b:Club) WHERE a.born > 1600 RETURN a.id, b.id
MATCH (a:Person) OPTIONAL MATCH (b:Club) WHERE b.founded > 1800 RETURN a.id, b.id
MATCH (a:Person) OPTIONAL MATCH (b:Club) WHERE b.founded > 2000 RETURN a.id, b.id
MATCH (a:Person) OPTIONAL MATCH (b:Club) WHERE b.founded > a.born RETURN a.id, b.id
MATCH (a:Person) OPTIONAL MATCH (b:Nope) RETURN a.id, b.id
MATCH (a:Person) OPTIONAL MATCH (b:Nope {x: 1}) RETURN a.id, b.id
MATCH (a:Person) OPTIONAL MATCH (b:Club)-[:ABOUT]->(c:Nope) RETURN a.id, b.id
MATCH (a:Person) OPTIONAL MATCH (b:Club)-[:ABOUT]->(c) WHERE c.name = a.name RETURN a.id, b.id
MATCH (a:Person) OPTIONAL MATCH (b:Club) WHERE COUNT { (b)--() } > 20 RETURN a.id, b.id
MATCH (a:Person) OPTIONAL MATCH (a)-[:MEMBER_OF]->(b:Club) WHERE COUNT { (b)--() } > 2 RETURN a.id, b.id
MATCH (a:Person) OPTIONAL MATCH (a)-[:MEMBER_OF]->(b:Club) WHERE COUNT { (a)--() } > 7 RETURN a.id, b.id
MATCH (a:Person) OPTIONAL MATCH (a)-[:MEMBER_OF]->(b:Club) WHERE EXISTS { (b)-[:ABOUT]->(:Topic {id: 't2'}) } RETURN a.id, b.id
MATCH (a:Person) OPTIONAL MATCH (a)-[:MEMBER_OF]->(b:Club) WHERE EXISTS { (a)-[:KNOWS]->(:Nope) } RETURN a.id, b.id
MATCH (a:Person) OPTIONAL MATCH (a)-[:MEMBER_OF]->(b:Club) WHERE a.born > 1600 RETURN a.id, b.id
MATCH (a:Person) OPTIONAL MATCH (a)-[:MEMBER_OF]->(b:Club) WHERE a.born > 1600 AND b.founded > 1800 RETURN a.id, b.id
MATCH (a:Person) OPTIONAL MATCH (a)-[:MEMBER_OF]->(b:Club) WHERE a.born > b.founded RETURN a.id, b.id
MATCH (a:Person) OPTIONAL MATCH (a)-[:MEMBER_OF]->(b:Club), (c:Topic) WHERE c.weight > 1 RETURN a.id, b.id, c.id
MATCH (a:Person) OPTIONAL MATCH (a)-[:MEMBER_OF]->(b:Club), (c:Topic) WHERE c.weight > 100 RETURN a.id, b.id, c.id
MATCH (a:Person) OPTIONAL MATCH (a)-[:MEMBER_OF]->(b:Club), (b)-[:ABOUT]->(c:Topic) RETURN a.id, b.id, c.id
MATCH (a:Person) OPTIONAL MATCH (a)-[:MEMBER_OF]->(b:Club), (b)-[:ABOUT]->(c:Topic) WHERE c.weight > 1 RETURN a.id, b.id, c.id
MATCH (a:Person), (c:Club) OPTIONAL MATCH (a)-[m:MEMBER_OF]->(c) RETURN a.id, c.id, m.from
MATCH (a:Person), (c:Club) OPTIONAL MATCH (a)-[m:MEMBER_OF]->(c) WHERE m.from > '1830' RETURN a.id, c.id, m.from
MATCH (a:Person) OPTIONAL MATCH (a:Writer) RETURN a.id
MATCH (a:Person) OPTIONAL MATCH (a:Nope) RETURN a.id
MATCH (a:Person) OPTIONAL MATCH (a) WHERE a.born > 1700 RETURN a.id
MATCH (a:Person) OPTIONAL MATCH (a)-[:KNOWS]->(b) OPTIONAL MATCH (b)-[:MEMBER_OF]->(c) WHERE c.founded > 1800 RETURN a.id, b.id, c.id
MATCH (a:Person) OPTIONAL MATCH (a)-[:ADMIRES]->(b) OPTIONAL MATCH (b)-[:MEMBER_OF]->(c) WHERE a.born > 1700 RETURN a.id, b.id, c.id
MATCH (a:Person) OPTIONAL MATCH (a)-[:ADMIRES]->(b) MATCH (b)-[:MEMBER_OF]->(c) RETURN a.id, b.id, c.id
MATCH (a:Person) OPTIONAL MATCH (a)-[:ADMIRES]->(b) MATCH (b) RETURN a.id, b.id
MATCH (a:Person) OPTIONAL MATCH (a)-[:ADMIRES]->(b) MATCH (b:Person) RETURN a.id, b.id
MATCH (a:Person) OPTIONAL MATCH (a)-[:ADMIRES]->(b) OPTIONAL MATCH (b) WHERE b.born > 1700 RETURN a.id, b.id
MATCH (a:Person) OPTIONAL MATCH (a)-[:MEMBER_OF]->(b) WHERE a:Writer RETURN a.id, b.id
MATCH (a:Person) OPTIONAL MATCH (a)-[:MEMBER_OF]->(b) WHERE a:Writer AND b:Closed RETURN a.id, b.id
MATCH (a:Person) OPTIONAL MATCH (a)-[:MEMBER_OF]->(b) WHERE (a)-[:KNOWS]->() RETURN a.id, b.id
MATCH (a:Person) OPTIONAL MATCH (a)-[:MEMBER_OF]->(b) WHERE NOT (b)-[:ABOUT]->() RETURN a.id, b.id
MATCH (a:Person) OPTIONAL MATCH (a)-[:MEMBER_OF]->(b) WHERE (a.born > 1700 XOR b.founded > 1800) RETURN a.id, b.id
MATCH (a:Person) OPTIONAL MATCH (a)-[:MEMBER_OF]->(b) WHERE true RETURN a.id, b.id
MATCH (a:Person) OPTIONAL MATCH (a)-[:MEMBER_OF]->(b) WHERE false RETURN a.id, b.id
MATCH (a:Person) OPTIONAL MATCH (a)-[:MEMBER_OF]->(b) WHERE any(t IN a.tags WHERE t = 'law') RETURN a.id, b.id
MATCH (a:Person) OPTIONAL MATCH (a)-[:KNOWS*1..2]->(b:Editor) WHERE b.id <> 'p4' RETURN a.id, b.id
MATCH (a:Person) WITH count(a) AS n OPTIONAL MATCH (b:Nope) RETURN n, b.id
MATCH (a:Person) WITH count(a) AS n OPTIONAL MATCH (b:Club) WHERE b.founded > n RETURN n, b.id
UNWIND [1,2] AS x OPTIONAL MATCH (b:Nope) RETURN x, b
UNWIND ['p1','zz'] AS x OPTIONAL MATCH (b {id: x}) RETURN x, b.name
UNWIND ['p1','zz'] AS x OPTIONAL MATCH (b:Person) WHERE b.id = x RETURN x, b.name
