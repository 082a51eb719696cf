import { useGraphOf } from '../../api/queries';

/** The evidence of a pair, for and against. */
export function PairPanel({ a, b }: { a: string; b: string }) {
  const graph = useGraphOf({ actors: [a, b], ends: 'both' });
  return (
    <aside>
      {graph.data?.statements.map((statement) => (
        <p key={statement.id}>{statement.claim}</p>
      ))}
    </aside>
  );
}
