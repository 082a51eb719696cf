import type { SyntaxNode } from '../../../language/syntax';
import { expect } from './guards';
import type { Type } from './kinds';
import { Kind, SCALAR, elementOf, may, must } from './kinds';
import type { Term, Work } from './work';
import { refusal } from './work';

const ONE_KIND = [Kind.string, Kind.boolean, Kind.integer, Kind.float];

/** A value that the graph holds as it is: the engine would keep maps, nested and mixed lists, which Neo4j refuses or changes. Fails where it proves another while it runs. */
export function storable(work: Work, node: SyntaxNode, value: Term): Term {
  const lists = may(value.type, Kind.list);
  if (lists && !isStorableList(value.type)) throw refusal(work, node, 'storable');
  return expect(work, node, value, SCALAR | (lists ? Kind.list : 0), 'storable');
}

/** The same of a map of such values. */
export function storableMap(work: Work, node: SyntaxNode, map: Term): Term {
  if (!must(map.type, Kind.map | Kind.null) || !map.type.fields) throw refusal(work, node, 'storable');
  for (const type of map.type.fields.values()) {
    const plain = must(type, SCALAR | Kind.null | Kind.list);
    if (!plain || (may(type, Kind.list) && !isStorableList(type))) throw refusal(work, node, 'storable');
  }
  return map;
}

/** All elements are of one kind, and none is null. */
function isStorableList(type: Type): boolean {
  const element = elementOf(type);
  return type.uniform === true || ONE_KIND.some((kind) => must(element, kind));
}
