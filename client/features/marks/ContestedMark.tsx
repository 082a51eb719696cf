import classes from './marks.module.css';

/** The glyph of a pair between whom the articles state support and opposition. */
export function ContestedMark({ size = 14 }: { size?: number }) {
  return (
    <svg className={classes.contested} width={size} height={size} viewBox="0 0 14 14" aria-hidden="true">
      <path d="M7 1a6 6 0 0 0 0 12z" fill="var(--e-support)" />
      <path d="M7 1a6 6 0 0 1 0 12z" fill="var(--e-opposition)" />
      <circle cx="7" cy="7" r="6" fill="none" stroke="var(--e-canvas)" strokeWidth="1" />
    </svg>
  );
}
