MATCH (a:Person) RETURN keys(a) AS k
MATCH (a:Person) RETURN properties(a) AS k
MATCH (a:Person) RETURN a {.*} AS k
MATCH (a:Person) RETURN a {.name, .nope, x: 1} AS k
MATCH (a:Person)-[r]->(b) RETURN r {.*, t: type(r)} AS k
MATCH (a:Person)-[r]->(b) RETURN properties(r), keys(r)
RETURN {a:1} = {a:1} AS x
RETURN {a:null} = {a:null} AS x
RETURN {a:1} = {a:'1'} AS x
RETURN {a:1}.a AS x
RETURN {a:1}.b AS x
RETURN {a:1}['a'] AS x
RETURN {a:1}['b'] AS x
RETURN {a:{b:2}}.a.b AS x
RETURN keys({a:1,b:2}) AS x
RETURN keys(null) AS x
RETURN isEmpty('') AS x
RETURN isEmpty([]) AS x
RETURN isEmpty({}) AS x
RETURN isEmpty(null) AS x
RETURN elementId(null) AS x
RETURN id(null) AS x
RETURN labels(null) AS x
RETURN type(null) AS x
RETURN properties({a:1}) AS x
RETURN properties(null) AS x
WITH {a:1,b:2} AS m RETURN m {.a, c: 3} AS x
WITH {a:1,b:2} AS m RETURN m {.*, c: 3} AS x
WITH {a:1,b:2} AS m, 5 AS z RETURN m {.a, z} AS x
WITH {a:1,b:2} AS m RETURN m {.q} AS x
WITH null AS m RETURN m {.q} AS x
