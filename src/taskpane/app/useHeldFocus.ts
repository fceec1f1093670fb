import { useEffect, type RefObject } from 'react';

/**
 * Keeps the focus in the pane. A browser gives it to the page as a whole, where no key does anything, once what had it is
 * taken away or disabled: `home` gets it then, and what can be used again gets it back.
 */
export function useHeldFocus(home: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const holder = new FocusHolder(home);
    return () => holder.stop();
  }, [home]);
}

class FocusHolder {
  private last: HTMLElement | null = null;
  /** What is disabled for a while, as a button is while its task runs. */
  private waiting: HTMLElement | null = null;
  /** Whether the person is in the sheet: then nothing here takes the focus. */
  private isAway = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new AbortController();
  // Whoever knows a better place than `home` has taken the focus by the next turn.
  private readonly observer = new MutationObserver(() => {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.check());
  });

  constructor(private readonly home: RefObject<HTMLElement | null>) {
    const { signal } = this.listeners;
    document.addEventListener('focusin', ({ target }) => this.remember(target), { signal });
    window.addEventListener('blur', () => (this.isAway = true), { signal });
    window.addEventListener('focus', () => (this.isAway = false), { signal });
    const changes = { subtree: true, childList: true, attributes: true, attributeFilter: ['disabled'] };
    this.observer.observe(document.body, changes);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.observer.disconnect();
    this.listeners.abort();
  }

  private remember(target: EventTarget | null): void {
    if (!(target instanceof HTMLElement) || target === this.home.current || target.matches(passingStop)) return;
    this.last = target;
    this.waiting = null;
  }

  private check(): void {
    const active = document.activeElement;
    if (this.isAway) return;
    if (this.waiting && active === this.home.current && isUsable(this.waiting)) return focus(this.waiting);
    // Who presses a blank place leaves what had the focus where it was.
    if (this.last === null || isUsable(this.last) || (active !== document.body && isUsable(active))) return;
    this.waiting = this.last;
    // From there on nothing is lost: who leaves it with Tab is on the way out of the pane.
    this.last = this.home.current;
    focus(this.home.current);
  }
}

/** The focus manager of Fluent UI adds hidden stops for a moment, which pass the focus on. */
const passingStop = '[data-tabster-dummy]';

const isUsable = (element: Element | null): boolean => element?.isConnected === true && !element.matches(':disabled');
const focus = (element: HTMLElement | null) => element?.focus({ preventScroll: true });
