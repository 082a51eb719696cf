import { toBibtex } from '../../../server/domain/references/bibtex';
import type { Reference } from '../../../server/domain/references/reference';
import { toRis } from '../../../server/domain/references/ris';
import type { Relation } from '../../api/endpoints';
import { IconButton } from '../../components/IconButton';
import { Menu } from '../../components/Menu';
import { Popover } from '../../components/Popover';
import { TextButton } from '../../components/TextButton';
import { copyText } from '../../state/copy';
import { useScene } from '../scene/scene';
import { citationOf } from './citation';
import classes from './evidence.module.css';

/** The citation of a statement onto the clipboard: as text at once, or as a reference manager takes it. */
export function CopyCitation({ statement }: { statement: Relation }) {
  const scene = useScene();
  const article = statement.citation === null ? undefined : scene.articles.get(statement.citation.article);
  return (
    <span className={classes.copy}>
      <TextButton look="quiet" icon="copy" onClick={() => void copyText(citationOf(statement, scene), 'Citation')}>
        Copy citation
      </TextButton>
      {article && <ForManagers reference={{ article, statement }} />}
    </span>
  );
}

function ForManagers({ reference }: { reference: Reference }) {
  return (
    <Popover
      label="Copy for a reference manager"
      side="right"
      trigger={(props) => <IconButton icon="down" says="Copy for a reference manager" tip="left" {...props} />}
    >
      {(close) => (
        <Menu
          label="Copy for a reference manager"
          onClose={close}
          items={[
            { says: 'RIS (Zotero, EndNote, Mendeley)', icon: 'copy', act: () => void copyText(toRis(reference), 'RIS record') },
            { says: 'BibTeX (LaTeX, JabRef)', icon: 'copy', act: () => void copyText(toBibtex(reference), 'BibTeX entry') },
          ]}
        />
      )}
    </Popover>
  );
}
