import { useState, type MouseEvent, type ReactNode } from 'react';
import { openActor, openArticle } from '../../../../state/changes';
import { ActorLink } from '../../../marks/Links';
import { ShapeMark } from '../../../marks/ShapeMark';
import { ViewLink } from '../../../marks/ViewLink';
import { useScene } from '../../../scene/scene';
import { isList, type NodeValue, type Properties, type RelationshipValue, type Value } from '../../answer/value';
import { valueText } from '../../answer/value-text';
import { actorIdOf, articleIdOf, captionOf, labelOf } from '../actors';
import { openStatement, statementIdOf } from '../open-statement';
import classes from './table.module.css';

/** Items of a list or path, and letters of a text, that a cell shows before somebody asks for the rest. */
const FEW = { items: 5, letters: 240 } as const;

/** A value in a cell: actors, articles and statements open what the page knows of them, lists and paths unfold. */
export function Cell({ value, whole = false }: { value: Value; whole?: boolean }): ReactNode {
  const scene = useScene();
  if (value === null) return <span className={classes.null}>null</span>;
  if (typeof value === 'string')
    return scene.actors.has(value) ? <ActorLink id={value}>{value}</ActorLink> : <Text text={value} whole={whole} />;
  if (typeof value !== 'object') return valueText(value);
  if (isList(value)) return <Items open="[" close="]" between="," items={value} whole={whole} />;
  switch (value.kind) {
    case 'node':
      return <Whole of={value.properties} shown={whole} head={<Node node={value} />} />;
    case 'relationship':
      return <Whole of={value.properties} shown={whole} head={<Relationship relationship={value} />} />;
    case 'path':
      return <Items open="" close="" between="" items={value.items} whole={whole} />;
    case 'map':
      return <Text text={valueText(value)} whole={whole} />;
    case 'other':
      return value.text;
  }
}

/** A node or relationship, with its properties where all is to be seen. */
function Whole({ of, shown, head }: { of: Properties; shown: boolean; head: ReactNode }) {
  if (!shown) return head;
  return (
    <>
      {head}
      <ul className={classes.properties}>
        {Object.entries(of).map(([key, value]) => (
          <li key={key}>
            <span>{key}</span> <Cell value={value} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Node({ node }: { node: NodeValue }) {
  const [actor, article] = [actorIdOf(node), articleIdOf(node)];
  const content = (
    <>
      <ShapeMark label={labelOf(node)} size={10} /> {captionOf(node)}
    </>
  );
  if (actor !== null) return <ViewLink to={openActor(actor)}>{content}</ViewLink>;
  if (article !== null) return <ViewLink to={openArticle(article)}>{captionOf(node)}</ViewLink>;
  return <span title={valueText(node)}>{content}</span>;
}

function Relationship({ relationship }: { relationship: RelationshipValue }) {
  const id = statementIdOf(relationship);
  if (id === null) return <code title={valueText(relationship)}>{relationship.type}</code>;
  return (
    <button type="button" className={classes.more} title={id} onClick={stopping(() => void openStatement(id))}>
      {relationship.type}
    </button>
  );
}

interface ItemsProps {
  open: string;
  close: string;
  between: string;
  items: readonly Value[];
  whole: boolean;
}

function Items({ open, close, between, items, whole }: ItemsProps) {
  const [all, setAll] = useState(whole);
  const shown = all ? items : items.slice(0, FEW.items);
  return (
    <>
      {open}
      {shown.map((item, place) => (
        <span key={place}>
          <Cell value={item} />
          {place < items.length - 1 && `${between} `}
        </span>
      ))}
      {shown.length < items.length && <More says={`${items.length - shown.length} more`} onClick={() => setAll(true)} />}
      {close}
    </>
  );
}

function Text({ text, whole }: { text: string; whole: boolean }) {
  const [all, setAll] = useState(whole);
  if (all || text.length <= FEW.letters) return text;
  return (
    <>
      {text.slice(0, FEW.letters)}… <More says="all of it" onClick={() => setAll(true)} />
    </>
  );
}

function More({ says, onClick }: { says: string; onClick: () => void }) {
  return (
    <button type="button" className={classes.more} onClick={stopping(onClick)}>
      {says}
    </button>
  );
}

/** A click on what stands in a row is no click on the row. */
function stopping(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    event.stopPropagation();
    act();
  };
}
