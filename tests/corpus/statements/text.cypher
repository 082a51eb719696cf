RETURN toString(1.0) AS x
RETURN toString(1) AS x
RETURN toString(1.5) AS x
RETURN toString(true) AS x
RETURN toString('a') AS x
RETURN toString(null) AS x
RETURN toString(1e20) AS x
RETURN toString(1e-5) AS x
RETURN size('abc') AS x
RETURN size('äöü') AS x
RETURN size('😀') AS x
RETURN size([1,2]) AS x
RETURN size(null) AS x
RETURN reverse([1,2]) AS x
RETURN reverse('abc') AS x
RETURN reverse(null) AS x
RETURN substring('hello',1) AS x
RETURN substring('hello',1,2) AS x
RETURN substring('hello',10) AS x
RETURN substring('hello',0,10) AS x
RETURN substring('hello',-1) AS x
RETURN substring(null,1) AS x
RETURN left('hello',2) AS x
RETURN left('hello',10) AS x
RETURN left(null,1) AS x
RETURN right('hello',2) AS x
RETURN right('hello',10) AS x
RETURN toUpper('äß') AS x
RETURN toLower('ÄÖ') AS x
RETURN upper('a') AS x
RETURN lower('A') AS x
RETURN trim('  a ') AS x
RETURN ltrim('  a ') AS x
RETURN rtrim(' a  ') AS x
RETURN trim(null) AS x
RETURN btrim(' a ') AS x
RETURN replace('aaa','a','b') AS x
RETURN replace('a.c','.','x') AS x
RETURN replace('abc','','x') AS x
RETURN replace(null,'a','b') AS x
RETURN split('a,b',',') AS x
RETURN split('a',',') AS x
RETURN split('',',') AS x
RETURN split('abc','') AS x
RETURN split(null,',') AS x
RETURN split('a,b;c',[',',';']) AS x
RETURN 'abc' STARTS WITH 'a' AS x
RETURN 'abc' STARTS WITH null AS x
RETURN 'abc' ENDS WITH 'c' AS x
RETURN 'abc' CONTAINS 'b' AS x
RETURN 'abc' CONTAINS '' AS x
RETURN 1 STARTS WITH '1' AS x
RETURN null CONTAINS 'a' AS x
RETURN 'abc' =~ 'a.*' AS x
RETURN 'abc' =~ 'b' AS x
RETURN 'abc' =~ '(?i)ABC' AS x
RETURN 'abc' =~ null AS x
RETURN 'a\nb' =~ 'a.b' AS x
RETURN 'a' || 'b' AS x
RETURN toStringOrNull([1]) AS x
RETURN toStringList([1,2.0]) AS x
RETURN char_length('abc') AS x
RETURN character_length('abc') AS x
