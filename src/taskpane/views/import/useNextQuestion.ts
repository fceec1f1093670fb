import { useEffect, useRef, type RefObject } from 'react';
import type { ImportItem, ImportPreview } from '../../../domain/merge/importPreview';

/**
 * Where to go on after it was said whose activity a file is about: once what follows from it is shown, the focus goes to
 * the next record that waits for the same answer, by `data-undecided`, else to the preview as a whole.
 * @returns what to call with the record that is being answered
 */
export function useNextQuestion(
  box: RefObject<HTMLElement | null>,
  preview: ImportPreview,
  undecided: readonly ImportItem[],
  isLocked: boolean,
): (item: ImportItem) => void {
  const asked = useRef<{ readonly preview: ImportPreview; readonly next: readonly string[] } | null>(null);
  useEffect(() => {
    // The answer is compared first; meanwhile nothing can be answered.
    if (asked.current === null || asked.current.preview === preview || isLocked) return;
    const { next } = asked.current;
    asked.current = null;
    const waiting = [...(box.current?.querySelectorAll<HTMLElement>('[data-undecided]') ?? [])];
    const questions = new Map(waiting.map((card) => [card.dataset['undecided'], card.querySelector('input')]));
    const key = next.find((one) => questions.get(one));
    (questions.get(key) ?? box.current)?.focus();
  }, [box, preview, isLocked]);
  return (item) => {
    const keys = undecided.map(({ key }) => key);
    const at = keys.indexOf(item.key) + 1;
    asked.current = { preview, next: [...keys.slice(at), ...keys.slice(0, Math.max(at - 1, 0))] };
  };
}
