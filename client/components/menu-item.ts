import type { IconName } from './Icon';

/** One thing that a menu offers; a divider stands above it where a new group begins. */
export interface MenuItem {
  readonly says: string;
  readonly icon?: IconName;
  readonly keys?: string;
  readonly begins?: boolean;
  readonly act: () => void;
}
