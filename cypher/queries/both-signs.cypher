// title: Pairs with both signs
// question: Between whom do the articles state support and opposition at once?
// group: Contradictions
// order: 30
// first: yes
MATCH (a:Actor)-[f:BACKS|ALLIED_WITH]-(b:Actor)
WHERE a.id < b.id AND coalesce(f.modality, 'stated') = 'stated' AND coalesce(f.ambiguous, false) = false
MATCH (a)-[g:OPPOSES]-(b)
WHERE coalesce(g.modality, 'stated') = 'stated' AND coalesce(g.ambiguous, false) = false
RETURN a, f, g, b, f.claim AS support, f.article AS supportArticle,
  f.paragraph AS supportParagraph, g.claim AS opposition, g.article AS oppositionArticle,
  g.paragraph AS oppositionParagraph
ORDER BY a.name, b.name, f.id, g.id;
