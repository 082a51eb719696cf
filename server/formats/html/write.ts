import { pictureWriter } from '../picture/picture-writer';
import { checkViewer } from './viewer-files';

const writePicture = pictureWriter('html');

/** Writes the picture as one HTML file; its viewer has to be built. */
export const write: typeof writePicture = async function* (...asked) {
  await checkViewer();
  yield* writePicture(...asked);
};
