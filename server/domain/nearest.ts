import { distancesTo } from './edit-distance';

/** Letters of a value that are compared: nobody misspells by more. */
const LONGEST = 40;
/** Candidates that are measured one by one: among more, only those that hold the value are found. A request must not wait for the rest. */
const MEASURED = 5_000;

/** The candidates that someone who wrote `value` most likely meant, best first, at most `most`; empty where none is near. */
export function nearest(value: string, candidates: readonly string[], most = 3): string[] {
  const wanted = value.slice(0, LONGEST).toLowerCase();
  const reach = Math.max(2, Math.floor(wanted.length / 3));
  const distance = candidates.length > MEASURED ? () => Infinity : distancesTo(wanted, reach);
  const found: { candidate: string; far: number }[] = [];
  for (const candidate of candidates) {
    const text = candidate.toLowerCase();
    const far = wanted.length > 2 && text.includes(wanted) ? 1 : distance(text);
    if (far <= reach) found.push({ candidate, far });
  }
  return found
    .sort((a, b) => a.far - b.far || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, most)
    .map(({ candidate }) => candidate);
}
