import type { Named, Role } from '../driven';

/** A pattern in a form that can be sent to a page. */
export interface SentPattern {
  readonly words: string;
  /** Null for plain words, which may stand anywhere and in any case; flags of a regular expression otherwise. */
  readonly flags: string | null;
  readonly exact: boolean;
}

/** One step on the way to a control, in a form that can be sent to a page. */
export type Step =
  | {
      readonly by: 'role';
      readonly role: Role;
      readonly name?: SentPattern;
      readonly state: Omit<Named, 'name' | 'exact'>;
    }
  | { readonly by: 'text'; readonly text: SentPattern }
  | { readonly by: 'css'; readonly css: string }
  | { readonly by: 'place'; readonly place: 'first' | 'last' };

/** Makes words or a regular expression ready to be sent. */
export function sentPattern(pattern: string | RegExp, exact = false): SentPattern {
  return typeof pattern === 'string'
    ? { words: pattern, flags: null, exact }
    : { words: pattern.source, flags: pattern.flags, exact: true };
}

/** What of Testing Library the page has, once its script is there. */
interface Library {
  queryAllByRole(within: Element, role: string, named: object): Element[];
}

/**
 * Runs in the page: the elements at the end of some steps, as Playwright would find them; null while the page lacks the
 * library that knows roles and names.
 */
export function findInPage(steps: readonly Step[]): Element[] | null {
  const library = (window as unknown as { TestingLibraryDom?: Library }).TestingLibraryDom;
  if (!library || !document.body) return null;
  const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
  const fits =
    ({ words, flags, exact }: SentPattern) =>
    (text: string | null): boolean => {
      if (flags !== null) return new RegExp(words, flags).test(plain(text));
      return exact ? plain(text) === plain(words) : plain(text).toLowerCase().includes(plain(words).toLowerCase());
    };
  const isOffered = (element: Element) => element.getClientRects().length > 0 && !element.closest('[aria-hidden=true]');
  const take = (found: Element[], step: Step): Element[] => {
    switch (step.by) {
      case 'role': {
        // The library looks at every ancestor of each candidate for whether it is hidden, which takes most of its time.
        const named = { ...step.state, ...(step.name && { name: fits(step.name) }), hidden: true };
        return found.flatMap((within) => library.queryAllByRole(within, step.role, named).filter(isOffered));
      }
      case 'text': {
        const fitting = fits(step.text);
        // Words are in all that is around them; a pattern may fit something within what it does not fit.
        const mayHold = (one: Element) => step.text.flags !== null || step.text.exact || fitting(one.textContent);
        const innermost = (one: Element): Element[] => {
          if (one.matches('script, style') || !mayHold(one)) return [];
          const within = [...one.children].flatMap(innermost);
          return within.length > 0 || !fitting(one.textContent) ? within : [one];
        };
        return found.flatMap((within) => [...within.children].flatMap(innermost));
      }
      case 'css':
        return found.flatMap((within) => [...within.querySelectorAll(step.css)]);
      case 'place':
        return step.place === 'first' ? found.slice(0, 1) : found.slice(-1);
    }
  };
  return [...new Set(steps.reduce(take, [document.body as Element]))];
}

/** Runs in the page: whether a person can see an element. */
export function isSeen(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
}
