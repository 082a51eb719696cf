import type { ReactNode } from 'react';
import { Dialog } from '../../components/Dialog';
import { setPage, usePage } from '../../state/page-store';
import { lazyPart } from './lazy-part';

const frame = (fault: ReactNode) => (
  <Dialog title="This did not come" onClose={() => setPage({ dialog: null })}>
    {fault}
  </Dialog>
);

const Codebook = lazyPart('The codebook', () => import('../codebook/Codebook').then(({ Codebook: component }) => component), { frame });
const Shortcuts = lazyPart(
  'The list of shortcuts',
  () => import('../shortcuts/ShortcutSheet').then(({ ShortcutSheet: component }) => component),
  { frame },
);
const Palette = lazyPart('The palette', () => import('../palette/Palette').then(({ Palette: component }) => component), { frame });

const Export = lazyPart('Taking along', () => import('../export/ExportDialog').then(({ ExportDialog: component }) => component), { frame });
const Problems = lazyPart('The list of problems', () => import('../file/Problems').then(({ Problems: component }) => component), { frame });
const ImportDialog = lazyPart('The import', () => import('../file/ImportDialog').then(({ ImportDialog: component }) => component), {
  frame,
});

const Imports = lazyPart('The list of imports', () => import('../file/Imports').then(({ Imports: component }) => component), { frame });

/** What stands before the page, loaded when first asked for. */
export function Dialogs() {
  const dialog = usePage((page) => page.dialog);
  return (
    <>
      {dialog === 'codebook' && <Codebook />}
      {dialog === 'shortcuts' && <Shortcuts />}
      {dialog === 'palette' && <Palette />}
      {dialog === 'export' && <Export />}
      {dialog === 'problems' && <Problems />}
      {dialog === 'import' && <ImportDialog />}
      {dialog === 'imports' && <Imports />}
    </>
  );
}
