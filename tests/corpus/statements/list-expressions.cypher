RETURN [1] = [1.0] AS x
RETURN [1] = ['1'] AS x
RETURN [null] = [1] AS x
RETURN [null] = [null] AS x
RETURN [1,2] = [1] AS x
RETURN [1,null] = [1] AS x
RETURN [1,null]=[2,null] AS x
RETURN [1] < [2] AS x
RETURN [1] IN [[1]] AS x
RETURN [1] + 2 AS x
RETURN [1] + [2] AS x
RETURN [1] + null AS x
RETURN [1] + [null] AS x
RETURN [[1]] + [2] AS x
RETURN head([1,2]) AS x
RETURN head([]) AS x
RETURN head(null) AS x
RETURN last([1,2]) AS x
RETURN last([]) AS x
RETURN tail([1,2,3]) AS x
RETURN tail([]) AS x
RETURN range(1,5) AS x
RETURN range(1,5,2) AS x
RETURN range(5,1) AS x
RETURN range(5,1,-2) AS x
RETURN range(1,0) AS x
RETURN range(0,5,0) AS x
RETURN [1,2,3][0] AS x
RETURN [1,2,3][-1] AS x
RETURN [1,2,3][5] AS x
RETURN [1,2,3][-5] AS x
RETURN [1,2,3][null] AS x
RETURN [1,2,3][1..] AS x
RETURN [1,2,3][..2] AS x
RETURN [1,2,3][-2..] AS x
RETURN [1,2,3][..-1] AS x
RETURN [1,2,3][1..10] AS x
RETURN [1,2,3][2..1] AS x
RETURN [1,2,3][-10..2] AS x
RETURN [1,2,3][5..] AS x
RETURN [1,2,3][null..2] AS x
RETURN [1,2,3][0..0] AS x
RETURN [][0..1] AS x
RETURN any(x IN [1,2] WHERE x = 1) AS x
RETURN any(x IN [1,null] WHERE x = 2) AS x
RETURN any(x IN [null] WHERE x = 2) AS x
RETURN any(x IN [] WHERE x = 2) AS x
RETURN any(x IN null WHERE x = 2) AS x
RETURN all(x IN [1,null] WHERE x = 1) AS x
RETURN all(x IN [2,null] WHERE x = 1) AS x
RETURN all(x IN [] WHERE x = 1) AS x
RETURN none(x IN [1,null] WHERE x = 2) AS x
RETURN none(x IN [1,null] WHERE x = 1) AS x
RETURN single(x IN [1,null] WHERE x = 1) AS x
RETURN single(x IN [1,1] WHERE x = 1) AS x
RETURN single(x IN [1,1,null] WHERE x = 1) AS x
RETURN any(x IN [1,null] WHERE x IS NULL) AS x
RETURN [x IN [1,2,3] WHERE x > 1 | x * 2] AS x
RETURN [x IN [1,2,3] WHERE x > 1] AS x
RETURN [x IN [1,2,3] | x + 1] AS x
RETURN [x IN [1,null,3] WHERE x > 1] AS x
RETURN [x IN null | x] AS x
RETURN [x IN [] | x] AS x
RETURN [x IN [[1,2],[3]] | [y IN x | y * 2]] AS x
RETURN reduce(s = 0, x IN [1,2,3] | s + x) AS x
RETURN reduce(s = '', x IN ['a','b'] | s + x) AS x
RETURN reduce(s = 0, x IN [1,null] | s + x) AS x
RETURN reduce(s = 0, x IN null | s + x) AS x
RETURN reduce(s = 0, x IN [] | s + x) AS x
RETURN [1] || [2] AS x
