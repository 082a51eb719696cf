import { Unreadable } from './items';
import { MOST_ATTRIBUTES } from './limits';

/** What became of a value: it stands alone, beside others of its attribute, or under another name. */
export type Added = 'alone' | 'listed' | 'renamed';

/** The values of an element by name, as a file brings them one by one. None is lost: several of one attribute are a list, and a second attribute of a name that is taken is called by its id too. Throws Unreadable past the limit. */
export class AttributeValues {
  readonly byName = new Map<string, unknown>();
  private readonly owners = new Map<string, string>();

  /** `id` is the attribute's own, where names can be the same. */
  add(id: string, name: string, value: unknown): Added {
    const isTaken = this.owners.has(name) && this.owners.get(name) !== id;
    const free = isTaken ? secondName(name, id) : name;
    const before = this.byName.get(free);
    if (before === undefined) {
      if (this.byName.size >= MOST_ATTRIBUTES) throw new Unreadable('too-long', `An element has more than ${MOST_ATTRIBUTES} attributes`);
      this.byName.set(free, value);
      this.owners.set(free, id);
      return isTaken ? 'renamed' : 'alone';
    }
    const list: unknown[] = Array.isArray(before) ? before : [before];
    for (const item of Array.isArray(value) ? (value as unknown[]) : [value]) list.push(item);
    this.byName.set(free, list);
    return 'listed';
  }
}

/** What an attribute is called whose name another of the element has. */
export function secondName(name: string, id: string): string {
  return `${name}_${id}`;
}
