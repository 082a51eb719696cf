MATCH (a:Actor) RETURN count(*) AS n
MATCH (a:State) RETURN a.name ORDER BY a.name
MATCH (a:Actor)-[r:BACKS]->(b:Actor {id: 'syria'}) RETURN a.name AS who, r.date AS when, r.claim AS claim ORDER BY when, claim
MATCH (a:Actor)-[r:BACKS|OPPOSES]->(b:Actor) RETURN type(r) AS t, count(*) AS n ORDER BY t
MATCH (a:Actor)-[r]->(b:Actor) WHERE r.sign = -1 RETURN a.id AS a, count(r) AS n ORDER BY n DESC, a LIMIT 10
MATCH (a:Actor)-[r:BACKS]->(b:Actor), (a)-[s:OPPOSES]->(b) RETURN DISTINCT a.id AS a, b.id AS b ORDER BY a, b
MATCH (a:Actor)-[r:BACKS]->(b)<-[s:BACKS]-(c:Actor) WHERE a.id < c.id RETURN DISTINCT a.id, b.id, c.id
MATCH (a:Actor)-[:OPPOSES]->(b)-[:OPPOSES]->(c) WHERE a <> c AND NOT (a)-[:OPPOSES]->(c) RETURN DISTINCT a.id, c.id
MATCH (a:Actor) WHERE NOT (a)-[:BACKS]-() AND NOT (a)-[:OPPOSES]-() RETURN a.id
MATCH (a:Actor)-[r]->(b:Actor) RETURN r.article AS article, count(*) AS n, count(DISTINCT a) AS actors ORDER BY n DESC, article
MATCH (a:Actor)-[r:BACKS]->(b:Actor) WHERE 'rhetorical' IN r.means RETURN a.id, b.id, r.means
MATCH (a:Actor)-[r]->(b:Actor) UNWIND r.means AS m RETURN m, count(*) AS n ORDER BY n DESC, m
MATCH (a:Actor)-[r]->(b:Actor) WHERE r.date >= '2017-11-20' AND r.date < '2017-11-22' RETURN count(*) AS n
MATCH (a:Actor)-[r]->(b:Actor) RETURN left(r.date, 7) AS month, count(*) AS n ORDER BY month
MATCH (a:Actor) OPTIONAL MATCH (a)-[r:OPPOSES]->(b:Actor) WITH a, count(r) AS n WHERE n > 2 RETURN a.name, n ORDER BY n DESC, a.name
MATCH (a:Actor) OPTIONAL MATCH (a)-[r:BACKS]->() WITH a WHERE r IS NULL RETURN count(*) AS n
MATCH (a:Actor {id: 'united-states'}), (b:Actor {id: 'bashar-al-assad'}) MATCH p = shortestPath((a)-[*..6]-(b)) RETURN length(p) AS n
MATCH (a:Actor) WHERE a.name CONTAINS 'an' AND size(a.aliases) > 0 RETURN a.name, a.aliases ORDER BY a.name
MATCH (a:Actor) WHERE any(alias IN a.aliases WHERE alias STARTS WITH 'I') RETURN a.name
MATCH (a:Actor) WHERE EXISTS { (a)-[r:MEETS]-() WHERE r.date STARTS WITH '2017' } RETURN a.id
MATCH (a:Actor) RETURN a.id, COUNT { (a)-[:BACKS|OPPOSES]-() } AS n ORDER BY n DESC, a.id LIMIT 5
MATCH (a:Leader)-[:LEADS]->(s:State) RETURN s.name AS state, collect(a.name) AS leaders ORDER BY state
MATCH (a:Leader)-[:LEADS]->(s:State)-[r:BACKS]->(b) RETURN a.name, b.name, r.claim
MATCH (x:Article) RETURN x.id, x.published ORDER BY x.published, x.id
MATCH (x:Article)-[m:MENTIONS]->(a:Actor) WITH x, count(DISTINCT a) AS n RETURN x.id, n ORDER BY n DESC, x.id
MATCH (a:Actor)-[r]->(b:Actor) WHERE r.ambiguous = true RETURN type(r), a.id, b.id
MATCH (a:Actor)-[r]->(b:Actor) WITH a, b, collect(DISTINCT r.sign) AS signs WHERE size(signs) > 1 RETURN a.id, b.id, signs
MATCH (a:Actor)-[r]->(b:Actor) WHERE r.modality <> 'stated' RETURN r.modality AS m, count(*) AS n ORDER BY n DESC, m
MATCH (a:Actor)-[r]->(b:Actor) WHERE 'united-states' IN r.attributedTo RETURN a.id, type(r), b.id
MATCH (a:Actor) RETURN labels(a) AS l, count(*) AS n
MATCH (a:State|Leader) WHERE a.name =~ '(?i).*a$' OR a.name =~ '(?i)s.*' RETURN a.name
MATCH (a:Actor&!State) RETURN count(*) AS n
MATCH (a:Actor)-[:BACKS*1..2]->(b:Actor {id: 'syria'}) RETURN DISTINCT a.id
MATCH p = (a:Actor {id: 'iran'})-[:BACKS*1..2]->(b:Actor) RETURN DISTINCT [n IN nodes(p) | n.name] AS names
MATCH (a:Actor)-[r:BACKS]->(b:Actor) RETURN a.name + ' -> ' + b.name AS line, count(*) AS n ORDER BY n DESC, line LIMIT 5
MATCH (a:Actor)-[r]->(b:Actor) RETURN a {.id, .name, out: count(r)} AS x
MATCH (a:Actor)-[r]->(b:Actor) WITH a, sum(r.sign) AS balance RETURN a.id, balance, CASE WHEN balance > 0 THEN 'backs' WHEN balance < 0 THEN 'opposes' ELSE 'even' END AS stance ORDER BY balance, a.id
MATCH (a:Actor)-[r]->(b:Actor) RETURN avg(r.sign) AS mean, round(avg(r.sign), 2) AS rounded
MATCH (a:Actor {id: 'syria'})<-[r]-(b:Actor) RETURN type(r) AS t, collect(DISTINCT b.name) AS who ORDER BY t
MATCH (a:ArmedGroup) RETURN a.name AS name UNION MATCH (a:Organization) RETURN a.name AS name
MATCH (a:Actor) RETURN coalesce(a.description, 'none') AS d, a.id ORDER BY a.id LIMIT 3
MATCH (a:Actor)-[r:SPONSORS]->(p:Process) RETURN p.name AS process, count(DISTINCT a) AS n, collect(DISTINCT a.name) AS who ORDER BY n DESC, process
