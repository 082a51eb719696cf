import { IconButton } from '../../../components/IconButton';
import { COMMANDS } from '../editor/commands';
import classes from './help.module.css';

/** What the keyboard does in the console. */
const KEYS = [
  { keys: ['Ctrl', 'Enter'], says: 'Runs the statement at the cursor' },
  { keys: ['Ctrl', 'Shift', 'Enter'], says: 'Runs all statements in order, up to the first error' },
  { keys: ['Ctrl', 'Space'], says: 'Completes' },
  { keys: ['Ctrl', 'J'], says: 'Opens and closes the console' },
  { keys: ['Escape', 'Tab'], says: 'Leaves the editor' },
] as const;

const EXAMPLES = [
  { cypher: 'MATCH (a:Actor)-[r:BACKS]->(b:Actor) RETURN a, r, b', says: 'who backs whom, as a graph' },
  { cypher: "MATCH (a:Actor {id: 'iran'})-[r]->(b) RETURN type(r), b.name, r.claim", says: 'what is said of one actor, as a table' },
  { cypher: 'EXPLAIN MATCH …', says: 'the plan, without running it; PROFILE runs and counts' },
];

/** What the console can do, in one page. */
export function Help({ onClose }: { onClose: () => void }) {
  return (
    <div className={classes.help} tabIndex={0} role="region" aria-label="Help">
      <div className={classes.head}>
        <h3>The Cypher console</h3>
        <IconButton icon="close" says="Close the help" tip="left" onClick={onClose} />
      </div>
      <p>
        An actor is a node <code>(:Actor)</code> with one more label, a statement a relationship between two of them: its type says what is
        stated, its properties who says so, where and how surely. Statements read only, unless write mode is on.
      </p>
      <dl>
        {EXAMPLES.map(({ cypher, says }) => (
          <div key={cypher}>
            <dt>
              <code>{cypher}</code>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
        {COMMANDS.map(({ usage, says }) => (
          <div key={usage}>
            <dt>
              <code>{usage}</code>
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
        {KEYS.map(({ keys, says }) => (
          <div key={says}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
