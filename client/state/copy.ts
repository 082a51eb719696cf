import { say } from './page-store';

/** Puts a text on the clipboard and says so; `what` names it in the notice. */
export async function copyText(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(`${what} copied`);
  } catch {
    // Without https, and in some embedded browsers, there is no clipboard to write to.
    say(copyBySelection(text) ? `${what} copied` : `This browser does not let the page copy. ${what}: ${text}`);
  }
}

function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  (document.querySelector('dialog[open]') ?? document.body).append(area);
  area.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way where the page is not served by https or from this machine
  const done = document.execCommand('copy');
  area.remove();
  return done;
}
