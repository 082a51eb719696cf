import type { Core, ElementDefinition } from 'cytoscape';
import { withoutNotice } from './renderer-access';
import { edgeElement, nodeElement, type ElementRow } from './elements';
import { Scene } from '../../server/domain/drawing/scene';
import type { Point } from '../../server/domain/drawing/model';

/** Where nobody is seen who has no place yet, beside each other, since a line needs two ends; pixels at zoom 1. */
const AWAY = -1_000_000;
const APART = 200;

/** Keeps Cytoscape.js at what the scene says, touching only what differs. */
export class Stage {
  scene = new Scene({ actors: [], lines: [], pairs: [] });
  readonly #known = new Map<string, string>();
  /** Everybody is taken in, unseen and without a place. */
  #prepared = false;

  constructor(readonly cy: Core) {}

  /** Takes the first scene in before anybody has a place, unseen: what each looks like is found out while the places are computed elsewhere. */
  prepare(scene: Scene): void {
    withoutNotice(this.cy, () => {
      this.cy.batch(() => this.cy.add([...rowsOf(scene)].flatMap(([id, row]) => this.#changed(id, row))));
      this.cy.nodes().forEach((node, place) => void node.position({ x: AWAY, y: AWAY + place * APART }));
      this.cy.elements().forEach((element) => void element.visible());
    });
    this.#prepared = true;
  }

  /** Replaces what is shown; everybody must have a place in the scene. */
  show(scene: Scene): void {
    this.scene = scene;
    const rows = rowsOf(scene);
    this.cy.batch(() => {
      const gone = [...this.#known.keys()].filter((id) => !rows.has(id));
      for (const id of gone) this.#known.delete(id);
      for (const id of gone) this.cy.getElementById(id).remove();
      const added = [...rows].flatMap(([id, row]) => this.#changed(id, row));
      this.cy.add(added);
      if (this.#prepared) for (const id of scene.actors.keys()) this.cy.getElementById(id).position({ ...scene.place(id) });
    });
    this.#prepared = false;
  }

  /** Moves actors; lines follow. */
  move(places: Iterable<readonly [string, Point]>): void {
    this.cy.batch(() => {
      for (const [id, place] of places) {
        this.scene.move(id, place);
        this.cy.getElementById(id).position({ ...place });
      }
    });
  }

  /** Takes over where Cytoscape.js has put an actor that is being dragged. */
  follow(id: string): void {
    this.scene.move(id, this.cy.getElementById(id).position());
  }

  /** Bends the lines anew after they got other bows. */
  bend(bows: ReadonlyMap<string, number>): void {
    this.cy.batch(() => {
      for (const [id, bow] of bows) {
        const line = this.scene.lines.get(id);
        if (!line || this.scene.bows.get(id) === bow) continue;
        this.scene.bend(id, bow);
        this.#changed(id, edgeElement(line, bow, this.scene.actors.get(line.source)?.size ?? 0));
      }
    });
  }

  /** Updates an element that is there; gives the definition of one that is not. */
  #changed(id: string, row: ElementRow): ElementDefinition[] {
    const print = JSON.stringify(row);
    const before = this.#known.get(id);
    this.#known.set(id, print);
    const isNode = row.data['source'] === undefined;
    if (before === undefined)
      return [
        {
          group: isNode ? 'nodes' : 'edges',
          data: { ...row.data },
          classes: row.classes,
          ...(isNode ? { position: { ...this.scene.place(id) } } : {}),
        },
      ];
    if (before !== print)
      this.cy
        .getElementById(id)
        .data({ ...row.data })
        .classes(row.classes);
    return [];
  }
}

function rowsOf({ actors, lines, bows }: Scene): Map<string, ElementRow> {
  const nodes = [...actors.values()].map((actor) => [actor.id, nodeElement(actor)] as const);
  const edges = [...lines.values()].map(
    (line) => [line.id, edgeElement(line, bows.get(line.id) ?? 0, actors.get(line.source)?.size ?? 0)] as const,
  );
  return new Map([...nodes, ...edges]);
}
