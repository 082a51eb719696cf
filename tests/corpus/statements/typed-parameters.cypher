// Parameters of every type that Cypher has, as typed JSON of Neo4j's Query API.
// with {"x":{"$type":"Integer","_value":"9007199254740993"}}
RETURN $x AS x, $x + 1 AS y
// with {"x":{"$type":"Integer","_value":"-9223372036854775808"}}
RETURN $x = -9223372036854775808 AS x
// with {"x":{"$type":"Integer","_value":"1815"}}
MATCH (a:Person {born: $x}) RETURN a.id
// with {"x":{"$type":"Float","_value":"2.5"}}
MATCH (a:Person) WHERE a.score >= $x RETURN a.id, a.score - $x AS over
// with {"x":{"$type":"Float","_value":"2.0"}}
RETURN $x / 4 AS x
// with {"x":{"$type":"Float","_value":"1e-300"}}
RETURN $x * 2 AS x, $x > 0 AS y
// with {"x":{"$type":"Float","_value":"NaN"}}
RETURN $x = $x AS same, $x > 1 AS greater
// with {"x":{"$type":"Float","_value":"-Infinity"}}
MATCH (a:Person) WHERE a.score > $x RETURN count(a) AS number
// with {"x":{"$type":"Boolean","_value":false}}
MATCH (a:Person) WHERE a.active = $x RETURN a.id
// with {"x":{"$type":"Null","_value":null}}
RETURN $x IS NULL AS x, coalesce($x, 1) AS y
// with {"x":{"$type":"String","_value":"\u00e9 \ud83d\ude00 'it' \"is\" \\n"}}
RETURN $x AS x, size($x) AS length
// with {"x":{"$type":"Base64","_value":"AAEC/w=="}}
RETURN $x AS bytes
// with {"x":{"$type":"Date","_value":"2017-11-22"}}
RETURN $x.year AS year, toString($x) AS text
// with {"x":{"$type":"Date","_value":"2017-11-22"}}
MATCH (a:Person) WHERE date(a.since) < $x RETURN a.id
// with {"x":{"$type":"Time","_value":"12:30:00+02:00"}}
RETURN $x.hour AS hour, $x AS time
// with {"x":{"$type":"LocalTime","_value":"23:59:59.000000001"}}
RETURN $x.nanosecond AS nano, $x AS time
// with {"x":{"$type":"LocalDateTime","_value":"2017-11-22T12:30:00"}}
RETURN $x + duration("P1M") AS later
// with {"x":{"$type":"OffsetDateTime","_value":"2017-11-22T12:30:00Z"}}
RETURN $x.epochSeconds AS seconds
// with {"x":{"$type":"ZonedDateTime","_value":"2017-11-22T12:30:00+02:00[Europe/Berlin]"}}
RETURN $x.timezone AS zone, $x AS x
// with {"x":{"$type":"Duration","_value":"P1Y2M3DT4H5M6.5S"}}
RETURN $x.months AS months, $x AS x
// with {"x":{"$type":"Point","_value":"SRID=4326;POINT (36.29 33.51)"}}
RETURN $x.latitude AS latitude, $x AS x
// with {"x":{"$type":"List","_value":[{"$type":"Integer","_value":"1"},{"$type":"Null","_value":null},{"$type":"String","_value":"a"}]}}
UNWIND $x AS y RETURN y, y = 1 AS one
// with {"x":{"$type":"List","_value":[]}}
RETURN size($x) AS size, $x AS x
// with {"x":{"$type":"List","_value":[{"$type":"List","_value":[{"$type":"Integer","_value":"9007199254740993"}]}]}}
RETURN $x[0][0] AS x
// with {"x":{"$type":"List","_value":[{"$type":"Date","_value":"2017-11-22"},{"$type":"Date","_value":"2016-01-01"}]}}
UNWIND $x AS day RETURN min(day) AS first
// with {"x":{"$type":"Map","_value":{"a":{"$type":"Integer","_value":"1"},"b":{"$type":"Map","_value":{"c":{"$type":"List","_value":[{"$type":"Boolean","_value":true}]}}}}}}
RETURN $x.a AS a, $x.b.c[0] AS c, keys($x) AS keys
// with {"x":{"$type":"Map","_value":{"day":{"$type":"Date","_value":"2017-11-22"}}}}
RETURN $x.day AS day
// with {"x":{"$type":"Map","_value":{"name":{"$type":"String","_value":"Ada"},"born":{"$type":"Integer","_value":"1815"}}}}
MATCH (a:Person) WHERE a.name = $x.name AND a.born = $x.born RETURN a.id
