import { lookUp } from '../../../server/domain/look-up';
import { CAMEO } from '../../../server/domain/vocabulary/cameo';

/** A CAMEO code with what it says, bare where the table does not know it. */
export function cameoText(code: string): string {
  const says = lookUp(CAMEO, code);
  return says === undefined ? code : `${code} ${says}`;
}
