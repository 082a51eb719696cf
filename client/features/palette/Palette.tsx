import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/spotlight/styles.css';
import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { useEffect } from 'react';
import { findsText } from '../../../server/domain/text-search';
import { useCollection } from '../../api/queries';
import { Icon } from '../../components/Icon';
import { setPage } from '../../state/page-store';
import { ShapeMark } from '../marks/ShapeMark';
import { useScene } from '../scene/scene';
import { commandsOf } from './commands';
import classes from './palette.module.css';

const [store, spotlight] = createSpotlight();

/** Everything that can be done and everybody who can be opened, by name: Ctrl+K. */
export function Palette() {
  const scene = useScene();
  const theme = useComputedColorScheme('light');
  const { setColorScheme } = useMantineColorScheme();
  const { data } = useCollection();
  useEffect(() => {
    spotlight.open();
  }, []);
  const groups = commandsOf(scene, data?.questions ?? [], theme, setColorScheme);
  return (
    <Spotlight
      store={store}
      shortcut={null}
      limit={30}
      // The page does not scroll behind it; locking it would add a style element without the page's nonce.
      lockScroll={false}
      attributes={{ content: { 'aria-label': 'Command palette' } }}
      classNames={{
        content: classes.content ?? '',
        actionsList: classes.list ?? '',
        action: classes.action ?? '',
        actionsGroup: classes.group ?? '',
        search: classes.search ?? '',
      }}
      overlayProps={{ blur: 0, backgroundOpacity: 0.4 }}
      nothingFound={<span role="status">No command, actor or question is called so.</span>}
      searchProps={{
        placeholder: 'Open an actor, ask a question, do something',
        leftSection: <Icon name="search" />,
        'aria-label': 'Command palette',
      }}
      onSpotlightClose={() => setPage({ dialog: null })}
      filter={(query, actions) =>
        actions
          .map((group) =>
            'actions' in group
              ? {
                  ...group,
                  actions: group.actions.filter(({ label, keywords }) => findsText(query, [label ?? '', ...[keywords ?? []].flat()])),
                }
              : group,
          )
          // A group of none would stand in the way of saying that nothing fits.
          .filter((group) => !('actions' in group) || group.actions.length > 0)
      }
      actions={groups.map(({ group, commands }) => ({
        group,
        actions: commands.map(({ id, says, also, label, icon, act }) => ({
          id,
          label: says,
          keywords: [...also],
          leftSection: label === undefined ? icon && <Icon name={icon} /> : <ShapeMark label={label} />,
          onClick: act,
        })),
      }))}
    />
  );
}
