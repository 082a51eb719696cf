import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useCollection } from '../../api/queries';
import { IconButton } from '../../components/IconButton';
import { Menu } from '../../components/Menu';
import { Popover } from '../../components/Popover';
import { redo, undo } from '../../state/history';
import { setPage, toggleConsole, usePage } from '../../state/page-store';
import { useSteps } from '../../state/store';
import { useOpenView } from '../export/OpenView';
import classes from './Header.module.css';
import { takeItems } from './take-items';
import { useScene } from '../scene/scene';
import { Title } from './Title';

/** The line on top: what one sees, and what holds for the whole page. */
export function Header({ withAsk }: { withAsk: boolean }) {
  const steps = useSteps();
  const { data } = useCollection();
  return (
    <header className={classes.header}>
      {withAsk && <IconButton icon="menu" says="Search and filters" tip="right" onClick={() => setPage({ asking: true })} />}
      <Title collection={data} />
      <div className={classes.tools}>
        <IconButton icon="undo" says="Undo" keys="Ctrl+Z" disabled={!steps.undo} onClick={undo} />
        <IconButton icon="redo" says="Redo" keys="Ctrl+Shift+Z" disabled={!steps.redo} onClick={redo} />
        <ConsoleButton />
        <Take />
        <SchemeButton />
        <IconButton
          icon="keyboard"
          says="Keyboard shortcuts"
          keys="?"
          tip="left"
          data-keys
          onClick={() => setPage({ dialog: 'shortcuts' })}
        />
      </div>
    </header>
  );
}

function ConsoleButton() {
  const open = usePage((page) => page.console !== null);
  return <IconButton icon="console" says="Cypher console" keys="Ctrl+J" aria-pressed={open} onClick={toggleConsole} />;
}

function Take() {
  const scene = useScene();
  const theme = useComputedColorScheme('light');
  const { ask, field } = useOpenView();
  return (
    <>
      <Popover
        label="Take along"
        side="right"
        trigger={(props) => <IconButton icon="take" says="Take along: link, picture, table" tip="left" {...props} />}
      >
        {(close) => <Menu label="Take along" items={takeItems(scene, theme, ask)} onClose={close} />}
      </Popover>
      {field}
    </>
  );
}

const NEXT = { auto: 'light', light: 'dark', dark: 'auto' } as const;
const SCHEMES = {
  auto: { icon: 'auto', says: 'Colours follow the system' },
  light: { icon: 'sun', says: 'Light colours' },
  dark: { icon: 'moon', says: 'Dark colours' },
} as const;

function SchemeButton() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return <IconButton {...SCHEMES[colorScheme]} tip="left" onClick={() => setColorScheme(NEXT[colorScheme])} />;
}
