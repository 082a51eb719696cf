import { pictureWriter } from '../picture/picture-writer';

/** Writes the picture as PDF. */
export const write = pictureWriter('pdf');
