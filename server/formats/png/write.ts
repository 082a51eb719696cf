import { pictureWriter } from '../picture/picture-writer';

/** Writes the picture as PNG. */
export const write = pictureWriter('png');
