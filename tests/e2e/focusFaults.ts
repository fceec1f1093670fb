import type { WorkbenchPage } from './WorkbenchPage';

/** What takes the focus without anything that shows it, in words. */
export async function focusFaults({ page, pane }: WorkbenchPage): Promise<readonly string[]> {
  // Fluent UI shows the focus to those who use the keyboard.
  await page.keyboard.press('Shift');
  return pane.locator('body').evaluate(stopsUnseen);
}

/** Runs in the page: everything it needs stands in it. */
function stopsUnseen(): string[] {
  const style = document.createElement('style');
  style.textContent = '*, ::before, ::after { transition: none !important; animation: none !important; }';
  document.head.append(style);
  const all = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, [tabindex="0"]'),
  ].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled, [data-tabster-dummy]') &&
      element.checkVisibility({ visibilityProperty: true }),
  );
  // Of what is drawn by the same rules one is enough: a report has hundreds of figures.
  const rulesOf = ({ tagName, className, parentElement }: Element) =>
    `${tagName} ${className} ${parentElement?.className}`;
  const stops = [...new Map(all.map((stop) => [rulesOf(stop), stop])).values()];
  const marks = ['outlineStyle', 'outlineWidth', 'borderBottomColor', 'borderTopColor', 'borderTopWidth'] as const;
  const others = ['boxShadow', 'transform', 'clipPath'] as const;
  const lookOf = (element: HTMLElement) => {
    const around = [element, element.parentElement, element.parentElement?.parentElement];
    const seen = around.flatMap((one) =>
      one ? ['', '::before', '::after'].map((part) => getComputedStyle(one, part)) : [],
    );
    return seen.map((one) => [...marks, ...others].map((mark) => one[mark]).join(' ')).join('\n');
  };
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const before = stops.map(lookOf);
  const faults = stops.filter((stop, index) => {
    stop.focus({ preventScroll: true });
    return lookOf(stop) === before[index];
  });
  style.remove();
  return faults.map((element) => {
    const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 60);
    return `shows no focus: ${element.tagName.toLowerCase()} "${words}"`;
  });
}
