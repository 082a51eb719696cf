import type { GraphViewEvents, Target } from '../../graph/types';
import { addToSelection, move, openActor, openPair, select } from '../../state/changes';
import { setPage } from '../../state/page-store';
import { apply } from '../../state/store';
import { canvasStore } from './canvas-store';

/** What a line's id says: its ends, and its class between them. */
function endsOfLine(id: string): [string, string] {
  const [source = '', , target = ''] = id.split('|');
  return [source, target];
}

/** Opens what a target stands for: an actor, or the evidence of a line's pair. */
export function openTarget({ kind, id }: Target): void {
  if (id === null) return;
  apply(kind === 'actor' ? openActor(id) : openPair(...endsOfLine(id)));
}

/** What the canvas tells, as steps of the view. */
export const canvasEvents: GraphViewEvents = {
  onSelect: ({ actors, line }, mode) => {
    // What is opened says more, and may come where the tip was.
    canvasStore.setState({ hover: null });
    if (line !== null) apply(openPair(...endsOfLine(line)));
    else if (mode === 'add' && actors.length > 0) apply(addToSelection(actors));
    else if (mode === 'replace') apply(select(actors.length > 0 ? { kind: 'actors', ids: actors } : null));
  },
  onMenu: (target, at) => setPage({ menu: { target, at } }),
  onMoved: (positions) => apply(move(positions)),
  onOpen: openTarget,
  onHover: (target, at) => canvasStore.setState({ hover: target === null || target.kind === 'canvas' ? null : { target, at } }),
  onBusy: (busy) => canvasStore.setState({ busy }),
};
