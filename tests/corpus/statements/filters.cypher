MATCH (a) WHERE a:Person RETURN a.id
MATCH (a) WHERE a:Person|Club RETURN a.id
MATCH (a) WHERE a:Person:Writer RETURN a.id
MATCH (a:Club) WHERE a.code = 17 RETURN a.id
MATCH (a:Club) WHERE a.code = '17' RETURN a.id
MATCH (a:Club),(b:Club) WHERE a.code = b.code RETURN a.id, b.id
MATCH (a:Club) WITH a.code AS c MATCH (b:Club) WHERE b.code = c RETURN c, b.id
MATCH (a:Person) WHERE a.name STARTS WITH 'A' OR a.name CONTAINS 'r' RETURN a.id
MATCH (a:Person) WHERE a.name =~ '(?i)d.*' RETURN a.id
MATCH (a:Person) WHERE a.born IN [1815, 1548] RETURN a.id
MATCH (a:Person) WHERE 'law' IN a.tags RETURN a.id
MATCH (a:Person) WHERE NOT 'law' IN a.tags RETURN a.id
MATCH (a:Person) WHERE a.active RETURN a.id
MATCH (a:Person) WHERE NOT a.active RETURN a.id
MATCH (a:Person) WHERE a.active = true RETURN a.id
MATCH (a:Person) WHERE a.active IS NULL RETURN a.id
MATCH (a:Person) WHERE a.born > 1600 AND a.score < 4 RETURN a.id
MATCH (a:Person) WHERE 1600 < a.born < 1900 RETURN a.id
MATCH (a:Person) WHERE exists(a.name) RETURN a.id
MATCH (a:Person), (b:Person) WHERE a.born = b.born AND a.id < b.id RETURN a.id, b.id
MATCH (a:Person WHERE a.born > 1600) RETURN a.id
MATCH (a:Person) WHERE a:Writer AND NOT a:Editor RETURN a.id
MATCH (a:Person) WITH {n: a} AS m MATCH (b:Person) WHERE b = m.n RETURN b.id
