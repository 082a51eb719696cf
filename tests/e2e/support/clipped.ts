import type { Page } from 'playwright-core';

/** What does not fit: the page where it can be scrolled sideways, what reaches out of the window, and words that are cut off without a way to scroll to them. */
export function clippedOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} pixels wide in a window of ${clientWidth}`);
    if (scrollHeight > clientHeight) found.push(`the page is ${scrollHeight} pixels high in a window of ${clientHeight}`);
    const named = (element: Element) =>
      `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 60)}”`;
    const canScroll = (element: Element | null): boolean =>
      element !== null && (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) || canScroll(element.parentElement));
    for (const element of document.querySelectorAll('body *')) {
      // What is not drawn, what stands there for screen readers, and the row of the tray that opens on demand are cut off on purpose.
      if (
        !element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ||
        element.closest('[aria-hidden=true], svg, [data-all=false]')
      )
        continue;
      const { left, right, width, height } = element.getBoundingClientRect();
      if (width <= 1 || height <= 1) continue;
      if ((left < -1 || right > innerWidth + 1) && !canScroll(element)) found.push(`${named(element)} leaves the window`);
      const { overflowX } = getComputedStyle(element);
      const cut = (overflowX === 'hidden' || overflowX === 'clip') && element.scrollWidth > element.clientWidth + 1;
      if (cut && element.textContent.trim() !== '') found.push(`${named(element)} is cut off`);
    }
    return found;
  });
}

/** Pairs of the big parts of the page that lie over each other. */
export function overlapsOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = ['header', '#ask', '#stage', '#side'].flatMap((part) => document.querySelector(part) ?? []);
    const boxes = parts.map((part) => ({ name: part.id || part.tagName.toLowerCase(), box: part.getBoundingClientRect() }));
    return boxes.flatMap((one, place) =>
      boxes.slice(place + 1).flatMap((other) => {
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        return across > 1 && down > 1 ? [`${one.name} and ${other.name}`] : [];
      }),
    );
  });
}
