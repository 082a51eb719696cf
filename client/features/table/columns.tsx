import type { ReactNode } from 'react';
import { whenText } from '../../../server/domain/date-words';
import { isPlain, isWordsOnly } from '../../../server/domain/statement';
import { labelRow } from '../../../server/domain/vocabulary/labels';
import { MODALITIES } from '../../../server/domain/vocabulary/modality';
import { relationTypeRow } from '../../../server/domain/vocabulary/relation-types';
import type { Relation } from '../../api/endpoints';
import { LineMark } from '../marks/LineMark';
import { ShapeMark } from '../marks/ShapeMark';
import { speakerText } from '../marks/wording';
import { nameOf, type Scene } from '../scene/scene';
import type { ActorRow } from './rows';
import classes from './table.module.css';

/** A column of a table: what it shows and by what it sorts. */
export interface Column<Row> {
  readonly title: string;
  /** As CSS grid wants it. */
  readonly width: string;
  readonly cell: (row: Row, scene: Scene) => ReactNode;
  readonly sort: (row: Row, scene: Scene) => string | number;
  readonly numeric?: boolean;
}

/** An end of a statement as the article has it, and as whom a combined picture draws it. */
const end = (title: string, of: (row: Relation) => string): Column<Relation> => ({
  title,
  width: 'minmax(110px, 1.3fr)',
  cell: (row, scene) => {
    const shownAs = scene.picture.combined.into.get(of(row));
    return (
      <>
        {nameOf(scene, of(row))}
        {shownAs !== undefined && <span className={classes.shownAs}>drawn as {nameOf(scene, shownAs)}</span>}
      </>
    );
  },
  sort: (row, scene) => nameOf(scene, of(row)),
});

export const STATEMENT_COLUMNS: readonly Column<Relation>[] = [
  end('From', ({ from }) => from),
  {
    title: 'Relation',
    width: 'minmax(140px, 1.2fr)',
    cell: (row) => (
      <>
        <LineMark of={row.class} dashed={!isPlain(row)} words={isWordsOnly(row)} /> {relationTypeRow(row.type).says}
      </>
    ),
    sort: ({ type }) => relationTypeRow(type).says,
  },
  end('To', ({ to }) => to),
  { title: 'Our paraphrase', width: 'minmax(160px, 3fr)', cell: ({ claim }) => claim ?? '', sort: ({ claim }) => claim ?? '' },
  {
    title: 'Who says so',
    width: 'minmax(100px, 1.2fr)',
    cell: (row, scene) => speakerText(row, (id) => nameOf(scene, id)),
    sort: (row, scene) => speakerText(row, (id) => nameOf(scene, id)),
  },
  {
    title: 'Modality',
    width: 'minmax(84px, 0.8fr)',
    cell: ({ modality, ambiguous }) => `${MODALITIES[modality].name}${ambiguous ? ', ambiguous' : ''}`,
    sort: ({ modality, ambiguous }) => `${MODALITIES[modality].name}${ambiguous}`,
  },
  {
    title: 'Date',
    width: 'minmax(96px, 0.95fr)',
    cell: (row) => whenText(row) ?? 'undated',
    sort: ({ date, until }) => date ?? until ?? '￿',
  },
  {
    title: 'Article',
    width: 'minmax(120px, 1.6fr)',
    cell: ({ citation }, { articles }) =>
      citation ? `${articles.get(citation.article)?.title ?? citation.article}, ${citation.paragraph}` : 'uncited',
    sort: ({ citation }, { articles }) =>
      citation ? `${articles.get(citation.article)?.title ?? citation.article} ${String(citation.paragraph).padStart(5, '0')}` : '',
  },
];

const number = (title: string, of: (row: ActorRow) => number): Column<ActorRow> => ({
  title,
  width: 'minmax(76px, 1fr)',
  numeric: true,
  cell: of,
  sort: of,
});

export const ACTOR_COLUMNS: readonly Column<ActorRow>[] = [
  {
    title: 'Actor',
    width: 'minmax(150px, 2.4fr)',
    cell: ({ actor }) => (
      <>
        <ShapeMark label={actor.label} size={11} /> {actor.name}
      </>
    ),
    sort: ({ actor }) => actor.name,
  },
  {
    title: 'Kind',
    width: 'minmax(100px, 1.2fr)',
    cell: ({ actor }) => labelRow(actor.label).name,
    sort: ({ actor }) => labelRow(actor.label).name,
  },
  number('Statements', ({ plain }) => plain),
  number('Supports', ({ supports }) => supports),
  number('Supported', ({ supported }) => supported),
  number('Opposes', ({ opposes }) => opposes),
  number('Opposed', ({ opposed }) => opposed),
  number('Contested', ({ contested }) => contested),
];
