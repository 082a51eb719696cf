import { isList, type NodeValue, type RelationshipValue, type Row, type Value } from './value';

/** Nodes and relationships, each once, by the database's id. */
export interface Entities {
  readonly nodes: ReadonlyMap<string, NodeValue>;
  readonly relationships: ReadonlyMap<string, RelationshipValue>;
}

/** What stands in rows, each once; taken note of row by row, so that nobody has to go through all of them at the end. */
export class Found implements Entities {
  readonly nodes = new Map<string, NodeValue>();
  readonly relationships = new Map<string, RelationshipValue>();
  /** Texts that are a row's own: they may be ids of actors. */
  readonly texts = new Set<string>();

  /** Takes note of a row: of its nodes and relationships however deep they lie in lists, maps and paths. */
  add(row: Row): void {
    for (const value of row) {
      if (typeof value === 'string') this.texts.add(value);
      else this.#walk(value);
    }
  }

  #walk(value: Value): void {
    if (typeof value !== 'object' || value === null) return;
    if (isList(value)) this.#inside(value);
    else if (value.kind === 'node') this.nodes.set(value.id, value);
    else if (value.kind === 'relationship') this.relationships.set(value.id, value);
    else if (value.kind === 'path') this.#inside(value.items);
    else if (value.kind === 'map') this.#inside(Object.values(value.entries));
  }

  #inside(values: readonly Value[]): void {
    for (const value of values) this.#walk(value);
  }
}
