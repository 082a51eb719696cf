/** What our own files have in the data of an element for the drawing alone; whoever reads them back leaves it out. */
export const DRAWN = ['size', 'interaction', 'doubtful', 'source', 'target'];

/** All that Cytoscape reads itself: `parent` would put a node into another. */
export const RESERVED = [...DRAWN, 'parent'];
