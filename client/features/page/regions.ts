/** The parts of the page that F6 and the skip links go to. */
export const REGIONS = [
  { id: 'ask', name: 'Skip to search and filters' },
  { id: 'stage', name: 'Skip to the picture' },
  { id: 'side', name: 'Skip to the evidence' },
  { id: 'console', name: 'Skip to the Cypher console' },
] as const;

const FOCUSABLE =
  '[contenteditable=true], input:not([type=hidden], [type=file]), button:not(:disabled), select, a[href], summary, [tabindex="0"]';

/** Moves the focus into a region: to its heart where it names one, else to its first control. */
export function focusRegion(id: string): boolean {
  const region = document.getElementById(id);
  const heart = region?.querySelector<HTMLElement>('[data-heart]') ?? region?.querySelector<HTMLElement>(FOCUSABLE) ?? region;
  heart?.focus();
  return region !== null;
}

/** Moves the focus to the next region, or the one before; regions that are not there are passed over. */
export function focusNextRegion(step: 1 | -1): void {
  const there = REGIONS.filter(({ id }) => document.getElementById(id) !== null);
  const now = there.findIndex(({ id }) => document.getElementById(id)?.contains(document.activeElement));
  const next = now < 0 ? 0 : (now + step + there.length) % there.length;
  const region = there[next];
  if (region) focusRegion(region.id);
}
