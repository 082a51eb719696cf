import type { GalleryParameter } from '../../../../server/contract/gallery';
import { isPartialDate } from '../../../../server/domain/partial-date';

/** What is chosen for a parameter; null where nothing is yet. */
export type PickedValue = string | number | null;

/** Why a value does not do for its type; null where it does. */
export function wrongValue(type: GalleryParameter['type'], value: PickedValue): string | null {
  if (value === null || value === '') return 'Choose one';
  if (type === 'date' && !isPartialDate(String(value))) return 'A year, month or day: 2017, 2017-11 or 2017-11-22';
  return null;
}
