import { LanguageSupport, StreamLanguage, type StringStream } from '@codemirror/language';

interface State {
  /** What closes the comment, text or name that goes on over the end of the line. */
  open: '*/' | "'" | '"' | '`' | null;
  /** The sign before, which tells a label or type and a property from a variable. */
  before: string;
}

const KEYWORDS = new Set(
  `all and any as asc ascending by call case contains count create cypher delete desc descending detach distinct else end ends exists explain finish
  foreach in is limit load match merge none not null offset on optional or order profile remove return set shortestpath single skip starts then true false
  union unwind use using when where with xor yield`.split(/\s+/),
);

/** Colours for Cypher while it is written; what is wrong with it the server says. */
const mode = StreamLanguage.define<State>({
  name: 'cypher',
  startState: () => ({ open: null, before: '' }),
  copyState: (state) => ({ ...state }),
  token: (stream, state) => {
    if (state.open !== null) return closing(stream, state);
    if (stream.eatSpace()) return null;
    const style = opening(stream, state);
    if (style !== 'comment') state.before = stream.current();
    return style;
  },
  languageData: {
    commentTokens: { line: '//', block: { open: '/*', close: '*/' } },
    closeBrackets: { brackets: ['(', '[', '{', "'", '"', '`'] },
  },
});

function opening(stream: StringStream, state: State): string | null {
  if (stream.sol() && stream.match(/^:\w+/)) return 'meta';
  if (stream.match('//')) {
    stream.skipToEnd();
    return 'comment';
  }
  const quote = stream.match('/*') ? '*/' : stream.match(/^['"`]/) ? (stream.current() as "'" | '"' | '`') : null;
  if (quote !== null) {
    state.open = quote;
    return closing(stream, state);
  }
  if (stream.match(/^\$(?:\w+|`[^`]*`)/)) return 'atom';
  if (stream.match(/^\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/)) return 'number';
  if (stream.match(/^[\p{L}_][\p{L}\p{N}_]*/u)) return wordStyle(stream, state);
  const sign = stream.next() ?? '';
  return /[()[\]{}]/.test(sign) ? 'bracket' : /[-+*/%^<>=~|&!:]/.test(sign) ? 'operator' : 'punctuation';
}

function wordStyle(stream: StringStream, { before }: State): string {
  if (before === ':' || before === '|' || before === '&' || before === '!') return 'typeName';
  if (before === '.') return 'propertyName';
  const word = stream.current().toLowerCase();
  if (KEYWORDS.has(word)) return 'keyword';
  if (stream.match(/^\s*\(/, false)) return 'variableName.function';
  return stream.match(/^\s*:(?!:)/, false) && before !== '(' && before !== '[' ? 'propertyName' : 'variableName';
}

function closing(stream: StringStream, state: State): string {
  const close = state.open ?? '';
  for (let next = stream.next(); next !== undefined; next = stream.next()) {
    if (next === '\\' && close !== '*/' && close !== '`') stream.next();
    else if (next === close.charAt(0) && (close.length === 1 || stream.eat('/'))) {
      state.open = null;
      break;
    }
  }
  return close === '*/' ? 'comment' : close === '`' ? 'variableName' : 'string';
}

/** Cypher for the editor. */
export const cypher = () => new LanguageSupport(mode);
