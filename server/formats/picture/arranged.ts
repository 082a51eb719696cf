import { arrange, type Arrangement } from '../../domain/drawing/arrange';
import type { Size } from '../../domain/drawing/layouts/layout-types';
import type { ViewModel } from '../../domain/drawing/model';
import { viewModelOf } from '../../domain/drawing/view-model';
import { measureText } from './fonts';
import { isPlain } from '../../domain/statement';
import type { ExportOptions } from '../format';
import type { Drawn } from './read-drawn';

/** What a drawing of its own layout fills, in pixels at zoom 1: about a page's canvas in a window of 1440 by 900. */
const SPACE: Size = { width: 1160, height: 780 };

/** What is drawn of what was read, arranged. */
export interface ArrangedDrawn {
  readonly model: ViewModel;
  readonly arrangement: Arrangement;
}

/** Arranges what was read; who has a position stands there. */
export function arrangeDrawn({ shown }: Drawn, { positions, count }: Pick<ExportOptions, 'positions' | 'count'>): ArrangedDrawn {
  const counts = count === 'all' ? () => true : isPlain;
  const model = viewModelOf(shown.actors, shown.statements, { counts, members: shown.members });
  return { model, arrangement: arrange(model, positions ?? {}, SPACE, measureText) };
}
