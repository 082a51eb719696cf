import { useMemo, useRef, useState } from 'react';
import { Switch } from '../../../../components/Switch';
import { openActor, openArticle, openPair } from '../../../../state/changes';
import { apply } from '../../../../state/store';
import { countText } from '../../../marks/wording';
import type { Answer } from '../../answer/answer';
import { actorIdOf, articleIdOf, captionOf } from '../actors';
import type { Inspected } from '../inspected';
import { statementIdOf } from '../open-statement';
import classes from './graph.module.css';
import { MOST_LINES } from './graph-entries';
import { NodeList } from './NodeList';
import { toResultModel, type ResultModel } from './result-graph';
import { useLinked } from './use-linked';
import { useResultView } from './use-result-view';

interface ResultGraphProps {
  answer: Answer;
  onInspect: (inspected: Inspected) => void;
}

/** Nodes and relationships of the result, drawn as the main view draws them; what it knows opens its evidence, the rest its properties. */
export function ResultGraph({ answer, onInspect }: ResultGraphProps) {
  const [linking, setLinking] = useState(false);
  const container = useRef<HTMLDivElement>(null);
  const linked = useLinked(answer.found, linking);
  const result = useMemo(() => toResultModel(linked.entities), [linked.entities]);
  const openNode = (id: string) => openNodeOf(result, id, onInspect);
  const openLine = (id: string) => openLineOf(result, id, onInspect);
  const failure = useResultView(container, result, { node: openNode, line: openLine });
  return (
    <div className={classes.graph}>
      <div ref={container} className={classes.canvas} aria-hidden="true" />
      <NodeList result={result} onNode={openNode} onLine={openLine} />
      <div className={classes.foot}>
        <Switch checked={linking} onChange={setLinking} label="Relationships that link them" />
        <span>
          {countText(result.model.actors.length, 'node')}, {countText(result.relationships.size, 'relationship')}
          {result.leftOut > 0 && `; ${countText(result.leftOut, 'node')} more than are drawn`}
          {result.model.lines.length > MOST_LINES && `; the arrow keys reach the first ${MOST_LINES} lines`}
          {linked.loading && ', loading more…'}
        </span>
        {(linked.fault ?? failure) !== null && <span role="alert">{linked.fault ?? failure}</span>}
      </div>
    </div>
  );
}

function openNodeOf({ nodes }: ResultModel, id: string, onInspect: (inspected: Inspected) => void): void {
  const node = nodes.get(id);
  if (!node) return;
  const [actor, article] = [actorIdOf(node), articleIdOf(node)];
  if (actor !== null) apply(openActor(actor));
  else if (article !== null) apply(openArticle(article));
  else onInspect({ title: captionOf(node), entries: node.properties, row: null });
}

function openLineOf({ model, relationships, nodes }: ResultModel, id: string, onInspect: (inspected: Inspected) => void): void {
  const line = model.lines.find((one) => one.id === id);
  const first = line && relationships.get(line.statements[0] ?? '');
  if (!line || !first) return;
  const statement = statementIdOf(first);
  const ends = [line.source, line.target].map((end) => nodes.get(end));
  const actors = ends.every((node) => node !== undefined && actorIdOf(node) !== null);
  if (statement !== null && actors) apply(openPair(line.source, line.target, line.statements.length === 1 ? statement : null));
  else onInspect({ title: first.type, entries: first.properties, row: null });
}
