import { toSavedView } from '../../state/saved-view';
import { viewStore } from '../../state/store';
import { download, fileName } from './download';

/** Takes the view along as a file that this page opens again. */
export function takeView(): void {
  download(fileName('view', 'json'), new Blob([toSavedView(viewStore.getState().view)], { type: 'application/json' }));
}
