const PREFIX = 'entente-console-';

/** What the browser keeps for the console under a name, where it is what `is` says; null where there is nothing, or the browser keeps nothing. */
export function stored<T>(name: string, is: (value: unknown) => value is T): T | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(PREFIX + name) ?? 'null');
    return is(value) ? value : null;
  } catch {
    return null;
  }
}

/** Tells when another tab of this browser keeps something under a name, or all is deleted. */
export function whenStored(name: string, changed: () => void): void {
  if (typeof window === 'undefined') return;
  window.addEventListener('storage', ({ key }: StorageEvent) => {
    if (key === null || key === PREFIX + name) changed();
  });
}

/** Keeps something; false where the browser keeps nothing for pages, or has no room left. */
export function store(name: string, value: unknown): boolean {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}
