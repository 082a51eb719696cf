import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useWantedFocus } from '../../components/use-wanted-focus';
import { useView } from '../../state/store';
import type { Selection } from '../../state/view';
import { useScene } from '../scene/scene';
import { branchesOf, type Branch } from './branches';
import { BranchContent, openBranch } from './BranchContent';
import classes from './tree.module.css';

/** Pixels of a branch before it is measured. */
const ROW = 30;

/** The picture as a tree: actors, their lines, the statements of each. Arrows move, open and close; Enter opens the evidence. */
export function TreeMode() {
  const scene = useScene();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState<string | null>(null);
  const selection = useView((view) => view.selection);
  const scroller = useRef<HTMLDivElement>(null);
  const branches = useMemo(() => branchesOf(scene.picture, open), [scene.picture, open]);
  const virtual = useVirtualizer({
    count: branches.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 12,
    getItemKey: (index) => branches[index]?.id ?? index,
  });
  const focused = Math.max(
    0,
    branches.findIndex(({ id }) => id === active),
  );
  const toggle = ({ id }: Branch, to: boolean) => setOpen(new Set(to ? [...open, id] : [...open].filter((one) => one !== id)));
  const focusOn = useWantedFocus(scroller);
  const go = (to: number) => {
    const branch = branches[Math.max(0, Math.min(branches.length - 1, to))];
    if (!branch) return;
    setActive(branch.id);
    virtual.scrollToIndex(branches.indexOf(branch));
    focusOn(`[data-branch="${CSS.escape(branch.id)}"]`);
  };
  const onKeyDown = (event: KeyboardEvent, branch: Branch, index: number) => {
    const act = keyAction(event.key, branch, index, branches, { go, toggle, show: () => openBranch(branch, scene) });
    if (!act) return;
    event.preventDefault();
    act();
  };
  return (
    <div ref={scroller} className={classes.scroller}>
      <div role="tree" aria-label="Actors, their lines and statements" className={classes.tree} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const branch = branches[index];
          if (!branch) return null;
          return (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              data-branch={branch.id}
              role="treeitem"
              aria-level={branch.level}
              aria-posinset={branch.place}
              aria-setsize={branch.siblings}
              aria-selected={isOpen(branch, selection)}
              {...(branch.open === null ? {} : { 'aria-expanded': branch.open })}
              tabIndex={index === focused ? 0 : -1}
              className={classes.branch}
              data-level={branch.level}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => {
                setActive(branch.id);
                if (branch.open === null) openBranch(branch, scene);
                else toggle(branch, !branch.open);
              }}
              onKeyDown={(event) => onKeyDown(event, branch, index)}
            >
              <BranchContent branch={branch} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Whether what a branch stands for is open beside the tree. */
function isOpen({ item }: Branch, selection: Selection | null): boolean {
  if (item.kind === 'actor') return selection?.kind === 'actors' && selection.ids.includes(item.id);
  if (selection?.kind !== 'pair') return false;
  if (item.kind === 'statement') return selection.statement === item.id;
  return (
    selection.statement === null && [selection.a, selection.b].sort().join(' ') === [item.line.source, item.line.target].sort().join(' ')
  );
}

interface Moves {
  readonly go: (to: number) => void;
  readonly toggle: (branch: Branch, open: boolean) => void;
  readonly show: () => void;
}

/** What a key does on a branch, after the tree pattern of ARIA. */
function keyAction(
  key: string,
  branch: Branch,
  index: number,
  branches: readonly Branch[],
  { go, toggle, show }: Moves,
): (() => void) | undefined {
  const parent = branches.findIndex(({ id }) => id === branch.parent);
  const actions: Partial<Record<string, () => void>> = {
    ArrowDown: () => go(index + 1),
    ArrowUp: () => go(index - 1),
    Home: () => go(0),
    End: () => go(branches.length - 1),
    ArrowRight: () => (branch.open === false ? toggle(branch, true) : branch.open && go(index + 1)),
    ArrowLeft: () => (branch.open ? toggle(branch, false) : parent >= 0 && go(parent)),
    Enter: show,
  };
  return actions[key];
}
