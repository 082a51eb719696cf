import { useCollection } from '../../api/queries';
import { Section } from '../../components/Section';
import { LoadingLines } from '../../components/States';
import { useView } from '../../state/store';
import { ask, isAsked } from './ask';
import classes from './questions.module.css';

/** Questions in plain words; each sets the whole view. */
export function Questions() {
  const { data, isPending } = useCollection();
  const now = useView((one) => one);
  if (isPending) return <LoadingLines lines={6} label="Loading the questions" />;
  if (!data || data.questions.length === 0) return null;
  return (
    <Section title="Questions to begin with">
      <ul className={classes.list}>
        {data.questions.map(({ text, view }) => (
          <li key={text}>
            <button
              type="button"
              className={classes.question}
              onClick={() => ask(view)}
              {...(isAsked(view, now) ? { 'aria-current': true } : {})}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
