import type { Line } from '../../../server/domain/bundle';
import type { ActorId } from '../../../server/domain/actor';
import type { ArticleId } from '../../../server/domain/citation';
import type { StatementId } from '../../../server/domain/statement';
import { CLASSES, type RelationClass } from '../../../server/domain/vocabulary/classes';
import type { ViewActor, ViewModel } from '../../../server/domain/drawing/model';
import { seededRandom } from '../../../server/domain/drawing/layouts/random';

/** A line between two actors, sorted as bundle.ts sorts them. */
export function line(from: string, relationClass: RelationClass, to: string, more: Partial<Line> = {}): Line {
  const [source, target] = from <= to ? [from, to] : [to, from];
  const id = `${source}|${relationClass}|${target}`;
  return {
    id,
    source: source as ActorId,
    target: target as ActorId,
    class: relationClass,
    sign: CLASSES[relationClass].sign,
    statements: [id as StatementId],
    articles: ['an-article' as ArticleId],
    pointsAtSource: from > to && relationClass !== 'contact',
    pointsAtTarget: from <= to && relationClass !== 'contact',
    solid: true,
    wordsOnly: false,
    ...more,
  };
}

const WORDS = ['Northern', 'Council', 'of the', 'Free', 'Front', 'Ministry', 'Grand', 'Harbour', 'League'];

export interface Planted {
  readonly model: ViewModel;
  /** Which of the two camps an actor is in; null for processes. */
  readonly camp: ReadonlyMap<string, 0 | 1 | null>;
}

/** Two camps of `size` actors, support within and opposition between them, and a few processes: what an analyst would expect to see apart. */
export function plantedCamps(size: number, seed = 1): Planted {
  const random = seededRandom(seed);
  const pick = (count: number) => Math.floor(random() * count);
  const camp = new Map<string, 0 | 1 | null>();
  const lines = new Map<string, Line>();
  const add = (added: Line) => lines.set(added.id, added);
  const member = (side: 0 | 1, i: number) => `${side === 0 ? 'east' : 'west'}-${String(i).padStart(3, '0')}`;
  for (const side of [0, 1] as const) {
    for (let i = 0; i < size; i++) {
      camp.set(member(side, i), side);
      if (i > 0) add(line(member(side, i), random() < 0.7 ? 'support' : 'office', member(side, pick(i))));
    }
  }
  for (let i = 0; i < size; i++) {
    add(line(member(0, pick(size)), 'opposition', member(1, pick(size))));
    add(line(member(0, pick(size)), 'support', member(0, pick(size))));
    add(line(member(1, pick(size)), 'contact', member(0, pick(size))));
  }
  for (let i = 0; i < 4; i++) {
    camp.set(`process-${i}`, null);
    for (let k = 0; k < 3; k++) add(line(member(pick(2) as 0 | 1, pick(size)), 'process', `process-${i}`));
  }
  const counted = (id: string) => [...lines.values()].filter(({ source, target }) => source === id || target === id).length;
  const actors = [...camp].map(([id, side]): ViewActor => {
    const name = Array.from({ length: 1 + pick(4) }, () => WORDS[pick(WORDS.length)]).join(' ');
    return { id, name, label: side === null ? 'Process' : (['State', 'Leader', 'ArmedGroup'][pick(3)] ?? 'State'), counted: counted(id) };
  });
  return { model: { actors, lines: [...lines.values()], pairs: [] }, camp };
}

/** As wide as a proportional font is on average. */
export const measure = (text: string, fontSize: number): number => text.length * fontSize * 0.56;
