import type { Selection } from '../../state/view';
import { ActorPanel } from '../actor/ActorPanel';
import { GroupPanel } from '../actor/GroupPanel';
import { ArticlePanel } from '../article/ArticlePanel';
import { BetweenPanel } from '../between/BetweenPanel';
import { PairPanel } from '../evidence/PairPanel';

/** The panel of whatever is selected. */
export function SelectionPanel({ selection }: { selection: Selection }) {
  switch (selection.kind) {
    case 'actors': {
      const [only, ...others] = selection.ids;
      return only !== undefined && others.length === 0 ? <ActorPanel key={only} id={only} /> : <GroupPanel ids={selection.ids} />;
    }
    case 'pair':
      return <PairPanel key={`${selection.a} ${selection.b}`} {...selection} />;
    case 'between':
      return <BetweenPanel key={`${selection.a} ${selection.b}`} {...selection} />;
    case 'article':
      return <ArticlePanel key={selection.id} {...selection} />;
  }
}
