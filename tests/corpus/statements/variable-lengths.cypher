MATCH (a)-[:KNOWS*1..2]->(b) RETURN a.id,b.id
MATCH (a)-[:KNOWS*]->(b) RETURN a.id,b.id
MATCH (a)-[:KNOWS*0..1]->(b) RETURN a.id,b.id
MATCH (a)-[:KNOWS*2]->(b) RETURN a.id,b.id
MATCH (a)-[:KNOWS*..2]->(b) RETURN a.id,b.id
MATCH (a)-[:KNOWS*2..]->(b) RETURN a.id,b.id
MATCH (a)-[:KNOWS*1..2]-(b) RETURN a.id,b.id
MATCH (a)-[*1..3]-(b) RETURN count(*) AS n
MATCH (a)-[*1..3]->(b) RETURN count(*) AS n
MATCH (a)-[*0..2]-(b) RETURN count(*) AS n
MATCH (a)-[*2..1]->(b) RETURN a.id, b.id
MATCH (a)-[*0]->(b) RETURN a.id, b.id
MATCH (a)-[r*1..2]->(b) RETURN a.id, size(r), b.id
MATCH (a)-[r:KNOWS*1..2]->(b) RETURN a.id, [x IN r | x.since] AS s, b.id
MATCH (a)-[r:KNOWS*1..2 {since: 1830}]->(b) RETURN a.id, size(r), b.id
MATCH p=(a)-[:KNOWS*1..2]->(b) RETURN length(p), [n IN nodes(p) | n.id] AS ns, [r IN relationships(p) | r.since] AS rs
MATCH (a)-[r*1..2]->(b) WHERE all(x IN r WHERE x.since > 1830) RETURN a.id, b.id
MATCH p=(a)-[*1..2]->(b) WHERE all(n IN nodes(p) WHERE n:Person) RETURN a.id, b.id
MATCH p=(a {id:'p1'})-[:KNOWS*1..2]->(b) RETURN id(nodes(p)[0]) = id(a) AS x, id(last(nodes(p))) = id(b) AS y
MATCH p=(a {id:'p1'})-[:KNOWS*1..2]->(b) RETURN [n IN nodes(p) | id(n) = id(a)] AS x, [n IN nodes(p) | n = a] AS y
MATCH p=(a {id:'p1'})-[:KNOWS*1..2]->(b) RETURN a IN nodes(p) AS x
MATCH p=(a {id:'p1'})-[:KNOWS*1..2]->(b) UNWIND nodes(p) AS n RETURN n.id, labels(n)
MATCH p=(a {id:'p1'})-[:KNOWS*1..2]->(b) UNWIND nodes(p) AS n RETURN DISTINCT n.id
MATCH p=(a {id:'p1'})-[:KNOWS*1..2]->(b) UNWIND nodes(p) AS n RETURN DISTINCT n
MATCH p=(a {id:'p1'})-[:KNOWS*1..2]->(b) UNWIND nodes(p) AS n WITH DISTINCT n RETURN count(*) AS c
MATCH p=(a {id:'p1'})-[:KNOWS*1..2]->(b) UNWIND nodes(p) AS n RETURN n.id, count(*) AS c
MATCH p=(a {id:'p1'})-[:KNOWS*1..2]->(b) UNWIND nodes(p) AS n RETURN n, count(*) AS c
MATCH p=(a {id:'p1'})-[:KNOWS*1..2]->(b) UNWIND nodes(p) AS n MATCH (n)-[:MEMBER_OF]->(c) RETURN n.id, c.id
MATCH p=(a {id:'p1'})-[:KNOWS*1..2]->(b) UNWIND nodes(p) AS n WITH DISTINCT n MATCH (n)-[:MEMBER_OF]->(c) RETURN n.id, c.id
MATCH p=(a {id:'p1'})-[:KNOWS*1..2]->(b) UNWIND nodes(p) AS n RETURN count(DISTINCT n) AS c
MATCH p=(a {id:'p1'})-[:KNOWS*1..2]->(b) UNWIND relationships(p) AS r RETURN type(r), r.since, startNode(r).id, endNode(r).id
MATCH p=(a {id:'p1'})-[:KNOWS*1..2]->(b) UNWIND relationships(p) AS r RETURN DISTINCT r
MATCH p=(a {id:'p1'})-[:KNOWS*1..2]->(b) UNWIND relationships(p) AS r RETURN count(DISTINCT r) AS c
MATCH p=(a {id:'p1'})-[:KNOWS*1..2]->(b) MATCH (a)-[s]->() RETURN [r IN relationships(p) | r = s] AS x
MATCH p=(a {id:'p1'})-[:KNOWS*1..2]->(b) MATCH (a)-[s]->() RETURN [r IN relationships(p) | id(r) = id(s)] AS x
MATCH (a {id:'p1'})-[q:KNOWS*1..2]->(b) MATCH (a)-[s]->() RETURN [r IN q | r = s] AS x
MATCH (a {id:'p1'})-[q:KNOWS*1..2]->(b) MATCH (a)-[s]->() RETURN s IN q AS x
MATCH (a {id:'p1'})-[q:KNOWS*1..2]->(b) UNWIND q AS r RETURN r, startNode(r).id
MATCH (a {id:'p1'})-[q:KNOWS*1..2]->(b) UNWIND q AS r RETURN DISTINCT r
MATCH p=(a)-[:KNOWS*1..2]->(b) RETURN p = p AS x
MATCH p=(a)-[:KNOWS*2]->(b) WHERE single(n IN nodes(p) WHERE n.id = 'p4') RETURN [n IN nodes(p) | n.id] AS x
MATCH p=(a)-[:KNOWS*2]->(b) RETURN reduce(s = '', n IN nodes(p) | s + n.id) AS x
MATCH p=(a)-[:KNOWS*2]->(b) RETURN size(nodes(p)) AS x, size(relationships(p)) AS y
MATCH p=(a)-[:KNOWS*2]->(b) WHERE all(n IN nodes(p) WHERE size([m IN nodes(p) WHERE m = n]) = 1) RETURN [n IN nodes(p) | n.id] AS x
MATCH p=(a)-[:KNOWS*2]->(b) WHERE all(n IN nodes(p) WHERE size([m IN nodes(p) WHERE id(m) = id(n)]) = 1) RETURN [n IN nodes(p) | n.id] AS x
MATCH p=(a {id:'p1'})-[:KNOWS*1..2]->(b) RETURN [n IN nodes(p) | n][0] = a AS x, a IN [n IN nodes(p) | n] AS y, last([n IN nodes(p) | n]) = b AS z
MATCH p=(a {id:'p1'})-[:KNOWS*1..2]->(b) RETURN [n IN nodes(p) | n][0] AS x, last([n IN nodes(p) | n]).id AS z
MATCH p=(a {id:'p1'})-[:KNOWS*1..2]->(b) WITH nodes(p) AS ns, a RETURN ns[0] = a AS x, a IN ns AS y, head(ns).id AS z, size(ns) AS s
MATCH p=(a {id:'p1'})-[:KNOWS*1..2]->(b) WITH nodes(p) AS ns, a RETURN ns, ns[0], tail(ns), ns[1..]
MATCH p=(a {id:'p1'})-[:KNOWS*1..2]->(b) RETURN nodes(p) AS ns, relationships(p) AS rs
MATCH p=(a {id:'p1'})-[:KNOWS*1..2]->(b) RETURN [n IN nodes(p)[1..] | n.id] AS x, [r IN tail(relationships(p)) | r.since] AS y
MATCH p=(a {id:'p1'})-[:KNOWS*1..2]->(b) RETURN [r IN relationships(p) | r][0].since AS x, type([r IN relationships(p) | r][0]) AS y
MATCH (a)-[q:KNOWS*2..2]->(b) RETURN q[0] AS x, q[0].since AS y, last(q) AS z, [r IN q | startNode(r).id] AS w, size(q) AS s, q AS t
