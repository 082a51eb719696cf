import type { ArticleReply } from '../../../server/contract/replies';
import { publishedText } from '../../../server/domain/date-words';
import { EMPTY_FILTER } from '../../../server/domain/filter';
import { groupBy } from '../../../server/domain/order';
import { useArticle } from '../../api/queries';
import type { ArticleDetail, Relation } from '../../api/endpoints';
import { LoadingLines } from '../../components/States';
import { TextButton } from '../../components/TextButton';
import { setFilter } from '../../state/changes';
import { apply } from '../../state/store';
import { countText, listText } from '../marks/wording';
import { Panel, PanelFailure } from '../scene/Panel';
import { useScene } from '../scene/scene';
import classes from './article.module.css';
import { Paragraph } from './Paragraph';
import { StatementRow } from './StatementRow';

/** An article as its statements in the order of the text, in the text itself where the reader has it. */
export function ArticlePanel({ id, statement }: { id: string; statement: string | null }) {
  const { articles: titles } = useScene();
  const article = useArticle(id);
  const { data } = article;
  return (
    <Panel title={data?.article.title ?? titles.get(id)?.title ?? (article.isPending ? 'Loading…' : 'Unknown article')} kind="Article">
      {article.isPending && <LoadingLines lines={10} label="Loading the article" />}
      {article.isError && <PanelFailure error={article.error} onRetry={() => void article.refetch()} />}
      {data && (
        <>
          <Imprint article={data.article} />
          <TextButton look="quiet" icon="focus" onClick={() => apply(setFilter({ ...EMPTY_FILTER, articles: [id] }))}>
            Show only this article in the picture
          </TextButton>
          {data.text === null && <Withheld detail={data} />}
          <Body detail={data} chosen={statement} />
        </>
      )}
    </Panel>
  );
}

const QUALITY = { ok: null, 'machine-translated': 'a machine translation', scrambled: 'scrambled' } as const;

function Imprint({ article }: { article: ArticleReply }) {
  const { publisher, agencies, note, textQuality, statements, actors } = article;
  const quality = textQuality === null ? null : QUALITY[textQuality];
  const where = article.url ?? article.archiveUrl;
  return (
    <div className={classes.imprint}>
      <p>
        {publisher ?? 'Publisher not stated in the text'}, {publishedText(article)}
        {agencies.length > 0 && ` · credits ${listText(agencies)}`}
        {quality !== null && ` · the text is ${quality}`}
      </p>
      {note !== null && <p>{note}</p>}
      <p>
        {countText(statements, 'statement')}, {countText(actors, 'actor')}
        {where !== null && (
          <>
            {' · '}
            <a href={where} target="_blank" rel="noreferrer">
              the article on the web
            </a>
          </>
        )}
      </p>
    </div>
  );
}

const WITHHELD = {
  'no-articles': 'The server has no copy of the article, so what it says stands here as our paraphrase.',
  'not-allowed': 'The text of the article is shown to whoever is logged in; here it stands as our paraphrase.',
  failed: 'The copy that the server was given is not the article that was coded.',
} as const;

function Withheld({ detail: { withheld, failure } }: { detail: ArticleDetail }) {
  return (
    <p className={classes.withheld}>
      {withheld === null ? '' : WITHHELD[withheld]} {failure}
    </p>
  );
}

function Body({ detail: { text, relations }, chosen }: { detail: ArticleDetail; chosen: string | null }) {
  const byParagraph = groupBy(relations, ({ citation }) => citation?.paragraph ?? 0);
  if (text)
    return text.map((line) => (
      <Paragraph key={line.paragraph} line={line} relations={byParagraph.get(line.paragraph) ?? []} chosen={chosen} />
    ));
  return [...byParagraph]
    .sort(([a], [b]) => a - b)
    .map(([paragraph, group]) => <Told key={paragraph} paragraph={paragraph} relations={group} chosen={chosen} />);
}

function Told({ paragraph, relations, chosen }: { paragraph: number; relations: readonly Relation[]; chosen: string | null }) {
  return (
    <section className={classes.paragraph} aria-label={`Paragraph ${paragraph}`}>
      <span className={classes.number}>{paragraph}</span>
      <ul className={classes.rows}>
        {relations.map((relation) => (
          <StatementRow key={relation.id} statement={relation} chosen={relation.id === chosen} withClaim />
        ))}
      </ul>
    </section>
  );
}
