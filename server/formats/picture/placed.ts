import type { Positions } from '../../domain/drawing/model';
import type { ExportGraph, ExportOptions } from '../format';
import { fitsPicture, readDrawn } from './read-drawn';
import { studio } from './picture-writer';

/** Where everybody of a graph stands: where the view has them, else as in a picture of it; null where somebody has no place, which is so past what a picture holds. */
export async function placed(graph: ExportGraph, options: ExportOptions, signal?: AbortSignal): Promise<ExportOptions['positions']> {
  if (await allHavePlaces(graph, options)) return options.positions;
  if (!fitsPicture(graph.about)) return null;
  const plain = { ...options, combine: false };
  const made = await studio.make('places', async () => ({ drawn: await readDrawn(graph, plain), options: plain }), signal);
  return JSON.parse(made.toString()) as Positions;
}

async function allHavePlaces(graph: ExportGraph, { positions }: ExportOptions): Promise<boolean> {
  if (positions === null || Object.keys(positions).length < graph.about.actors) return false;
  for await (const { id } of graph.actors()) if (!Object.hasOwn(positions, id)) return false;
  return true;
}
