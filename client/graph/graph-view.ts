import cytoscape from 'cytoscape';
import type { GraphView, GraphViewOptions } from './types';

export * from './types';

/** Makes the canvas inside `container`, which must have a size; nothing is drawn before `show`. */
export function createGraphView(container: HTMLElement, options: GraphViewOptions): GraphView {
  const cy = cytoscape({ container, elements: [], autounselectify: true, boxSelectionEnabled: true });
  cy.on('tap', 'node', (event) =>
    options.events.onSelect({ actors: [(event.target as cytoscape.NodeSingular).id()], line: null }, 'replace'),
  );
  return {
    show: (model, { pinned }) => {
      cy.json({
        elements: {
          nodes: model.actors.map((a) => ({ data: { id: a.id, name: a.name } })),
          edges: model.lines.map((l) => ({ data: { id: l.id, source: l.source, target: l.target } })),
        },
      });
      cy.layout({ name: 'circle' }).run();
      for (const [id, position] of Object.entries(pinned)) cy.getElementById(id).position({ ...position });
      return Promise.resolve();
    },
    setTheme: () => undefined,
    setReducedMotion: () => undefined,
    select: () => undefined,
    highlight: () => undefined,
    fit: (ids) => void cy.fit(ids ? cy.nodes().filter((n) => ids.includes(n.id())) : undefined, 24),
    zoomBy: (factor) => void cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    panBy: (x, y) => void cy.panBy({ x, y }),
    centre: (id) => void cy.center(cy.getElementById(id)),
    positions: () => Object.fromEntries(cy.nodes().map((n) => [n.id(), { x: Math.round(n.position().x), y: Math.round(n.position().y) }])),
    picture: ({ scale, background }) => Promise.resolve(cy.png({ output: 'blob', full: true, scale, bg: background }) as unknown as Blob),
    screenPosition: (id) => {
      const node = cy.getElementById(id);
      const box = container.getBoundingClientRect();
      return node.nonempty() && node.isNode() ? { x: box.left + node.renderedPosition().x, y: box.top + node.renderedPosition().y } : null;
    },
    labelOverlaps: () => 0,
    hiddenLabels: () => 0,
    destroy: () => cy.destroy(),
  };
}
