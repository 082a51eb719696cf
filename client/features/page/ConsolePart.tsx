import { LoadingLines } from '../../components/States';
import { usePage } from '../../state/page-store';
import { lazyPart } from './lazy-part';

const Console = lazyPart('The console', () => import('../console/drawer/ConsoleDrawer').then(({ ConsoleDrawer: component }) => component), {
  waiting: <LoadingLines lines={4} label="Loading the console" />,
  rare: true,
});

/** The console below the picture, whose code comes when it is first opened. */
export function ConsolePart() {
  const link = usePage((page) => page.console);
  return link && <Console link={link} />;
}
