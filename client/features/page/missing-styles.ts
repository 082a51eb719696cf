/** By address, the style sheets that did not come, and the new attempt to get one while it is under way. */
const missing = new Map<string, Promise<void> | null>();

// The bundler asks for a style sheet once only, even for one that did not come, and would go on without it the next time.
addEventListener('vite:preloadError', (event) => {
  const address =
    'payload' in event && event.payload instanceof Error ? /preload CSS for (\S+)/.exec(event.payload.message)?.[1] : undefined;
  if (address === undefined) return;
  missing.set(address, null);
  event.preventDefault();
});

/** Gets the style sheets that did not come; fails where one fails again. */
export async function missingStyles(): Promise<void> {
  const attempts = [...missing].map(([address, underWay]) => underWay ?? fetchAnew(address));
  await Promise.all(attempts);
}

function fetchAnew(address: string): Promise<void> {
  const old = document.querySelector(`link[href="${address}"]`);
  const attempt = new Promise<void>((resolve, reject) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address, crossOrigin: '' });
    link.onload = () => {
      missing.delete(address);
      resolve();
    };
    link.onerror = () => {
      missing.set(address, null);
      reject(new Error(`The style sheet ${address} did not come`));
    };
    old?.remove();
    document.head.append(link);
  });
  missing.set(address, attempt);
  return attempt;
}
