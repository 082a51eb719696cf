import { EMPTY_FILTER } from '../../../server/domain/filter';
import { CLASSES, CLASS_NAMES, type RelationClass } from '../../../server/domain/vocabulary/classes';
import { LABEL_NAMES } from '../../../server/domain/vocabulary/labels';
import { MODALITY_NAMES } from '../../../server/domain/vocabulary/modality';
import { RELATION_TYPE_NAMES } from '../../../server/domain/vocabulary/relation-types';
import { isRefusal } from '../../api/http';
import { useFacets } from '../../api/queries';
import { Fold } from '../../components/Section';
import { Switch } from '../../components/Switch';
import { LoadingLines } from '../../components/States';
import { byClass } from '../../state/asked-classes';
import { set } from '../../state/changes';
import { apply, useView } from '../../state/store';
import { LineMark } from '../marks/LineMark';
import { ShapeMark } from '../marks/ShapeMark';
import { lazyPart } from '../page/lazy-part';
import { FacetList } from './FacetList';
import { FlagField } from './FlagField';
import classes from './filters.module.css';

// Its field is the only one with a library behind it, and stands folded away.
const DateFields = lazyPart('The dates', () => import('./DateFields').then(({ DateFields: component }) => component));

const SIGN_MARKS: Readonly<Record<string, RelationClass>> = { '1': 'support', '-1': 'opposition', '0': 'contact' };

function signCounts(counts: readonly { readonly value: string; readonly count: number }[]) {
  return Object.keys(SIGN_MARKS).map((sign) => ({
    value: sign,
    count: counts.filter(({ value }) => String(CLASSES[value as RelationClass].sign) === sign).reduce((sum, { count }) => sum + count, 0),
  }));
}

/** The filter: sign, article and modality open, the rest on demand; every count says what taking the value would give. */
export function Filters() {
  const asked = useView((view) => view.filter);
  const filter = byClass(asked);
  const countAll = useView((view) => view.countAll);
  const { error } = useFacets(filter);
  // Where the filter itself is refused, the boxes stay to mend it.
  const { data, isPlaceholderData } = useFacets(isRefusal(error) ? EMPTY_FILTER : filter);
  if (!data) return <LoadingLines lines={12} label="Loading the filters" />;
  const { facets, total } = data;
  const folded = [asked.labels, asked.types, asked.classes, asked.speakers, asked.means].filter((list) => list.length > 0).length;
  return (
    <div className={classes.filters} aria-busy={isPlaceholderData} data-old={isPlaceholderData}>
      <FacetList
        of="signs"
        counts={signCounts(facets.classes)}
        order={['1', '-1', '0']}
        mark={(value) => <LineMark of={SIGN_MARKS[value] ?? 'contact'} width={22} />}
      />
      <FacetList of="articles" counts={facets.articles} />
      <FacetList of="modality" counts={facets.modality} order={MODALITY_NAMES} />
      <Fold title="More filters" aside={folded > 0 && <span className={classes.valueCount}>{folded} in use</span>}>
        <div className={classes.more}>
          <FacetList of="labels" counts={facets.labels} order={LABEL_NAMES} mark={(value) => <ShapeMark label={value} size={11} />} />
          <FacetList
            of="classes"
            counts={facets.classes}
            order={CLASS_NAMES}
            mark={(value) => <LineMark of={value as RelationClass} width={22} />}
          />
          <FacetList of="types" counts={facets.types} order={RELATION_TYPE_NAMES} />
          <FacetList of="speakers" counts={facets.speakers} />
          <FacetList of="means" counts={facets.means} />
          <DateFields undated={total.undated} />
          <FlagField of="ambiguous" title="Ambiguous statements" counts={facets.ambiguous} />
          <FlagField of="contested" title="Contested pairs" counts={facets.contested} />
          <Switch
            checked={countAll}
            onChange={() => apply(set({ countAll: !countAll }))}
            label="Count doubtful statements in the width of lines"
          />
        </div>
      </Fold>
    </div>
  );
}
