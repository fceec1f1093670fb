import { choiceKey, isTaken, type ImportChoices } from './importChoices';
import type { FieldDifference, ImportItem, ImportPreview, RecordPreview } from './importPreview';

/** The choices with an item taken or left out as a whole. */
export function withItem(choices: ImportChoices, item: ImportItem, isWanted: boolean): ImportChoices {
  return { ...choices, items: new Map(choices.items).set(item.key, isWanted) };
}

/** The choices with an offer taken for a field, or null for what the matrix holds; taking one takes the item. */
export function withOffer(
  choices: ImportChoices,
  place: { readonly item: ImportItem; readonly record: RecordPreview; readonly difference: FieldDifference },
  offer: number | null,
): ImportChoices {
  const { item, record, difference } = place;
  const offers = new Map(choices.offers).set(choiceKey(item, record, difference), offer);
  const next = { ...choices, offers };
  return offer === null ? next : withItem(next, item, true);
}

/**
 * The choices with everything of an item taken. Where files disagree and none is proposed it stays as it was: which of
 * them is right cannot be told for many fields at once.
 */
export function takingAll(choices: ImportChoices, item: ImportItem): ImportChoices {
  return eachField(withItem(choices, item, true), item, ({ proposed, offers }) =>
    proposed === null && offers.length === 1 ? 0 : (proposed ?? undefined),
  );
}

/** The choices with nothing of an item taken. */
export function keepingAll(choices: ImportChoices, item: ImportItem): ImportChoices {
  if (item.state === 'new') return withItem(choices, item, false);
  return eachField(choices, item, () => null);
}

/** The same for every item; one of which it is doubtful that it is meant is taken on its own only. */
export function choosingAll(choices: ImportChoices, { items }: ImportPreview, isWanted: boolean): ImportChoices {
  return items
    .filter(({ state }) => state === 'new' || state === 'changed')
    .reduce((next, item) => {
      if (!isWanted) return keepingAll(next, item);
      return item.isProposed || isTaken(item, next) ? takingAll(next, item) : next;
    }, choices);
}

/** Chooses for each field of an item; undefined leaves it as it was chosen. */
function eachField(
  choices: ImportChoices,
  item: ImportItem,
  choose: (difference: FieldDifference) => number | null | undefined,
): ImportChoices {
  const offers = new Map(choices.offers);
  for (const record of item.records) {
    for (const difference of record.differences) {
      const offer = choose(difference);
      if (offer !== undefined) offers.set(choiceKey(item, record, difference), offer);
    }
  }
  return { ...choices, offers };
}
