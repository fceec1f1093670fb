/** What Tab stops at: the same list as office.js has, without the helpers that Fluent puts around its dialogs. */
const tabbable = ['a[href]', 'button', 'input', 'select', 'textarea', '[tabindex]', '[contenteditable]']
  .map((name) => `${name}:not([disabled]):not([tabindex^="-"]):not([data-tabster-dummy])`)
  .join(',');

/**
 * Keeps the keys that the pane itself needs from office.js, which in Excel on the web takes each Tab, Esc and F2 at the
 * window: Tab then left the pane from wherever the focus had been put by code and walked out of dialogs, Esc went to the
 * grid while it closed a list. Tab still leaves the pane at its ends, Esc wherever nothing in the pane was closed by it,
 * F2 always. Gives the call that ends it.
 */
export function keepPaneKeys(): () => void {
  document.addEventListener('keydown', keep);
  return () => document.removeEventListener('keydown', keep);
}

function keep(event: KeyboardEvent): void {
  if (event.key === 'Tab' ? !isAtEnd(event) : event.key === 'Escape' && isOurs(event)) event.stopPropagation();
}

/** Whether nothing of the pane comes after (or with Shift before) what has the focus. */
function isAtEnd({ target, shiftKey }: KeyboardEvent): boolean {
  if (document.querySelector('[aria-modal="true"]') !== null || !(target instanceof Element)) return false;
  const side = shiftKey ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return ![...document.querySelectorAll(tabbable)].some(
    (element) => (target.compareDocumentPosition(element) & side) !== 0 && isVisible(element),
  );
}

const isVisible = (element: Element) => element.checkVisibility?.() ?? true;

/** Whether Esc has closed or empties something here: lists and dialogs say so, a search box is emptied by the browser. */
function isOurs({ target, defaultPrevented }: KeyboardEvent): boolean {
  const isSearch = target instanceof HTMLInputElement && target.type === 'search' && target.value !== '';
  return defaultPrevented || isSearch;
}
