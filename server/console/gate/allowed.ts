import type { GraphStore } from '../../store/graph-store';

/** What a statement may do, by the operators of its plan without what stands in brackets behind. What is on no list is refused to who may only read. */
export interface Allowed {
  readonly reads: ReadonlySet<string>;
  /** Constraints and indexes included. */
  readonly writes: ReadonlySet<string>;
  /** Procedures that read the graph, its schema or an index of it, and nothing of the server. */
  readonly procedures: ReadonlySet<string>;
  /** Options before a statement that choose how it is planned, and change nothing else. */
  readonly options: ReadonlySet<string>;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Operators of Neo4j 5 and the current line, as its plans name them. */
const NEO4J: Allowed = {
  reads: words(`
    AllNodesScan Anti AntiConditionalApply AntiSemiApply Apply Argument ArgumentTracker AssertSameNode AssertSameRelationship
    BFSPruningVarExpand BidirectionalRepeat CacheProperties CartesianProduct ConditionalApply DirectedAllRelationshipsScan
    DirectedRelationshipByElementIdSeek DirectedRelationshipByIdSeek DirectedRelationshipIndexContainsScan
    DirectedRelationshipIndexEndsWithScan DirectedRelationshipIndexScan DirectedRelationshipIndexSeek
    DirectedRelationshipIndexSeekByRange DirectedRelationshipTypeScan DirectedRelationshipUniqueIndexSeek
    DirectedRelationshipUniqueIndexSeekByRange DirectedUnionRelationshipTypesScan Distinct DynamicDirectedRelationshipTypeLookup
    DynamicLabelNodeLookup DynamicUndirectedRelationshipTypeLookup Eager EagerAggregation EmptyResult EmptyRow Error ExhaustiveLimit
    Expand Filter Input IntersectionNodeByLabelsScan LetAntiSemiApply LetSelectOrAntiSemiApply LetSelectOrSemiApply LetSemiApply Limit
    MultiNodeIndexSeek NodeByElementIdSeek NodeByIdSeek NodeByLabelScan NodeCountFromCountStore NodeHashJoin NodeIndexContainsScan
    NodeIndexEndsWithScan NodeIndexScan NodeIndexSeek NodeIndexSeekByRange NodeLeftOuterHashJoin NodeRightOuterHashJoin
    NodeUniqueIndexSeek NodeUniqueIndexSeekByRange NullifyMetadata Optional OptionalExpand OrderedAggregation OrderedDistinct
    OrderedUnion PartialSort PartialTop PartitionedAllNodesScan PartitionedNodeByLabelScan PartitionedUnwind PathPropagatingBFS
    ProcedureCall ProduceResults ProjectEndpoints Projection RelationshipCountFromCountStore Repeat RollUpApply SelectOrAntiSemiApply
    SelectOrSemiApply SemiApply ShortestPath ShowConstraints ShowFunctions ShowIndexes ShowProcedures Skip Sort StatefulShortestPath
    SubtractionNodeByLabelsScan Top TriadicBuild TriadicFilter TriadicSelection UndirectedAllRelationshipsScan
    UndirectedRelationshipByElementIdSeek UndirectedRelationshipByIdSeek UndirectedRelationshipIndexContainsScan
    UndirectedRelationshipIndexEndsWithScan UndirectedRelationshipIndexScan UndirectedRelationshipIndexSeek
    UndirectedRelationshipIndexSeekByRange UndirectedRelationshipTypeScan UndirectedRelationshipUniqueIndexSeek
    UndirectedRelationshipUniqueIndexSeekByRange UndirectedUnionRelationshipTypesScan Union UnionNodeByLabelsScan Unwind ValueHashJoin
    VarLengthExpand`),
  writes: words(`
    AssertingMultiNodeIndexSeek Create CreateConstraint CreateIndex Delete DetachDelete DoNothingIfExists DropConstraint DropIndex
    Foreach LockingMerge Merge RemoveLabels SetDynamicProperty SetLabels SetNodePropertiesFromMap SetNodeProperty SetProperties
    SetPropertiesFromMap SetProperty SetRelationshipPropertiesFromMap SetRelationshipProperty SubqueryForeach TransactionApply
    TransactionForeach`),
  procedures: words(`
    db.awaitIndex db.awaitIndexes db.index.fulltext.listAvailableAnalyzers db.index.fulltext.queryNodes
    db.index.fulltext.queryRelationships db.index.vector.queryNodes db.index.vector.queryRelationships db.info db.labels db.ping
    db.propertyKeys db.relationshipTypes db.schema.nodeTypeProperties db.schema.relTypeProperties db.schema.visualization dbms.components`),
  options: words('version planner runtime'),
};

/** Operators of the embedded engine. Its translation refuses by itself all that is no plain query. */
const EMBEDDED: Allowed = {
  reads: words(`
    Aggregate AntiJoin Apply Discriminant Distinct EdgeScan Empty Expand Filter HorizontalAggregate Join LeftJoin Limit MapCollect
    MultiWayJoin NodeScan Otherwise Project Return SemiJoin ShortestPath Skip Sort Union Unwind`),
  writes: words(`
    AddLabel Create CreateEdge CreateNode DeleteEdge DeleteNode Merge MergeRelationship RemoveLabel RemoveProperty SetProperty`),
  procedures: words(''),
  options: words('version'),
};

/** What each store lets a user's statement do. */
export const ALLOWED: Readonly<Record<GraphStore['kind'], Allowed>> = { neo4j: NEO4J, embedded: EMBEDDED };
