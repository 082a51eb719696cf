import type { ExportOptions, Writer } from '../format';
import type { PictureFormat } from './draw';
import { readDrawn, type Drawn } from './read-drawn';
import { Studio } from './studio';

/** The one studio of the process; its threads start when the first picture is asked for. */
export const studio = new Studio();

/** Under the title that somebody has asked for. */
function titled(drawn: Drawn, { heading }: ExportOptions): Drawn {
  return heading === '' ? drawn : { ...drawn, about: { ...drawn.about, title: heading } };
}

/** Writes pictures of a format: reads what is drawn, and has it drawn beside the server's own thread. */
export function pictureWriter(format: PictureFormat): Writer {
  return async function* (graph, options, signal) {
    yield await studio.make(format, async () => ({ drawn: titled(await readDrawn(graph, options), options), options }), signal);
  };
}
