import type { ActorId } from './actor';
import { groupBy } from './order';
import { lookUp } from './look-up';
import type { Statement } from './statement';

export type OfficeEnds = Pick<Statement, 'type' | 'from' | 'to'>;
export type LabelsById = ReadonlyMap<ActorId, string>;

/** Whom each actor belongs to, at the next step up. */
export type Masters = Map<ActorId, Set<ActorId>>;

/** Who of those that one leader leads has the others under it: a state its government, a government its forces. */
const RANK: Readonly<Record<string, number>> = { State: 3, Organization: 2, ArmedGroup: 1 };

/** Who never becomes part of another: a state is itself, a process is nobody's, and people to whom things are done are no force. */
const STAYS = new Set(['State', 'Process', 'Population']);

/**
 * Whom each actor belongs to.
 * - A leader belongs to what he leads, a representative to whom he represents, a part to its whole.
 * - What a state or body leads (a government its forces) belongs to it.
 * - Who leads a state and a government, or a government and its forces, ties the lesser to the greater, where that is one.
 * - A process is never a target, and a body of which a state is a part is above states and stays.
 */
export function mastersOf(offices: Iterable<OfficeEnds>, labels: LabelsById): Masters {
  const all = [...offices];
  const unions = new Set(all.flatMap(({ type, from, to }) => (type === 'PART_OF' && labels.get(from) === 'State' ? [to] : [])));
  const masters: Masters = new Map();
  for (const [child, master] of [...all.flatMap((office) => step(office, labels)), ...sharedLeaders(all, labels)]) {
    if (child === master || STAYS.has(labels.get(child) ?? '') || unions.has(child) || labels.get(master) === 'Process') continue;
    masters.set(child, (masters.get(child) ?? new Set()).add(master));
  }
  return masters;
}

/**
 * The top of each actor that belongs to somebody. It is the one top of its masters; where they have several, a body goes to the one state among them, and
 * anybody else (a leader with two offices, a force between two states) stays itself. Who belongs to himself in a ring of offices stays himself too.
 */
export function topsOf(masters: Masters, labels: LabelsById): Map<ActorId, ActorId> {
  const rings = ringsOf(masters);
  const tops = new Map<ActorId, ActorId>([...rings].map((id) => [id, id]));
  const waiting = new Map<ActorId, number>();
  const children = groupBy(edgesOf(masters, rings), ([, master]) => master);
  for (const [child, above] of masters) if (!rings.has(child)) waiting.set(child, above.size);
  const resolved = [...children.keys()].filter((id) => !waiting.has(id));
  for (const id of resolved) {
    if (!tops.has(id))
      tops.set(
        id,
        chooseTop(
          id,
          [...(masters.get(id) ?? [])].map((master) => tops.get(master) ?? master),
          labels,
        ),
      );
    for (const [child] of children.get(id) ?? []) {
      waiting.set(child, (waiting.get(child) ?? 0) - 1);
      if (waiting.get(child) === 0) resolved.push(child);
    }
  }
  return tops;
}

function step({ type, from, to }: OfficeEnds, labels: LabelsById): [ActorId, ActorId][] {
  if (type === 'REPRESENTS' || type === 'PART_OF') return [[from, to]];
  if (type !== 'LEADS') return [];
  const commands = (labels.get(from) ?? '') in RANK && labels.get(to) !== 'State';
  return [commands ? [to, from] : [from, to]];
}

function sharedLeaders(offices: readonly OfficeEnds[], labels: LabelsById): [ActorId, ActorId][] {
  const led = offices.filter(({ type, from }) => type === 'LEADS' && labels.get(from) === 'Leader');
  return [...groupBy(led, ({ from }) => from).values()].flatMap((ofOne) => {
    const bodies = [...new Set(ofOne.map(({ to }) => to))];
    const rank = (id: ActorId) => lookUp(RANK, labels.get(id) ?? '') ?? 0;
    const highest = Math.max(...bodies.map(rank));
    const [greatest, ...equals] = bodies.filter((id) => rank(id) === highest);
    if (greatest === undefined || equals.length > 0 || highest === 0) return [];
    return bodies.filter((id) => id !== greatest && rank(id) > 0).map((id): [ActorId, ActorId] => [id, greatest]);
  });
}

function chooseTop(id: ActorId, above: readonly ActorId[], labels: LabelsById): ActorId {
  const tops = [...new Set(above)];
  const states = tops.filter((top) => labels.get(top) === 'State');
  const candidates = labels.get(id) !== 'Leader' && states.length > 0 ? states : tops;
  return candidates.length === 1 && candidates[0] !== undefined ? candidates[0] : id;
}

/** The actors on rings of offices, and between two rings: what is left when everything with an end above or below is taken away. */
function ringsOf(masters: Masters): Set<ActorId> {
  const left = new Map([...masters].map(([child, above]) => [child, new Set(above)]));
  peel(left);
  const below = new Map<ActorId, Set<ActorId>>();
  for (const [child, above] of left) for (const master of above) below.set(master, (below.get(master) ?? new Set()).add(child));
  peel(below);
  return new Set(below.keys());
}

/** Takes away, again and again, who has nobody beyond him. */
function peel(beyond: Map<ActorId, Set<ActorId>>): void {
  const behind = groupBy(
    [...beyond].flatMap(([id, next]) => [...next].map((other) => [other, id] as const)),
    ([other]) => other,
  );
  const gone = [...behind.keys()].filter((id) => !beyond.has(id));
  for (const id of gone) {
    for (const [, before] of behind.get(id) ?? []) {
      const next = beyond.get(before);
      if (!next?.delete(id) || next.size > 0) continue;
      beyond.delete(before);
      gone.push(before);
    }
  }
}

function edgesOf(masters: Masters, except: ReadonlySet<ActorId>): [ActorId, ActorId][] {
  return [...masters].flatMap(([child, above]) =>
    except.has(child) ? [] : [...above].map((master): [ActorId, ActorId] => [child, master]),
  );
}
