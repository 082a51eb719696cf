import type { ExportOptions } from '../format';
import type { Drawn } from './read-drawn';

/** What a picture is made of. */
export interface PictureJob {
  readonly drawn: Drawn;
  readonly options: ExportOptions;
}
