import { lazy, Suspense } from 'react';
import { usePage } from '../../state/page-store';

const Codebook = lazy(() => import('../codebook/Codebook').then(({ Codebook: component }) => ({ default: component })));
const Shortcuts = lazy(() => import('../shortcuts/ShortcutSheet').then(({ ShortcutSheet: component }) => ({ default: component })));
const Palette = lazy(() => import('../palette/Palette').then(({ Palette: component }) => ({ default: component })));

/** What stands before the page, loaded when first asked for. */
export function Dialogs() {
  const dialog = usePage((page) => page.dialog);
  return (
    <Suspense>
      {dialog === 'codebook' && <Codebook />}
      {dialog === 'shortcuts' && <Shortcuts />}
      {dialog === 'palette' && <Palette />}
    </Suspense>
  );
}
