import { useMediaQuery } from '@mantine/hooks';

/** Which panels find no room beside the picture and are drawers: both below 1024 pixels; while evidence is open, the left one already below 1280. */
export function useDrawers(evidence: boolean): { readonly ask: boolean; readonly side: boolean } {
  const narrow = useMediaQuery('(max-width: 1023.98px)', false, { getInitialValueInEffect: false });
  const medium = useMediaQuery('(max-width: 1279.98px)', false, { getInitialValueInEffect: false });
  return { ask: narrow || (medium && evidence), side: narrow };
}
