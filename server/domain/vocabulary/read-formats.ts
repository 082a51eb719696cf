/** The formats that are read, by the names that exports have. */
export const READ_FORMATS = ['graphml', 'gexf', 'jgf', 'cyjs', 'csv', 'cypher'] as const;
export type ReadFormat = (typeof READ_FORMATS)[number];
