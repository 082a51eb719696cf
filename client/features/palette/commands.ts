import type { CollectionReply } from '../../../server/contract/replies';
import type { IconName } from '../../components/Icon';
import { LAYOUTS, LAYOUT_NAMES } from '../../../server/domain/drawing/model';
import { clearFilter, openActor, openArticle, reset, set, setLayout, showHidden } from '../../state/changes';
import { redo, undo } from '../../state/history';
import { setPage, toggleConsole } from '../../state/page-store';
import { apply } from '../../state/store';
import { MODES, MODE_NAMES } from '../../state/view';
import { canvas } from '../canvas/canvas-store';
import { takeItems } from '../page/take-items';
import type { Scene } from '../scene/scene';
import { ask } from '../questions/ask';

/** One line of the palette. */
export interface Command {
  readonly id: string;
  readonly says: string;
  /** Other words that find it. */
  readonly also: readonly string[];
  readonly icon?: IconName;
  /** The label of an actor, whose shape stands before it. */
  readonly label?: string;
  readonly act: () => void;
}

/** All that the palette offers, in its groups. */
export function commandsOf(
  scene: Scene,
  questions: CollectionReply['questions'],
  theme: 'light' | 'dark',
  setScheme: (scheme: 'auto' | 'light' | 'dark') => void,
): { group: string; commands: Command[] }[] {
  const { actors, articles, beyond } = scene;
  return [
    { group: 'View', commands: [...viewCommands(), ...schemeCommands(setScheme)] },
    {
      group: 'Take along',
      commands: takeItems(scene, theme, null).map(({ says, icon, act }) => ({
        id: says,
        says,
        also: ['export', 'save', 'download'],
        act,
        ...(icon ? { icon } : {}),
      })),
    },
    { group: 'Questions', commands: questions.map(({ text, view }) => ({ id: text, says: text, also: [], act: () => ask(view) })) },
    {
      group: beyond > 0 ? `Actors; ${beyond.toLocaleString('en')} others by search` : 'Actors',
      commands: [...actors.values()].map(({ id, name, aliases, label }) => ({
        id: `actor ${id}`,
        says: name,
        also: aliases,
        label,
        act: () => apply(openActor(id)),
      })),
    },
    {
      group: 'Articles',
      commands: [...articles.values()].map(({ id, title }) => ({
        id: `article ${id}`,
        says: title,
        also: [],
        icon: 'book',
        act: () => apply(openArticle(id)),
      })),
    },
  ];
}

function viewCommands(): Command[] {
  const command = (says: string, icon: IconName, act: () => void, also: readonly string[] = []): Command => ({
    id: says,
    says,
    icon,
    act,
    also,
  });
  return [
    command('Combine leaders and forces with their government', 'canvas', () => apply((view) => ({ ...view, combine: !view.combine })), [
      'roll up',
    ]),
    command('Show or hide processes', 'canvas', () => apply((view) => ({ ...view, processes: !view.processes }))),
    command('Clear all filters', 'close', () => apply(clearFilter), ['reset']),
    command('Show what is hidden', 'expand', () => apply(showHidden)),
    command('Fit everything in', 'fit', () => canvas()?.fit(), ['zoom']),
    ...MODE_NAMES.map((mode) => command(`Show as ${MODES[mode].name.toLowerCase()}`, mode, () => apply(set({ mode })))),
    ...LAYOUT_NAMES.map((name) => command(`Layout: ${LAYOUTS[name].name}`, 'canvas', () => apply(setLayout(name)), [LAYOUTS[name].is])),
    command('Open or close the Cypher console', 'console', toggleConsole, ['query', 'neo4j', 'ask', 'drawer']),
    command('Undo', 'undo', undo, ['back']),
    command('Redo', 'redo', redo),
    command('Start over', 'undo', () => apply(reset), ['reset']),
    command('How it was coded', 'book', () => setPage({ dialog: 'codebook' }), ['codebook', 'help', 'legend']),
    command('Keyboard shortcuts', 'keyboard', () => setPage({ dialog: 'shortcuts' }), ['help']),
  ];
}

function schemeCommands(setScheme: Parameters<typeof commandsOf>[3]): Command[] {
  const command = (scheme: 'auto' | 'light' | 'dark', icon: IconName, says: string): Command => ({
    id: says,
    says,
    icon,
    also: ['theme', 'mode'],
    act: () => setScheme(scheme),
  });
  return [
    command('light', 'sun', 'Light colours'),
    command('dark', 'moon', 'Dark colours'),
    command('auto', 'auto', 'Colours follow the system'),
  ];
}
