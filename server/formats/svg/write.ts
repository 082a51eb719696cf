import { pictureWriter } from '../picture/picture-writer';

/** Writes the picture as SVG. */
export const write = pictureWriter('svg');
