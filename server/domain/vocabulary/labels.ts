/** The labels an actor can have beside `Actor`, with the shape that shows each. Source: docs/codebook.md, "Actors". */
export const LABELS = {
  State: { name: 'State', plural: 'States', is: 'a country, its government unless the text sets the two apart', shape: 'round-rectangle' },
  Leader: { name: 'Leader', plural: 'Leaders', is: 'a person who speaks or acts for another actor', shape: 'ellipse' },
  ArmedGroup: {
    name: 'Armed group',
    plural: 'Armed groups',
    is: 'whoever fights: armies, militias, rebels, extremist groups',
    shape: 'diamond',
  },
  Organization: { name: 'Organization', plural: 'Organizations', is: 'any other body', shape: 'hexagon' },
  Population: { name: 'Population', plural: 'Populations', is: 'people to whom things are done', shape: 'round-triangle' },
  Process: {
    name: 'Process',
    plural: 'Processes',
    is: 'a negotiation, conference or resolution with a life of its own',
    shape: 'cut-rectangle',
  },
} as const satisfies Record<string, LabelRow>;

export interface LabelRow {
  readonly name: string;
  readonly plural: string;
  readonly is: string;
  /** A Cytoscape.js node shape; pictures and legend draw the same. */
  readonly shape: string;
}

export type Label = keyof typeof LABELS;
export const LABEL_NAMES = Object.keys(LABELS) as [Label, ...Label[]];

/** How a label that the codebook does not know (an import's) is shown. */
const OTHER_LABEL: LabelRow = { name: 'Other', plural: 'Others', is: 'an imported kind of actor', shape: 'rectangle' };

/** The row of a label, known or not. */
export function labelRow(label: string): LabelRow {
  return Object.hasOwn(LABELS, label) ? LABELS[label as Label] : { ...OTHER_LABEL, name: label };
}
