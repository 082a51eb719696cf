import { useMediaQuery } from '@mantine/hooks';

/** Whether the window is too narrow for panels beside the picture: they are drawers then. */
export function useNarrow(): boolean {
  return useMediaQuery('(max-width: 1023.98px)', false, { getInitialValueInEffect: false });
}
