/** Above so many lines each fades. */
export const CROWDED = 260;

/** Width of an actor's border, and how far off the second outline of a collective lies; pixels at zoom 1. */
export const BORDER = 1.6;
export const COLLECTIVE = { offset: 2, width: 1.1 } as const;

/** Lines lie in front of each other in this order: what holds together is seen before what it opposes, and hairlines are under all. */
export const DEPTH = { process: 1, office: 1, other: 1, opposition: 2, contact: 3, support: 4 } as const;

/** Many lines over each other would be one dark mass: in crowded drawings each fades towards the canvas. Opaque, because Cytoscape.js draws every see-through end twice. */
export function faded(colour: string, canvas: string, lines: number): string {
  const strength = Math.min(1, Math.max(0.35, (CROWDED / Math.max(1, lines)) ** 0.4));
  const channel = (at: number) =>
    Math.round(parseInt(colour.slice(at, at + 2), 16) * strength + parseInt(canvas.slice(at, at + 2), 16) * (1 - strength));
  return `rgb(${channel(1)}, ${channel(3)}, ${channel(5)})`;
}
