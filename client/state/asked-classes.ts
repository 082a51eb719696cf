import type { Filter } from '../../server/domain/filter';
import { CLASSES, CLASS_NAMES, type RelationClass, type Sign } from '../../server/domain/vocabulary/classes';
import { setFilter, type Change } from './changes';

const SIGNS: readonly Sign[] = [1, -1, 0];
const classesOf = (signs: readonly Sign[]) => CLASS_NAMES.filter((name) => signs.includes(CLASSES[name].sign));

/** Which kinds of relation a filter lets through, whichever of its two keys says so: a sign is some kinds together. None where it asks for none. */
export function askedClasses({ classes, signs }: Pick<Filter, 'classes' | 'signs'>): readonly string[] {
  if (signs.length === 0) return classes;
  const of: readonly string[] = classesOf(signs);
  return classes.length === 0 ? of : classes.filter((name) => of.includes(name));
}

/** The same filter with its signs said as kinds of relation: counted so, each value of the two keys says what taking it would give. */
export function byClass(filter: Filter): Filter {
  const classes = askedClasses(filter);
  return filter.signs.length === 0 || classes.length === 0 ? filter : { ...filter, signs: [], classes };
}

/** The signs of which a filter lets all through that it knows. */
export function askedSigns(filter: Pick<Filter, 'classes' | 'signs'>): readonly Sign[] {
  const asked = askedClasses(filter);
  return SIGNS.filter((sign) => classesOf([sign]).every((name) => asked.includes(name)));
}

/** Adds a kind of relation to what is asked, or takes it out. */
export const toggleClass =
  (name: RelationClass): Change =>
  (view) => {
    const asked = askedClasses(view.filter);
    const classes = asked.includes(name) ? asked.filter((one) => one !== name) : [...asked, name];
    return setFilter({ classes, signs: [] })(view);
  };

/** Adds all kinds of relation of a sign, or takes them out; what can be said in signs is said so. */
export const toggleSign =
  (sign: Sign): Change =>
  (view) => {
    const asked = askedClasses(view.filter);
    const own: readonly string[] = classesOf([sign]);
    const others = asked.filter((name) => !own.includes(name));
    const classes = own.every((name) => asked.includes(name)) ? others : [...others, ...own];
    const signs = askedSigns({ classes, signs: [] });
    const whole = classes.length === classesOf(signs).length;
    return setFilter(whole ? { signs, classes: [] } : { signs: [], classes })(view);
  };
