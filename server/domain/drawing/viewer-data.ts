import type { Actor, ActorId } from '../actor';
import type { Article } from '../citation';
import type { Named } from '../naming';
import type { Statement } from '../statement';
import type { Point } from './model';

/** An actor of the interactive file, with the place that the server found for it. */
export interface ViewerActor extends Pick<
  Actor,
  'id' | 'name' | 'label' | 'collective' | 'aliases' | 'formerNames' | 'renamed' | 'description'
> {
  /** null where it is drawn as another, or no statement stands between it and anybody. */
  readonly place: Point | null;
}

/** What the interactive file carries beside its drawing: all that its script filters and shows. */
export interface ViewerData {
  readonly actors: readonly ViewerActor[];
  readonly statements: readonly Statement[];
  /** Who speaks and is not among the actors, by id. */
  readonly speakers: Readonly<Record<string, Named>>;
  readonly articles: readonly Article[];
  /** The bow of each line, so that lines stay where they are when others go; see geometry/fan.ts. */
  readonly bows: Readonly<Record<string, number>>;
  /** As whom a combined actor is drawn, by its id; who is drawn as himself is not in it. */
  readonly into: Readonly<Record<string, ActorId>>;
  /** Every statement counts in the width of its line, not only the plain ones. */
  readonly countAll: boolean;
}

/** The id of the element that holds the data. */
export const VIEWER_DATA = 'data';
