// with {"name":"Ada"}
MATCH (a:Person {name: $name}) RETURN a.id
// with {"name":"ADA"}
MATCH (a:Person) WHERE toLower(a.name) = toLower($name) RETURN a.id
// with {"ids":["p1","p3","x"]}
MATCH (a) WHERE a.id IN $ids RETURN a.id
// with {"ids":[]}
MATCH (a) WHERE a.id IN $ids RETURN a.id
// with {"ids":["p1",null]}
MATCH (a:Person) WHERE NOT a.id IN $ids RETURN a.id
// with {"year":1815}
MATCH (a:Person {born: $year}) RETURN a.id
// with {"year":"1815"}
MATCH (a:Person {born: $year}) RETURN a.id
// with {"year":1815}
MATCH (a:Person) WHERE a.since < $year RETURN a.id
// with {"from":"1830","to":"1850"}
MATCH (a:Person) WHERE $from <= a.since AND a.since < $to RETURN a.id
// with {"x":null}
MATCH (a:Person) WHERE a.name = $x RETURN a.id
// with {"x":null}
MATCH (a:Person) WHERE $x IS NULL OR a.name = $x RETURN a.id
// with {"x":true}
MATCH (a:Person {active: $x}) RETURN a.id
// with {"x":2.5}
MATCH (a:Person) WHERE a.score > $x RETURN a.id
// with {"n":2}
MATCH (a:Person) RETURN a.id ORDER BY a.id LIMIT $n
// with {"n":2,"m":1}
MATCH (a:Person) RETURN a.id ORDER BY a.id SKIP $m LIMIT $n
// with {"rows":[{"id":"p1","n":1},{"id":"p2"}]}
UNWIND $rows AS row MATCH (a {id: row.id}) RETURN a.name, row.n
// with {"m":{"a":{"b":[1,2]}}}
RETURN $m.a.b[1] AS x, $m.a AS y
// with {"l":[1,"1",null,true,1.5]}
UNWIND $l AS x RETURN x, x = 1 AS a, x = "1" AS b
// with {"l":[[1,2],[3]]}
RETURN [x IN $l | size(x)] AS s, $l[1][0] AS f
// with {"s":"it's \\ \"q\""}
RETURN $s + "!" AS x
// with {"code":17}
MATCH (c:Club) WHERE c.code = $code RETURN c.id
// with {"code":"17"}
MATCH (c:Club) WHERE c.code = $code RETURN c.id
// with {"re":"(?i)d.*|a.*"}
MATCH (a:Person) WHERE a.name =~ $re RETURN a.id
// with {"a b":1}
RETURN $`a b` AS x
