/** A node of Cypher's parse tree: a rule of Neo4j's grammar with its children, or a token (its rule is empty). */
export interface SyntaxNode {
  readonly rule: string;
  /** A token's own text; empty for a rule. */
  readonly text: string;
  /** Code units from the start of the statement; `end` is past the last. */
  readonly start: number;
  readonly end: number;
  readonly children: readonly SyntaxNode[];
}

/** An error of Neo4j's front end, and where it begins in the text. */
interface LanguageError {
  readonly message: string;
  readonly start: number;
}

/** What Neo4j's front end makes of a text: its errors, or a tree for each statement in it. */
export interface Reading {
  readonly errors: readonly LanguageError[];
  readonly trees: readonly SyntaxNode[];
}

/** The first child of that rule. */
export function child(node: SyntaxNode, rule: string): SyntaxNode | undefined {
  return node.children.find((each) => each.rule === rule);
}

/** All children of that rule. */
export function childrenOf(node: SyntaxNode, rule: string): SyntaxNode[] {
  return node.children.filter((each) => each.rule === rule);
}

/** Whether a token with that text, in any case, is among the children. */
export function hasToken(node: SyntaxNode, text: string): boolean {
  return node.children.some((each) => each.rule === '' && each.text.toUpperCase() === text);
}

/** The tokens of a node, in order. */
export function tokensOf(node: SyntaxNode): SyntaxNode[] {
  return node.rule === '' ? [node] : node.children.flatMap(tokensOf);
}

/** What a node says, whatever white space and comments stand in it. */
export function wordsOf(node: SyntaxNode): string {
  return tokensOf(node)
    .map(({ text }) => text)
    .join(' ');
}

/** Every node of a tree, itself first. */
export function* walk(node: SyntaxNode, into: (node: SyntaxNode) => boolean = () => true): Generator<SyntaxNode> {
  yield node;
  if (into(node)) for (const each of node.children) yield* walk(each, into);
}

/** Line and column of a place in a text, both counted from 1. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
