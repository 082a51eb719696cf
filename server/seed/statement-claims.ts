import type { NodeClaim, NodeKey, RelationshipClaim } from './claims';
import type { Token } from './cypher-tokens';
import type { PatternHop, PatternNode } from './read-pattern';
import { PatternError, readPatterns } from './read-pattern';
import { SeedError } from './seed-error';
import type { ScriptStatement } from './split-statements';

/** What one statement of the seed makes, and the nodes that it expects to find. */
export interface StatementClaims {
  readonly nodes: readonly NodeClaim[];
  readonly relationships: readonly RelationshipClaim[];
  readonly references: readonly NodeKey[];
}

/** Clauses that a statement of the seed may not have: it would not be sure to give the same graph when it runs twice. */
const REFUSED = new Set(
  'CALL CREATE DELETE DETACH DROP FOREACH INSERT LIMIT LOAD ON OPTIONAL ORDER REMOVE RETURN SKIP UNION UNWIND USE WHERE WITH'.split(' '),
);
const ALLOWED = new Set(['MATCH', 'MERGE', 'SET']);

/**
 * Reads what a statement makes. A seed has one form, so that what it made can be found again:
 * `MATCH` of nodes by id, `MERGE` of a node by id or of one relationship between matched nodes, `SET`.
 */
export function claimsOf(statement: ScriptStatement): StatementClaims {
  const reader = new ClaimReader();
  try {
    for (const { keyword, tokens } of clausesOf(statement.tokens)) reader.clause(keyword, tokens);
    return reader.claims();
  } catch (error) {
    if (error instanceof PatternError) throw new SeedError('seed-syntax', error.message, statement, error);
    throw error;
  }
}

class ClaimReader {
  private readonly known = new Map<string, NodeKey>();
  private readonly labels = new Map<string, string[]>();
  private readonly nodes: NodeClaim[] = [];
  private readonly relationships: RelationshipClaim[] = [];
  private readonly references: NodeKey[] = [];

  clause(keyword: string, tokens: readonly Token[]): void {
    const patterns = keyword === 'SET' ? [] : readPatterns(tokens);
    if (keyword === 'SET') this.set(tokens);
    for (const { start, hop } of patterns) {
      if (keyword === 'MATCH') this.match(start, hop);
      else if (hop) this.mergeRelationship(start, hop);
      else this.mergeNode(start);
    }
  }

  claims(): StatementClaims {
    if (this.nodes.length + this.relationships.length === 0) throw new PatternError('the statement merges nothing');
    return { nodes: this.nodes, relationships: this.relationships, references: this.references };
  }

  private match(node: PatternNode, hop: PatternHop | null): void {
    if (hop) throw new PatternError('a seed matches nodes by their id, not relationships');
    this.references.push(this.identify(node));
  }

  private mergeNode(node: PatternNode): void {
    const labels: string[] = [];
    this.nodes.push({ ...this.identify(node), labels });
    if (node.variable !== null) this.labels.set(node.variable, labels);
  }

  private mergeRelationship(start: PatternNode, { type, properties, backwards, end }: PatternHop): void {
    const [from, to] = backwards ? [this.found(end), this.found(start)] : [this.found(start), this.found(end)];
    this.relationships.push({ type, from, to, key: properties });
  }

  /** `SET a:State` gives the merged node a label; other items of SET are the engine's business. */
  private set(tokens: readonly Token[]): void {
    for (const [index, token] of tokens.entries()) {
      const startsItem = index === 0 || (isSymbol(tokens[index - 1], ',') && depth(tokens, index) === 0);
      const labels = startsItem ? this.labels.get(token.value) : undefined;
      for (let at = index + 1; labels && isSymbol(tokens[at], ':'); at += 2) labels.push(tokens[at + 1]?.value ?? '');
    }
  }

  private identify({ variable, label, properties }: PatternNode): NodeKey {
    const { id } = properties;
    if (label === null || typeof id !== 'string' || Object.keys(properties).length > 1) {
      throw new PatternError(`a seed names a node by label and id alone, as in (${variable ?? 'a'}:Actor {id: '…'})`);
    }
    const key = { label, id };
    if (variable !== null) this.known.set(variable, key);
    return key;
  }

  private found({ variable, label }: PatternNode): NodeKey {
    const key = variable === null || label !== null ? undefined : this.known.get(variable);
    if (!key) throw new PatternError('the ends of a merged relationship are variables that a MATCH before it has bound');
    return key;
  }
}

/** Cuts a statement at its clause keywords; those within brackets or after a dot or colon are names. */
function clausesOf(tokens: readonly Token[]): { keyword: string; tokens: Token[] }[] {
  const clauses: { keyword: string; tokens: Token[] }[] = [];
  let level = 0;
  for (const [index, token] of tokens.entries()) {
    level += step(token);
    const keyword =
      level === 0 && token.kind === 'word' && !isSymbol(tokens[index - 1], '.') && !isSymbol(tokens[index - 1], ':')
        ? token.value.toUpperCase()
        : '';
    if (REFUSED.has(keyword)) throw new PatternError(`a seed is made of MATCH, MERGE and SET; ${keyword} is none of them`);
    const clause = clauses.at(-1);
    if (ALLOWED.has(keyword)) clauses.push({ keyword, tokens: [] });
    else if (clause) clause.tokens.push(token);
    else throw new PatternError(`expected MATCH or MERGE, found "${token.value}"`);
  }
  return clauses;
}

function depth(tokens: readonly Token[], end: number): number {
  return tokens.slice(0, end).reduce((level, token) => level + step(token), 0);
}

function step(token: Token): number {
  if (token.kind !== 'symbol') return 0;
  return '([{'.includes(token.value) ? 1 : ')]}'.includes(token.value) ? -1 : 0;
}

function isSymbol(token: Token | undefined, symbol: string): boolean {
  return token?.kind === 'symbol' && token.value === symbol;
}
