import { useMediaQuery } from '@mantine/hooks';
import { useLayoutEffect, useRef, useState } from 'react';
import type { ConsoleLink } from '../../../state/console-link';
import { useView } from '../../../state/store';
import { focusRegion } from '../../page/regions';
import { PANES, useConsole } from '../state/console-store';
import { Results } from '../results/Results';
import classes from './drawer.module.css';
import { DrawerBar } from './DrawerBar';
import { Grip } from './Grip';
import { Pane } from './Pane';
import { useDrawerHeight } from './use-drawer-height';
import { useFilledIn } from './use-filled-in';

/** The Cypher console: writing on the left, what came back on the right. */
export function ConsoleDrawer({ link }: { link: ConsoleLink }) {
  const { height, least, most, set } = useDrawerHeight();
  const narrow = useMediaQuery('(max-width: 899.98px)', false, { getInitialValueInEffect: false });
  const low = useMediaQuery('(max-height: 559.98px)', false, { getInitialValueInEffect: false });
  const [wanted, setWanted] = useState(false);
  const write = useConsole((state) => state.write);
  const pane = useConsole((state) => state.pane);
  const ran = useConsole((state) => state.items.length > 0 || state.help);
  const looksAtFile = useView((view) => view.file !== null);
  const whole = narrow || low;
  const size = whole ? 'window' : wanted ? 'full' : 'part';
  const drawer = useRef<HTMLElement>(null);
  useFilledIn(link);
  useCovered(size);
  useLayoutEffect(() => {
    const { current } = drawer;
    return () => {
      // A focus that was in here does not fall to the top of the page.
      if (current?.contains(document.activeElement)) setTimeout(() => focusRegion('stage'));
    };
  }, []);
  return (
    <section
      ref={drawer}
      id="console"
      tabIndex={-1}
      aria-label="Cypher console"
      className={classes.drawer}
      data-size={size}
      data-write={write}
      style={size === 'part' ? { height } : {}}
    >
      {size === 'part' && <Grip height={height} least={least} most={most} onHeight={set} />}
      <DrawerBar full={size === 'full'} onFull={whole ? null : () => setWanted(!wanted)} />
      {looksAtFile && <p className={classes.notice}>The console asks the graph of the server, not the file that is open.</p>}
      <div className={classes.body} data-asks={pane !== 'query' || !ran}>
        <section className={classes.left} aria-label={PANES[pane]}>
          <Pane />
        </section>
        <section className={classes.right} aria-label="What came back">
          <Results />
        </section>
      </div>
    </section>
  );
}

/** What the drawer covers is not to be reached by Tab. */
function useCovered(size: 'part' | 'full' | 'window'): void {
  useLayoutEffect(() => {
    const covered = { part: '', full: '#ask, #stage', window: '#ask, #stage, header' }[size];
    const parts = covered === '' ? [] : [...document.querySelectorAll(covered)];
    for (const part of parts) part.setAttribute('inert', '');
    return () => {
      for (const part of parts) part.removeAttribute('inert');
    };
  }, [size]);
}
