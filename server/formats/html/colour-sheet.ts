import { inksOf } from '../../domain/drawing/inks';
import type { ThemeName } from '../../domain/vocabulary/colours';

/** The colours of both themes as variables: as the reader's machine has it, or as the button says. */
export function colourSheet(lines: number): string {
  const [light, dark] = [variables('light', lines), variables('dark', lines)];
  return `:root{${light}}@media (prefers-color-scheme:dark){:root:not([data-theme=light]){${dark}}}:root[data-theme=dark]{${dark}}`;
}

function variables(theme: ThemeName, lines: number): string {
  const inks = Object.entries(inksOf(theme, lines)).map(([name, colour]) => `--${name}:${colour}`);
  return [`color-scheme:${theme}`, ...inks].join(';');
}
