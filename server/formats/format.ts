import type { Actor, ActorId } from '../domain/actor';
import type { Article, Citation } from '../domain/citation';
import type { Named } from '../domain/naming';
import type { Combination } from '../domain/roll-up';
import type { Statement } from '../domain/statement';
import type { FORMAT_OPTIONS, OptionName } from '../domain/vocabulary/formats';
import type { ValueMap } from '../store/values';

/** What an item of the store has beyond the domain's own. */
interface Stored {
  /** All that the store has of it, as it stands there. */
  readonly properties: ValueMap;
  /** What of that the columns of the codebook do not carry, by the property's name. */
  readonly extra: ValueMap;
}

export interface ExportActor extends Actor, Stored {
  /** Every label of the node, `Actor` among them. */
  readonly labels: readonly string[];
  /** Statements of this export that count, of which it is an end. */
  readonly counted: number;
}

export interface ExportArticle extends Article, Stored {}

export interface ExportMention extends Citation, Stored {
  readonly actor: ActorId;
}

export interface ExportStatement extends Statement, Stored {
  /** The article that its citation names; null where it has none, or the graph does not hold it. */
  readonly source: Article | null;
}

/** What the values of a property are; `json` is what has no type of its own in most formats (lists, dates of the database, several kinds), written as JSON text. */
export type ExtraType = 'text' | 'whole' | 'number' | 'flag' | 'json';

/** What one cell of a table can be, before a format writes it. */
export type Cell = string | number | bigint | boolean | readonly string[] | null;

export interface ExtraProperty {
  readonly name: string;
  readonly type: ExtraType;
}

/** What every file says of itself. */
export interface About {
  /** What the collection is about. */
  readonly title: string;
  /** What was asked for, in words: "The whole graph", "What stands between Iran and Syria". */
  readonly scope: string;
  /** A few words of the same for a file name: `whole-graph`. */
  readonly slug: string;
  /** The filter as a query string, empty where it asks nothing. */
  readonly query: string;
  /** The filter in words. */
  readonly filter: string;
  /** What was asked for beside the filter, by the words of the interface: a statement and its parameters, actors around whom and how far, two ends. */
  readonly asked?: readonly (readonly [name: string, value: string])[];
  readonly actors: number;
  readonly statements: number;
  readonly articles: number;
  /** What the graph has and this export leaves out. */
  readonly omitted: { readonly actors: number; readonly statements: number };
  /** When it was taken, ISO 8601 in UTC with seconds; SOURCE_DATE_EPOCH sets it. */
  readonly taken: string;
  /** Of Entente. */
  readonly version: string;
  /** What of it the format of the file loses, in words that follow "does not carry"; where it was looked for. */
  readonly notCarried?: readonly string[];
}

export interface ExportCombination extends Pick<Combination, 'into'> {
  /** Who stands for others, by id; not all of them need be in the export. */
  readonly tops: ReadonlyMap<ActorId, Actor>;
}

/** A part of the graph that is ready to be written. Each call of a stream reads anew, so that nothing large is held. */
export interface ExportGraph {
  readonly about: About;
  /** Properties that are not of the codebook, known before the first item is. */
  readonly extra: { readonly actors: readonly ExtraProperty[]; readonly statements: readonly ExtraProperty[] };
  /** By id. */
  actors(): AsyncIterable<ExportActor>;
  /** By id. */
  articles(): AsyncIterable<ExportArticle>;
  mentions(): AsyncIterable<ExportMention>;
  /** By article and place in its text where they are few, else as the store has them. */
  statements(): AsyncIterable<ExportStatement>;
  /** Who is who, speakers who are no actors of it too, for formats that name an actor where only its id stands. */
  names(): Promise<ReadonlyMap<ActorId, Named>>;
  /** As whom leaders and forces are shown where they are combined with their government, whatever of the graph this is. */
  combination(): Promise<ExportCombination>;
}

/** What was chosen, or the usual. */
export type ExportOptions = {
  readonly [Name in OptionName]: (typeof FORMAT_OPTIONS)[Name] extends { readonly kind: 'flag' } ? boolean : string;
} & {
  /** Where the view has the actors, in pixels at zoom 1; null where nobody says. */
  readonly positions: Readonly<Record<string, { readonly x: number; readonly y: number }>> | null;
};

/** Writes a graph in a format, piece by piece; the signal ends work that is under way elsewhere. */
export type Writer = (graph: ExportGraph, options: ExportOptions, signal?: AbortSignal) => AsyncIterable<string | Uint8Array>;
