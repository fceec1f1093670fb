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
  return edited(choices, (draft) => takeAll(draft, item));
}

/** The choices with nothing of an item taken. */
export function keepingAll(choices: ImportChoices, item: ImportItem): ImportChoices {
  return edited(choices, (draft) => keepAll(draft, item));
}

/** The same for every item; one of which it is doubtful that it is meant is taken on its own only. */
export function choosingAll(choices: ImportChoices, { items }: ImportPreview, isWanted: boolean): ImportChoices {
  return edited(choices, (draft) => {
    for (const item of items) {
      if (item.state !== 'new' && item.state !== 'changed') continue;
      if (!isWanted) keepAll(draft, item);
      else if (item.isProposed || isTaken(item, choices)) takeAll(draft, item);
    }
  });
}

/** Choices while they are being changed. */
interface Draft {
  readonly items: Map<string, boolean>;
  readonly offers: Map<string, number | null>;
}

function edited({ items, offers }: ImportChoices, edit: (draft: Draft) => void): ImportChoices {
  const draft = { items: new Map(items), offers: new Map(offers) };
  edit(draft);
  return draft;
}

function takeAll({ items, offers }: Draft, item: ImportItem): void {
  items.set(item.key, true);
  eachField(item, (key, { proposed, offers: given }) => {
    const offer = proposed ?? (given.length === 1 ? 0 : null);
    if (offer !== null) offers.set(key, offer);
  });
}

function keepAll({ items, offers }: Draft, item: ImportItem): void {
  if (item.state === 'new') items.set(item.key, false);
  else eachField(item, (key) => offers.set(key, null));
}

function eachField(item: ImportItem, visit: (key: string, difference: FieldDifference) => void): void {
  for (const record of item.records)
    for (const difference of record.differences) visit(choiceKey(item, record, difference), difference);
}
