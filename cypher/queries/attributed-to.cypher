// title: What one says about another
// question: Which statements about an actor do the articles attribute to a speaker?
// group: Sources
// order: 70
// first: yes
// parameter: speaker actor rex-tillerson Who speaks
// parameter: about actor bashar-al-assad About whom
MATCH (a:Actor)-[r]->(b:Actor)
WHERE $speaker IN r.attributedTo AND (a.id = $about OR b.id = $about)
RETURN a, r, b, type(r) AS says, r.modality AS modality, r.claim AS claim,
  r.article AS article, r.paragraph AS paragraph
ORDER BY r.id;
