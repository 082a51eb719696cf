/** The classes of relation types: what a line between two actors stands for, and how it is drawn. */
export const CLASSES = {
  support: { name: 'Support', verb: 'backs', sign: 1, line: 'signed' },
  opposition: { name: 'Opposition', verb: 'opposes', sign: -1, line: 'signed' },
  contact: { name: 'Contact', verb: 'meets', sign: 0, line: 'plain' },
  process: { name: 'Taking part', verb: 'takes part in', sign: 0, line: 'hairline' },
  office: { name: 'Office', verb: 'holds office in', sign: 0, line: 'hairline' },
  other: { name: 'Other', verb: 'is linked to', sign: 0, line: 'hairline' },
} as const satisfies Record<string, ClassRow>;

export type Sign = 1 | -1 | 0;
export interface ClassRow {
  readonly name: string;
  readonly verb: string;
  readonly sign: Sign;
  readonly line: 'signed' | 'plain' | 'hairline';
}

export type RelationClass = keyof typeof CLASSES;
export const CLASS_NAMES = Object.keys(CLASSES) as [RelationClass, ...RelationClass[]];
