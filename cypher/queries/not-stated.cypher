// title: What is not stated outright
// question: What is only planned, supposed, alleged or denied?
// group: Sources
// order: 150
// parameter: modality text alleged planned, hypothetical, alleged or denied
MATCH (a:Actor)-[r]->(b:Actor)
WHERE r.modality = $modality
RETURN a, r, b, type(r) AS type, r.attributedTo AS saidBy, r.claim AS claim,
  r.article AS article, r.paragraph AS paragraph
ORDER BY r.id;
