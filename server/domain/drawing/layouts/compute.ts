import { circleLayout } from './circle';
import { insertLayout } from './insert';
import type { LayoutReply, LayoutRequest } from './layout-types';
import { neighbourLayout, signedLayout } from './signed';

const LAYOUTS: Record<LayoutRequest['layout'], (request: LayoutRequest) => LayoutReply> = {
  signed: signedLayout,
  force: neighbourLayout,
  circle: circleLayout,
  insert: insertLayout,
};

/** The positions that the layout gives: the same for the same request, on every machine. */
export function computeLayout(request: LayoutRequest): LayoutReply {
  return LAYOUTS[request.layout](request);
}
