/** So many frames at most a place is followed while what is around it unfolds. */
const patience = 90;
/** Once it has not moved for so many frames it stands. */
const calm = 4;

/**
 * Brings something to the middle of what scrolls around it, and keeps it there until it stands: a section that unfolds
 * has no height yet when it is asked for.
 */
export function bringIntoView(element: HTMLElement): void {
  let before = NaN;
  let stood = 0;
  const follow = (left: number) => {
    if (!element.isConnected) return;
    element.scrollIntoView?.({ block: isTaller(element) ? 'start' : 'center' });
    const { top, height } = element.getBoundingClientRect();
    stood = top + height === before ? stood + 1 : 0;
    before = top + height;
    if (left > 0 && stood < calm) requestAnimationFrame(() => follow(left - 1));
  };
  follow(patience);
}

/** Whether it would not fit: then its beginning is what counts. */
const isTaller = (element: HTMLElement): boolean => element.offsetHeight > globalThis.innerHeight / 2;
