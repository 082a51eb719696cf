RETURN rand() < 1 AS x
RETURN date('2017-11-22') AS x
RETURN date('2017-11-22') < date('2018-01-01') AS x
RETURN date('2017-11-22').year AS x
RETURN date('x') AS x
RETURN duration('P1D') AS x
RETURN datetime().year > 2000 AS x
RETURN timestamp() > 0 AS x
RETURN randomUUID() = 'x' AS x
RETURN point({x:1,y:2}) AS x
