MATCH (a:Person) WHERE a.since < '1850' RETURN a.id
MATCH (a:Person)-[m:MEMBER_OF]->(c) WHERE m.from >= '1830' AND m.from < '1832' RETURN a.id, c.id
MATCH (a:Person)-[m:MEMBER_OF]->(c) WHERE m.until IS NULL OR m.until > '1835' RETURN a.id, c.id
MATCH (a:Person) RETURN left(a.since, 4) AS year, count(*) AS n ORDER BY year
MATCH (a:Person) WHERE toInteger(left(a.since, 4)) > 1800 RETURN a.id
MATCH (a:Person) RETURN min(a.since) AS first, max(a.since) AS last
MATCH (a:Person) WHERE a.since STARTS WITH '1833-06' RETURN a.id
MATCH (a:Person) RETURN substring(a.since, 5, 2) AS month, a.id
MATCH (a:Person) WHERE date(a.since) < date('1850-01-01') RETURN a.id
MATCH (a:Person) RETURN split(a.since, '-')[0] AS y, size(split(a.since, '-')) AS parts
RETURN date('2017-11-22').year AS y
RETURN duration.between(date('2017-01-01'), date('2018-01-01')).days AS d
