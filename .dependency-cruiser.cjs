/** The import rules of docs/architecture.md: who may know whom. */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, dependencyTypesNot: ['type-only'] } },
    {
      name: 'domain-is-pure',
      comment: 'domain knows nothing of ours and nothing of Node',
      severity: 'error',
      from: { path: '^server/domain' },
      to: { pathNot: '^(server/domain|node_modules)' },
    },
    { name: 'domain-no-node', severity: 'error', from: { path: '^server/domain' }, to: { dependencyTypes: ['core'] } },
    {
      name: 'contract-is-shared',
      comment: 'contract knows domain only',
      severity: 'error',
      from: { path: '^server/contract' },
      to: { path: '^server/', pathNot: '^server/(domain|contract)' },
    },
    {
      name: 'client-reaches-contract-and-domain-only',
      severity: 'error',
      from: { path: '^client' },
      to: { path: '^server/', pathNot: '^server/(contract|domain)' },
    },
    {
      name: 'graph-has-no-react',
      comment: 'client/graph is Cytoscape only',
      severity: 'error',
      from: { path: '^client/graph' },
      to: { path: 'node_modules/(react|react-dom|@mantine)(/|$)' },
    },
    {
      name: 'database-packages-in-store-only',
      severity: 'error',
      from: { pathNot: '^(server/store|tests|bench)' },
      to: { path: 'node_modules/(neo4j-driver|@grafeo-db)' },
    },
    {
      name: 'routes-reach-the-store-through-queries',
      severity: 'error',
      from: { path: '^server/routes' },
      to: { path: '^server/store/(?!errors)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: '\\.d\\.ts$|(^|/)(vite|jest|eslint)\\.config|^server/healthcheck\\.mjs$|\\.dependency-cruiser' },
      to: {},
    },
    {
      name: 'not-to-dev-dep',
      severity: 'error',
      from: { path: '^(server|client)' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: true,
    exclude: { path: '^dist' },
  },
};
