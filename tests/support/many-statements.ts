import type { GraphStore } from '../../server/store/graph-store';
import type { Row } from '../../server/store/values';

const isStatements = (text: string) => /^MATCH \(a:Actor\)-\[r\]->\(b:Actor\) RETURN a/.test(text);

/** A store whose statements are handed out again and again until they are so many; `at` is told of each before it goes. */
export function manyStatements(
  store: GraphStore,
  number: (run: number) => number,
  at: (run: number, place: number) => void | Promise<void>,
): GraphStore {
  let run = 0;
  return Object.assign(Object.create(store) as GraphStore, {
    stream: async function* (...args: Parameters<GraphStore['stream']>): AsyncGenerator<Row> {
      if (!isStatements(args[0].text)) {
        yield* store.stream(...args);
        return;
      }
      const { rows } = await store.run(args[0]);
      run += 1;
      for (let place = 0; place < number(run); place++) {
        await at(run, place);
        yield rows[place % rows.length] as Row;
      }
    },
  });
}
