// title: Only mentioned
// question: Whom do the articles name without stating anything of them?
// group: Sources
// order: 220
MATCH (article:Article)-[m:MENTIONS]->(a:Actor)
WHERE NOT EXISTS { MATCH (a)-[r]-(b:Actor) }
RETURN article, m, a, a.name AS name, m.paragraph AS paragraph
ORDER BY name, article.id, paragraph;
