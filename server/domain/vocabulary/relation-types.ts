import type { RelationClass, Sign } from './classes';
import { CLASSES } from './classes';

export interface RelationTypeRow {
  readonly class: RelationClass;
  readonly symmetric: boolean;
  /** Sentence form, third person: "{from} {says} {to}". */
  readonly says: string;
  /** The same read from the other end: "{to} {saysBack} {from}". */
  readonly saysBack: string;
  readonly means: string;
  /** CAMEO event roots (two digits) that a statement of this type may carry; empty where the codebook wants none. */
  readonly cameoRoots: readonly string[];
}

/** The relation types of the codebook. Source: docs/codebook.md, "Statements". */
export const RELATION_TYPES = {
  BACKS: {
    class: 'support',
    symmetric: false,
    says: 'backs',
    saysBack: 'is backed by',
    means: 'helps, arms, finances, defends, praises, endorses or fights for',
    cameoRoots: ['01', '02', '03', '04', '05', '06', '07', '08'],
  },
  ALLIED_WITH: {
    class: 'support',
    symmetric: true,
    says: 'is allied with',
    saysBack: 'is allied with',
    means: 'works or fights side by side with',
    cameoRoots: ['03', '04', '05', '06', '07', '19'],
  },
  OPPOSES: {
    class: 'opposition',
    symmetric: false,
    says: 'opposes',
    saysBack: 'is opposed by',
    means: 'fights, attacks, besieges, accuses, rejects, refuses to meet or wants to remove',
    cameoRoots: ['01', '02', '09', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20'],
  },
  MEETS: {
    class: 'contact',
    symmetric: true,
    says: 'meets',
    saysBack: 'meets',
    means: 'met, phoned, issued something together with, or is about to',
    cameoRoots: ['01', '02', '03', '04', '05'],
  },
  NEGOTIATES_WITH: {
    class: 'contact',
    symmetric: true,
    says: 'negotiates with',
    saysBack: 'negotiates with',
    means: 'bargains or reaches a deal with',
    cameoRoots: ['03', '04', '05', '08'],
  },
  SPONSORS: {
    class: 'process',
    symmetric: false,
    says: 'sponsors',
    saysBack: 'is sponsored by',
    means: 'convenes, hosts, leads or owns',
    cameoRoots: ['01', '02', '03', '04', '05', '06', '07'],
  },
  TAKES_PART_IN: {
    class: 'process',
    symmetric: false,
    says: 'takes part in',
    saysBack: 'is attended by',
    means: 'attends, observes or is represented in',
    cameoRoots: ['01', '02', '03', '04', '05'],
  },
  LEADS: { class: 'office', symmetric: false, says: 'leads', saysBack: 'is led by', means: 'holds office in or commands', cameoRoots: [] },
  REPRESENTS: {
    class: 'office',
    symmetric: false,
    says: 'represents',
    saysBack: 'is represented by',
    means: 'is minister, envoy or spokesman of',
    cameoRoots: [],
  },
  PART_OF: {
    class: 'office',
    symmetric: false,
    says: 'is part of',
    saysBack: 'includes',
    means: 'is a part, branch or affiliate of',
    cameoRoots: [],
  },
} as const satisfies Record<string, RelationTypeRow>;

export type RelationType = keyof typeof RELATION_TYPES;
export const RELATION_TYPE_NAMES = Object.keys(RELATION_TYPES) as [RelationType, ...RelationType[]];

/** The row of a type; a type that is not ours (an import's) is class `other`. */
export function relationTypeRow(type: string): RelationTypeRow {
  if (Object.hasOwn(RELATION_TYPES, type)) return RELATION_TYPES[type as RelationType];
  const words = type.toLowerCase().replaceAll('_', ' ');
  return { class: 'other', symmetric: false, says: words, saysBack: `${words} (from)`, means: words, cameoRoots: [] };
}

/** The class of a type. */
export function classOf(type: string): RelationClass {
  return relationTypeRow(type).class;
}

/** The sign that a type carries: 1, -1 or 0. */
export function signOf(type: string): Sign {
  return CLASSES[classOf(type)].sign;
}
