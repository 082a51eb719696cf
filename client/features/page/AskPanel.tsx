import { useEffect, type RefObject } from 'react';
import { Dialog } from '../../components/Dialog';
import { IconButton } from '../../components/IconButton';
import { LoadingLines } from '../../components/States';
import { setPage, usePage } from '../../state/page-store';
import { BetweenPickers } from '../between/BetweenPickers';
import { Questions } from '../questions/Questions';
import { SearchBox } from '../search/SearchBox';
import { lazyPart } from './lazy-part';
import classes from './AskPanel.module.css';

// Below what is seen first, and heavy with controls: it comes after the picture.
const Filters = lazyPart('The list of filters', () => import('../filters/Filters').then(({ Filters: component }) => component), {
  waiting: <LoadingLines lines={12} label="Loading the filters" />,
});

interface AskPanelProps {
  search: RefObject<HTMLInputElement | null>;
  drawer: boolean;
}

/** Everything one can ask: search, two actors, questions, filters. Where there is no room it is a drawer. */
export function AskPanel({ search, drawer }: AskPanelProps) {
  const open = usePage((page) => page.asking);
  // What was a panel a moment ago does not jump before the picture as a drawer.
  useEffect(() => {
    if (drawer) setPage({ asking: false });
  }, [drawer]);
  if (drawer && !open) return null;
  const content = (
    <div className={classes.panel}>
      <div className={classes.search}>
        <SearchBox inputRef={search} />
        {drawer && <IconButton icon="close" says="Close" tip="left" onClick={() => setPage({ asking: false })} />}
      </div>
      <BetweenPickers />
      <Questions />
      <Filters />
    </div>
  );
  if (!drawer) {
    return (
      <aside className={classes.aside} aria-label="Search and filters" id="ask" tabIndex={-1}>
        {content}
      </aside>
    );
  }
  return (
    <Dialog title="Search and filters" place="left" bare onClose={() => setPage({ asking: false })}>
      {content}
    </Dialog>
  );
}
