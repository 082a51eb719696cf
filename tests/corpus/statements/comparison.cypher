RETURN '1' = 1 AS x
RETURN 1 = '1' AS x
RETURN 1 = 1.0 AS x
RETURN 'a' <> 1 AS x
RETURN true = 'true' AS x
RETURN true = 1 AS x
RETURN '1' < 2 AS x
RETURN 'a' < 1 AS x
RETURN 1 < 'a' AS x
RETURN true < 1 AS x
RETURN true < false AS x
RETURN null = null AS x
RETURN null <> null AS x
RETURN null = 1 AS x
RETURN null IN [] AS x
RETURN null IN [1] AS x
RETURN 1 IN [null] AS x
RETURN 1 IN [1,null] AS x
RETURN 1 IN null AS x
RETURN '1' IN [1] AS x
RETURN 1 IN [1.0] AS x
RETURN 1 < 2 < 3 AS x
RETURN 3 > 2 > 1 AS x
RETURN 1 < 3 < 2 AS x
RETURN 1 = 1 = 1 AS x
UNWIND [1,'1',1.0,'a',true,null] AS x RETURN x = 1, x = '1', x STARTS WITH ''
UNWIND [1,'1',1.0,'a',true,null,'true',[1],['1'],[1.0]] AS x UNWIND [1,'1',1.0,'a',true,null,'true',[1],['1'],[1.0]] AS y RETURN x,y,x = y AS e
UNWIND [1,'1',1.0,'a',true,null,'true',[1]] AS x UNWIND [1,'1',1.0,'a',true,null,'true',[1]] AS y RETURN x,y,x < y AS e
UNWIND [1,'1',1.0,'a',true,null,'true',[1]] AS x UNWIND [1,'1',1.0,'a',true,null,'true',[1]] AS y RETURN x,y,x + y AS e
UNWIND [1,'1',1,'1',1.0] AS x RETURN DISTINCT x
UNWIND null AS x RETURN x
UNWIND [] AS x RETURN x
UNWIND 1 AS x RETURN x
UNWIND [1,2,3] AS x RETURN x SKIP 1 LIMIT 1
UNWIND [1,2,3] AS x RETURN x LIMIT 0
UNWIND [1,2,3] AS x WITH x WHERE x > 1 RETURN x
RETURN 9223372036854775807 AS x
RETURN -9223372036854775808 AS x
UNWIND [true,false,null] AS a UNWIND [true,false,null] AS b RETURN a,b,a AND b,a OR b,a XOR b, NOT a, a = b, a <> b
UNWIND [1,2,null] AS a UNWIND [1,2,null] AS b RETURN a,b,a<b,a<=b,a>b,a>=b,a=b,a<>b
UNWIND ['a','b',null] AS a UNWIND ['a','b',null] AS b RETURN a,b,a<b,a<=b,a>b,a>=b,a=b,a<>b, a STARTS WITH b, a CONTAINS b, a ENDS WITH b, a + b
UNWIND [1.0,2.5,-0.0,1e15,1e16,1e17,123456789.123,0.1,0.001,0.0001,1e7,12345678.9] AS x RETURN x, toString(x) AS s
UNWIND ['1','-1','+1','1.0','1e3','1.','.5',' 1','0x1','1_000','99999999999999999999','NaN','Infinity','', '1f','1d'] AS x RETURN x, toInteger(x) AS i, toFloat(x) AS f
UNWIND ['true','false','True','TRUE',' true','t','1','yes',''] AS x RETURN x, toBoolean(x) AS b
RETURN 1e21 AS a, 1.5e-7 AS b, 0.1 AS c, 100000000000000000000.0 AS d, 5.0/2 AS e
RETURN [x IN [1,null] | x+1] AS a
RETURN 1 = 1 = true AS a
RETURN 1 < 2 = true AS a
RETURN 'ab' =~ 'a|ab' AS a, 'ab' =~ 'b' AS b, 'abc' =~ 'ab' AS c
RETURN 9007199254740993 = 9007199254740992.0 AS a, 9007199254740993 > 9007199254740992.0 AS b
RETURN 0.0/0.0 = 0.0/0.0 AS a, 0.0/0.0 < 1 AS b, 0.0/0.0 <> 1 AS c
RETURN 1.0/0 > 1 AS a
