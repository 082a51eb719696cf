import { useComputedColorScheme } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { formatRow } from '../../../server/domain/vocabulary/formats';
import { Dialog } from '../../components/Dialog';
import { RadioList } from '../../components/RadioList';
import { Segments } from '../../components/Segments';
import { setPage } from '../../state/page-store';
import { useView, viewStore } from '../../state/store';
import { nameOf, useScene } from '../scene/scene';
import { bodyOf } from './body';
import classes from './export.module.css';
import { ExportFoot } from './ExportFoot';
import { exportStore } from './export-store';
import { FormatChoice } from './FormatChoice';
import { FormatOptions, type Options } from './FormatOptions';
import { PreviewPane } from './PreviewPane';
import { scopesOf, type Scope } from './scopes';
import { usePreview } from './use-preview';

const DEPTHS = ['1', '2', '3'] as const;
type Depth = (typeof DEPTHS)[number];

/** Takes a part of the graph along: which part, in which format, and what the file will be. */
export function ExportDialog() {
  const scopes = useScopes();
  const [chosen, setScope] = useState<Scope['id'] | undefined>(scopes[0]?.id);
  const [depth, setDepth] = useState<Depth>('1');
  const combine = useView((view) => view.combine);
  const countAll = useView((view) => view.countAll);
  const theme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  // A picture leaves as it stands on the screen; the reader may want it otherwise.
  const [options, setOptions] = useState<Options>({ combine, count: countAll ? 'all' : 'plain', theme });
  const narrow = useMediaQuery('(max-width: 639.98px)', false, { getInitialValueInEffect: false });
  const format = exportStore((state) => state.format);
  const scope = scopes.find(({ id }) => id === chosen);
  const body = bodyOf(format, scope, options, Number(depth));
  const preview = usePreview(format, body);
  const details = (
    <div className={classes.answer}>
      <FormatOptions names={formatRow(format).options} options={options} onChange={setOptions} />
      {combine && formatRow(format).kind === 'data' && (
        <p className={classes.lacks}>Nobody is combined in this file: each statement leaves with the actors that its article names.</p>
      )}
      <PreviewPane preview={preview} />
    </div>
  );
  return (
    <Dialog
      title="Take along"
      onClose={() => setPage({ dialog: null })}
      foot={<ExportFoot format={format} body={body} preview={preview} choice={JSON.stringify([format, chosen, depth, options])} />}
    >
      <div className={classes.columns}>
        <div className={classes.asked}>
          <h3>What</h3>
          <RadioList
            label="What"
            options={scopes.map(({ id, says, is }) => ({ value: id, name: says, is }))}
            value={chosen ?? 'whole'}
            onChange={setScope}
          />
          {scope?.deep && (
            <div className={classes.depth}>
              <span>Statements away</span>
              <Segments
                label="Statements away"
                options={DEPTHS.map((value) => ({ value, name: value }))}
                value={depth}
                onChange={setDepth}
              />
            </div>
          )}
          <h3>Format</h3>
          <FormatChoice format={format} onChange={(next) => exportStore.setState({ format: next })} below={narrow ? details : undefined} />
        </div>
        {!narrow && details}
      </div>
    </Dialog>
  );
}

/** The view does not change while the dialogue stands before it: the scopes are those of the moment it opened. */
function useScopes(): Scope[] {
  const scene = useScene();
  const [scopes] = useState(() =>
    scopesOf({
      view: viewStore.getState().view,
      picture: scene.picture,
      around: exportStore.getState().wish.around,
      result: exportStore.getState().wish.result,
      nameOf: (id) => nameOf(scene, id),
    }),
  );
  return scopes;
}
