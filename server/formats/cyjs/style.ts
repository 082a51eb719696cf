import { COLOURS, lineColour } from '../../domain/vocabulary/colours';
import { CLASS_NAMES } from '../../domain/vocabulary/classes';
import { LABELS } from '../../domain/vocabulary/labels';
import { DASHES, LINE_ENDS, LINES, lineWidth } from '../../domain/vocabulary/line-ends';

const PALETTE = COLOURS.light;
type Rule = { readonly selector: string; readonly style: Readonly<Record<string, string | number | readonly number[]>> };

/** The style of the view, out of the tables that it is drawn by. */
export function cytoscapeStyle(): Rule[] {
  return [
    {
      selector: 'node',
      style: {
        label: 'data(name)',
        width: 'data(size)',
        height: 'data(size)',
        'background-color': PALETTE.shape.fill,
        'border-color': PALETTE.shape.border,
        'border-width': 1.5,
        'font-size': 10,
        'text-valign': 'bottom',
        'text-margin-y': 3,
      },
    },
    ...Object.entries(LABELS).map(([label, { shape }]) => ({ selector: `node[kind = "${label}"]`, style: { shape } })),
    { selector: 'node[kind = "Process"]', style: { 'background-color': PALETTE.process.fill, 'border-color': PALETTE.process.border } },
    { selector: 'edge', style: { 'curve-style': 'bezier', width: 1, 'line-color': PALETTE.line.other } },
    ...CLASS_NAMES.map((name) => {
      const { end } = LINES[name];
      const colour = lineColour(PALETTE, name, false);
      const arrow = end === 'none' ? 'none' : LINE_ENDS[end].cytoscape;
      const style = { 'line-color': colour, 'target-arrow-color': colour, 'target-arrow-shape': arrow, width: lineWidth(name, 1) };
      return { selector: `edge[class = "${name}"]`, style };
    }),
    { selector: 'edge[?doubtful]', style: { 'line-style': 'dashed', 'line-dash-pattern': DASHES } },
  ];
}
