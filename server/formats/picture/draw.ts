/* eslint-disable @typescript-eslint/no-require-imports -- import() would leave CommonJS, where ts-node runs */
import type { PictureJob } from './job';

type Draw = (job: PictureJob) => Promise<string | Uint8Array>;

/** The hand of each format, loaded when it is first asked for. */
const HANDS = {
  svg: () => require('../svg/draw') as { readonly draw: Draw },
  png: () => require('../png/draw') as { readonly draw: Draw },
  pdf: () => require('../pdf/draw') as { readonly draw: Draw },
  places: () => require('./places') as { readonly draw: Draw },
  html: () => require('../html/draw') as { readonly draw: Draw },
};

export type PictureFormat = keyof typeof HANDS;

/** Draws a picture here and now: seconds of work for a large one, so the server has it done in a thread of its own (studio.ts). */
export function draw(format: PictureFormat, job: PictureJob): Promise<string | Uint8Array> {
  return HANDS[format]().draw(job);
}
