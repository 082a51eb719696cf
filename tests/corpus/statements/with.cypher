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
