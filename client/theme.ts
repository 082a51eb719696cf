import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';
import { COLOURS, type Palette } from '../server/domain/vocabulary/colours';

/** Controls are ink on paper, so that blue and red keep meaning support and opposition. Light to dark. */
const INK: MantineColorsTuple = [
  '#f3f5f7',
  '#e6e9ee',
  '#ccd2db',
  '#aeb7c4',
  '#8b96a6',
  '#6a7688',
  '#525e70',
  '#3c4757',
  '#2a3442',
  '#18202b',
];

export const FONT = '"Inter Variable", system-ui, sans-serif';

export const theme = createTheme({
  fontFamily: FONT,
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Menlo, Consolas, monospace',
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 3 },
  autoContrast: true,
  colors: { ink: INK },
  defaultRadius: 6,
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
});

/** The colours of the vocabulary as variables of the page, so that legend, panels and canvas cannot differ. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: variablesOf(COLOURS.light),
  dark: variablesOf(COLOURS.dark),
});

function variablesOf(palette: Palette): Record<string, string> {
  const lines = Object.entries(palette.line).map(([name, colour]) => [`--e-${name}`, colour] as const);
  const words = Object.entries(palette.words).map(([name, colour]) => [`--e-${name}-words`, colour] as const);
  return {
    ...Object.fromEntries([...lines, ...words]),
    '--e-canvas': palette.canvas,
    '--e-text': palette.text,
    '--e-muted': palette.muted,
    '--e-accent': palette.accent,
    '--e-shape-fill': palette.shape.fill,
    '--e-shape-border': palette.shape.border,
    '--e-process-fill': palette.process.fill,
    '--e-process-border': palette.process.border,
  };
}
