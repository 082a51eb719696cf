RETURN not null AS x
RETURN null and false AS x
RETURN null and true AS x
RETURN null or true AS x
RETURN null or false AS x
RETURN null xor true AS x
RETURN true xor true AS x
RETURN not true or true AS x
RETURN not 1 <= 2 AS x
RETURN coalesce(null,1) AS x
RETURN coalesce(null,null) AS x
RETURN coalesce(1,2) AS x
RETURN 1 IS NULL AS x
RETURN null IS NULL AS x
RETURN null IS NOT NULL AS x
RETURN nullIf(1,1) AS x
RETURN nullIf(1,2) AS x
RETURN 'é' IS NORMALIZED AS x
