// title: Named by several articles
// question: Which actors do at least so many articles name?
// group: Sources
// order: 240
// counts: written
// parameter: least number 3 At least so many
MATCH (article:Article)-[:MENTIONS]->(a:Actor)
WITH a, count(DISTINCT article.id) AS articles
WHERE articles >= $least
RETURN a.id AS id, a.name AS actor, articles
ORDER BY articles DESC, id;
