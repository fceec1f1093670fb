import { useMemo, type KeyboardEvent, type MouseEvent } from 'react';

const pressed = 'button, a[href], [role="option"], [role="menuitem"]';

/**
 * For the element around a view: calls back with each step of the person there – something entered, picked or pressed –
 * since with it what was said of the step before is over. To unfold something or to open a list is no step yet.
 */
export function useSteps(onStep: () => void) {
  return useMemo(
    () => ({
      onInputCapture: () => onStep(),
      onClickCapture: ({ target }: MouseEvent) => {
        const control = target instanceof Element ? target.closest(pressed) : null;
        if (control && !control.hasAttribute('aria-expanded')) onStep();
      },
      // Enter picks from an open list without a click.
      onKeyDownCapture: ({ key, target }: KeyboardEvent) => {
        const picks = key === 'Enter' && target instanceof Element && target.matches('[aria-activedescendant]');
        if (picks) onStep();
      },
    }),
    [onStep],
  );
}
