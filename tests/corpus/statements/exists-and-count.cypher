MATCH (a:Person) WHERE (a)-[:MEMBER_OF]->() RETURN a.id
MATCH (a:Person) WHERE NOT (a)-[:MEMBER_OF]->() RETURN a.id
MATCH (a:Person) WHERE EXISTS {(a)-[:MEMBER_OF]->()} RETURN a.id
MATCH (a:Person) WHERE EXISTS {MATCH (a)-[:MEMBER_OF]->(c) WHERE c.founded > 1800} RETURN a.id
MATCH (a:Person) WHERE NOT EXISTS {(a)-[:MEMBER_OF]->(:Club {name:'North'})} RETURN a.id
MATCH (a:Person) RETURN a.id, EXISTS {(a)-[:MEMBER_OF]->()} AS x
MATCH (a:Person) RETURN a.id, COUNT {(a)-[:MEMBER_OF]->()} AS x
MATCH (a:Person) RETURN a.id, COUNT {(a)--()} AS x
MATCH (a:Person) WHERE COUNT {(a)-[:KNOWS]->()} > 1 RETURN a.id
MATCH (a:Person) RETURN a.id, COLLECT { MATCH (a)-[:KNOWS]->(b) RETURN b.id } AS x
MATCH (a:Person) WHERE EXISTS { MATCH (a)-[:KNOWS]->(b) WHERE [v IN [b.id + 'x'] | v = 'p2x'][0] } RETURN a.id
MATCH (a:Person) WHERE EXISTS { MATCH (a)-[:KNOWS]->(b) WHERE EXISTS { (b)-[:MEMBER_OF]->(c {id:'c2'}) } } RETURN a.id
MATCH (a:Person) WHERE EXISTS { MATCH (a)-[r:KNOWS]->(b) WHERE b.born < a.born } RETURN a.id
