// title: What happened in a time
// question: What do the articles date between two days?
// group: Time
// order: 210
// parameter: from date 2017-11-20 From
// parameter: to date 2017-11-22 To
MATCH (a:Actor)-[r]->(b:Actor)
WHERE left(r.date, size($from)) >= left($from, size(r.date)) AND left(r.date, size($to)) <= left($to, size(r.date))
RETURN a, r, b, r.date AS date, type(r) AS type, r.claim AS claim, r.article AS article,
  r.paragraph AS paragraph
ORDER BY date, r.id;
