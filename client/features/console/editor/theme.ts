import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** Colours come from the page's tokens and editor.module.css, so that they follow light and dark by themselves. */
const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.meta], color: 'var(--c-keyword)', fontWeight: '600' },
  { tag: tags.string, color: 'var(--c-string)' },
  { tag: [tags.number, tags.atom], color: 'var(--c-number)' },
  { tag: tags.typeName, color: 'var(--c-name)', fontWeight: '600' },
  { tag: tags.function(tags.variableName), color: 'var(--c-function)' },
  { tag: tags.propertyName, color: 'var(--c-property)' },
  { tag: tags.comment, color: 'var(--e-muted)', fontStyle: 'italic' },
  { tag: [tags.operator, tags.punctuation, tags.bracket], color: 'var(--e-muted)' },
]);

const look = EditorView.theme({
  '&': { height: '100%', fontSize: '13px', color: 'var(--e-text)', backgroundColor: 'var(--e-surface)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mantine-font-family-monospace)', lineHeight: '1.6' },
  '.cm-content': { caretColor: 'var(--e-text)', padding: '8px 0' },
  '.cm-cursor': { borderLeftColor: 'var(--e-text)', borderLeftWidth: '2px' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--e-muted)', border: 'none' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--e-hover)' },
  '&.cm-focused .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'var(--e-mark) !important' },
  '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--e-pressed)', outline: '1px solid var(--e-edge)' },
  '.cm-placeholder': { color: 'var(--e-muted)' },
  '.cm-panels': { backgroundColor: 'var(--e-ground)', color: 'var(--e-text)', borderColor: 'var(--e-hairline) !important' },
  '.cm-panel input, .cm-panel button': {
    font: 'inherit',
    color: 'inherit',
    background: 'var(--e-surface)',
    border: '1px solid var(--e-edge)',
    borderRadius: '6px',
  },
  '.cm-panel .cm-button': { backgroundImage: 'none' },
  '.cm-searchMatch': { backgroundColor: 'var(--e-mark)', color: 'var(--e-mark-text)' },
  '.cm-tooltip': {
    backgroundColor: 'var(--e-surface)',
    color: 'var(--e-text)',
    border: '1px solid var(--e-edge)',
    borderRadius: '8px',
    boxShadow: 'var(--e-shadow)',
  },
  '.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--mantine-font-family-monospace)', maxHeight: '15em !important' },
  '.cm-tooltip-autocomplete > ul > li': { padding: '2px 8px !important' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--e-text) !important',
    color: 'var(--e-surface) !important',
  },
  '.cm-completionDetail': { fontStyle: 'normal', opacity: '0.75' },
  '.cm-completionInfo': { padding: '6px 10px', maxWidth: '26em', fontFamily: 'var(--mantine-font-family-monospace)', fontSize: '12px' },
  '.cm-signature': { padding: '6px 10px', maxWidth: '40em', pointerEvents: 'none' },
  '.cm-signature p': { margin: '4px 0 0', color: 'var(--e-muted)', fontSize: '12px' },
  '.cm-signature strong': { color: 'var(--e-text)', textDecoration: 'underline' },
  '.cm-diagnostic': { padding: '6px 10px', maxWidth: '46em', whiteSpace: 'pre-wrap' },
  '.cm-refused': { textDecoration: 'underline wavy var(--e-contested, #9a6700)', textUnderlineOffset: '3px' },
});

/** The look of the editor. */
export const theme: Extension = [look, syntaxHighlighting(colours)];
