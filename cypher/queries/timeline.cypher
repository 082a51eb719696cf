// title: The timeline of a pair
// question: What happened between two actors, in order, and what has no date of its own?
// group: Time
// order: 90
// first: yes
// parameter: one actor russia One actor
// parameter: other actor turkey The other
MATCH (a:Actor {id: $one})-[r]-(b:Actor {id: $other})
OPTIONAL MATCH (article:Article {id: r.article})
RETURN a, r, b, coalesce(r.date, article.published) AS date,
  r.date IS NOT NULL AS ownDate, type(r) AS type, r.claim AS claim, r.article AS article,
  r.paragraph AS paragraph
ORDER BY coalesce(date, '9999'), r.id;
