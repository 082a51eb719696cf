// title: Who is quoted most
// question: To whom do the articles attribute most statements?
// group: Sources
// order: 190
// counts: written
MATCH (a:Actor)-[r]->(b:Actor)
WHERE coalesce(r.modality, 'stated') = 'stated' AND coalesce(r.ambiguous, false) = false
UNWIND r.attributedTo AS speaker
MATCH (s:Actor {id: speaker})
RETURN s.id AS id, s.name AS speaker, count(DISTINCT r.id) AS statements,
  count(DISTINCT r.article) AS articles
ORDER BY statements DESC, id;
