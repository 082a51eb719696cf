/** A stretch of a text and what covers it, by the place of each cover in the list given. */
export interface Segment {
  readonly text: string;
  readonly covers: readonly number[];
}

/** Cuts a text at the ends of its marks. Offsets are Unicode code points, as in citations; marks may overlap. */
export function segmentsOf(text: string, marks: readonly { readonly start: number; readonly end: number }[]): Segment[] {
  const points = Array.from(text);
  const cuts = [0, points.length, ...marks.flatMap(({ start, end }) => [start, end])];
  const edges = [...new Set(cuts.filter((cut) => cut >= 0 && cut <= points.length))].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? points.length;
    const covers = marks.flatMap((mark, place) => (mark.start <= start && mark.end >= end && mark.end > mark.start ? [place] : []));
    return { text: points.slice(start, end).join(''), covers };
  });
}
