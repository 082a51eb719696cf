import type { IconName } from './Icon';

/** One thing that a menu offers; a divider stands above it where a new group begins. */
export interface MenuItem {
  readonly says: string;
  readonly icon?: IconName;
  readonly keys?: string;
  readonly begins?: boolean;
  /** Why it cannot be done, said below it; it stays in the menu then. */
  readonly why?: string | null;
  readonly act: () => void;
}
