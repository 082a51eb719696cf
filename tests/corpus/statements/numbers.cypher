RETURN 1 + null AS x
RETURN 1 + 'a' AS x
RETURN 'a' + 1 AS x
RETURN 'a' + 1.5 AS x
RETURN 'a' + true AS x
RETURN 'a' + null AS x
RETURN 1 + [2] AS x
RETURN 1 / 2 AS x
RETURN -1 / 2 AS x
RETURN 5 % 3 AS x
RETURN -5 % 3 AS x
RETURN 5 % -3 AS x
RETURN 5.5 % 2 AS x
RETURN 1 / 0 AS x
RETURN 1.0 / 0 AS x
RETURN 1 % 0 AS x
RETURN 0.0/0.0 AS x
RETURN 2 ^ 3 AS x
RETURN 2 ^ -1 AS x
RETURN 2 ^ 0.5 AS x
RETURN -2 ^ 2 AS x
RETURN 2 ^ 3 ^ 2 AS x
RETURN 9223372036854775807 + 1 AS x
RETURN 9223372036854775807 * 2 AS x
RETURN 1 - 2 - 3 AS x
RETURN 10 / 2.5 AS x
RETURN 7 / 2 * 2.0 AS x
RETURN 1e3 AS x
RETURN 0x1F AS x
RETURN 0o17 AS x
RETURN 1.5e-3 AS x
RETURN .5 AS x
RETURN toInteger('12') AS x
RETURN toInteger('1.9') AS x
RETURN toInteger(1.9) AS x
RETURN toInteger(-1.9) AS x
RETURN toInteger('x') AS x
RETURN toInteger(true) AS x
RETURN toInteger(' 12 ') AS x
RETURN toInteger('') AS x
RETURN toFloat('1.5') AS x
RETURN toFloat('x') AS x
RETURN toFloat(1) AS x
RETURN toFloat('1e3') AS x
RETURN toBoolean('true') AS x
RETURN toBoolean('TRUE') AS x
RETURN toBoolean('x') AS x
RETURN toBoolean(1) AS x
RETURN toBoolean(0) AS x
RETURN length('abc') AS x
RETURN null.a AS x
RETURN abs(-1) AS x
RETURN abs(-1.5) AS x
RETURN abs(null) AS x
RETURN ceil(1.2) AS x
RETURN ceil(1) AS x
RETURN floor(-1.2) AS x
RETURN round(1.5) AS x
RETURN round(-1.5) AS x
RETURN round(2.5) AS x
RETURN round(-2.5) AS x
RETURN round(1.234,2) AS x
RETURN round(1.255,2) AS x
RETURN round(-1.255,2) AS x
RETURN round(1.5,0) AS x
RETURN round(null) AS x
RETURN round(null,1) AS x
RETURN round(1.249,1,'UP') AS x
RETURN sign(-3) AS x
RETURN sign(0) AS x
RETURN sign(2.5) AS x
RETURN sqrt(4) AS x
RETURN sqrt(-1) AS x
RETURN exp(0) AS x
RETURN log(1) AS x
RETURN log10(100) AS x
RETURN sin(0) AS x
RETURN pi() AS x
RETURN e() AS x
RETURN toIntegerOrNull('x') AS x
RETURN toIntegerList(['1','x']) AS x
RETURN toFloatList(['1']) AS x
RETURN valueType(1) AS x
RETURN valueType('a') AS x
RETURN valueType([1]) AS x
RETURN 1 IS :: INTEGER AS x
RETURN 'a' IS :: INTEGER AS x
RETURN normalize('é') AS x
RETURN min([1,2]) AS x
