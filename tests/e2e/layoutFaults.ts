import type { WorkbenchPage } from './WorkbenchPage';

/** From Excel's least, the usual width on a Mac; then those from which on the pane lays out more beside each other. */
const widths = [270, 320, 460];

/** What is wrong with how the pane is laid out at any width, in words. */
export async function layoutFaults({ pane }: WorkbenchPage): Promise<readonly string[]> {
  const body = pane.locator('body');
  const faults: string[] = [];
  for (const width of widths) {
    const found = await body.evaluate(faultsAtWidth, width);
    faults.push(...found.map((fault) => `${width} px: ${fault}`));
  }
  await body.evaluate(() => window.frameElement?.removeAttribute('style'));
  return faults;
}

/**
 * Makes the pane so wide and says what then scrolls sideways, is cut, runs past its box, lies on something else or is too
 * small to hit. Runs in the page: everything it needs stands in it.
 */
async function faultsAtWidth(_: Element, paneWidth: number): Promise<string[]> {
  // The frame alone, so that the sheet beside it is not drawn again.
  (window.frameElement as HTMLElement).style.width = `${paneWidth}px`;
  // Rows of long lists are measured once they are drawn.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const faults = new Set<string>();
  const slack = 1.5;
  /** CSS px, as in WCAG 2.2, 2.5.8; here without its exception for what stands alone. */
  const smallest = 24;
  const page = document.documentElement;
  const elements = [...document.body.querySelectorAll<HTMLElement>('*')];
  /** Asked for each element once: nothing changes while it is measured. */
  const once = <T>(ask: (element: Element) => T) => {
    const known = new Map<Element, T>();
    return (element: Element): T => {
      const answer = known.has(element) ? (known.get(element) as T) : ask(element);
      known.set(element, answer);
      return answer;
    };
  };
  const ancestors: (element: Element) => readonly Element[] = once((element) => {
    const { parentElement: outer } = element;
    return element === page ? [] : [element, ...(outer ? ancestors(outer) : [])];
  });
  const styleOf = once((element) => {
    const { display, position, clipPath, overflowX, overflowY, borderLeftWidth } = getComputedStyle(element);
    return { display, position, clipPath, overflowX, overflowY, borderLeftWidth };
  });
  const isClippedAway = once((element) => {
    const { clipPath, overflowX } = styleOf(element);
    return clipPath !== 'none' || (overflowX === 'hidden' && element.getBoundingClientRect().width < 2);
  });
  const isShown = once((element) => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    return element.closest('[data-tabster-dummy]') === null && !ancestors(element).some(isClippedAway);
  });
  const wordsOf = (element: Element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
  const say = (element: Element, fault: string) =>
    faults.add(`${fault}: ${element.tagName.toLowerCase()} "${wordsOf(element).slice(0, 60)}"`);
  const hasTitle = (element: Element) => element.closest('[title]') !== null;

  for (const element of [page, ...elements]) {
    const scrolls = element === page || /auto|scroll/.test(styleOf(element).overflowX);
    if (scrolls && element.scrollWidth > element.clientWidth + 1 && !element.matches('textarea'))
      say(element, 'scrolls sideways');
  }

  /** Why a box does not fit into what is around it; null where it does. */
  const misfit = (rect: DOMRect, element: Element): string | null => {
    if (rect.left < -slack || rect.right > page.clientWidth + slack) return 'leaves the pane';
    for (const outer of ancestors(element)) {
      const style = styleOf(outer);
      if (style.display === 'contents' || style.display === 'inline') continue;
      const box = outer.getBoundingClientRect();
      const isPast = rect.left < box.left - slack || rect.right > box.right + slack;
      const isBelow = rect.bottom > box.bottom + rect.height / 2 || rect.top < box.top - rect.height / 2;
      if (/hidden|clip/.test(style.overflowX) && (isPast || isBelow)) return hasTitle(outer) ? null : 'is cut';
      const isBox = parseFloat(style.borderLeftWidth) > 0 || outer.matches('button, [role=tab], td, th, label');
      if (isBox && isPast) return 'runs past its box';
      if (/auto|scroll/.test(style.overflowX)) return null;
    }
    return null;
  };
  interface Piece {
    readonly element: Element;
    readonly rect: DOMRect;
  }
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.textContent?.trim() || element.matches('style, script, option, textarea, title')) continue;
    if (!isShown(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1) continue;
      pieces.push({ element, rect });
      const fault = misfit(rect, element);
      if (fault) say(element, fault);
    }
  }
  for (const element of document.querySelectorAll('svg, img, button, input, select, textarea, table')) {
    if (!isShown(element) || element.matches('input[type=file]')) continue;
    const rect = element.getBoundingClientRect();
    const fault = rect.width < 1 ? null : misfit(rect, element);
    if (fault) say(element, fault);
  }

  const context = document.createElement('canvas').getContext('2d');
  const widthOf = (words: string, { font }: CSSStyleDeclaration) => {
    if (context) context.font = font;
    return context?.measureText(words).width ?? 0;
  };
  for (const control of document.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')) {
    if (!isShown(control)) continue;
    const style = getComputedStyle(control);
    const room = control.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    const isSelect = control instanceof HTMLSelectElement;
    const words = isSelect ? (control.selectedOptions[0]?.text ?? '') : control.placeholder;
    const isNeeded = isSelect || control.value === '';
    const isTold = style.textOverflow === 'ellipsis' && hasTitle(control);
    if (isNeeded && widthOf(words, style) > room + slack && !isTold) say(control, `"${words}" is cut`);
    if (control.type === 'date' && room < 100) say(control, 'the date is cut');
  }

  /** Words of two controls or cells closer than this are read as one. */
  const leastGap = 4;
  const boxOf = (element: Element) => element.closest('button, td, th, li');
  const layerOf = once((element) =>
    ancestors(element).find((outer) => outer.matches('main') || /sticky|fixed|absolute/.test(styleOf(outer).position)),
  );
  const clipped = ({ element, rect }: Piece): Piece | null => {
    let [top, bottom] = [rect.top, rect.bottom];
    for (const outer of ancestors(element)) {
      if (outer.matches('main') || styleOf(outer).overflowY === 'visible') continue;
      const box = outer.getBoundingClientRect();
      [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
    }
    return bottom - top < rect.height / 2 ? null : { element, rect };
  };
  const seen = pieces.map(clipped).filter((piece) => piece !== null);
  seen.sort((a, b) => a.rect.top - b.rect.top);
  seen.forEach((one, index) => {
    for (let next = index + 1; next < seen.length; next++) {
      const other = seen[next];
      if (!other || other.rect.top > one.rect.bottom) break;
      if (other.element === one.element) continue;
      const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      const down = Math.min(one.rect.bottom, other.rect.bottom) - other.rect.top;
      if (layerOf(one.element) !== layerOf(other.element)) continue;
      const isOver = across > slack && down > Math.min(one.rect.height, other.rect.height) / 3;
      const gap = Math.max(one.rect.left, other.rect.left) - Math.min(one.rect.right, other.rect.right);
      const areApart = boxOf(one.element) !== boxOf(other.element);
      if (areApart && !isOver && down > one.rect.height / 2 && gap < leastGap && across <= slack && gap > -slack)
        say(one.element, `runs into "${wordsOf(other.element).slice(0, 40)}"`);
      if (isOver) say(one.element, `lies on "${wordsOf(other.element).slice(0, 40)}"`);
    }
  });

  const isInSentence = (element: Element) => {
    const isInline = styleOf(element).display === 'inline';
    const around = [...(element.parentElement?.childNodes ?? [])];
    return isInline && around.some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  };
  const targets = [...document.querySelectorAll('a[href], button, input, select, textarea')].filter(
    (element) => isShown(element) && !element.matches(':disabled, input[type=file]') && !isInSentence(element),
  );
  for (const target of targets) {
    const { width, height } = target.getBoundingClientRect();
    if (width < smallest - 0.5 || height < smallest - 0.5)
      say(target, `is ${Math.round(width)} by ${Math.round(height)} px to hit`);
  }
  return [...faults];
}
