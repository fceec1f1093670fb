import { atOnce, type Steps } from '../steps';
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
  const next = atOnce(edited(choices, [item], (draft) => draft.fields.set(choiceKey(record, difference), offer)));
  return offer === null ? next : withItem(next, item, true);
}

/**
 * The choices with everything of an item taken. Where files disagree and none is proposed it stays as it was: which of
 * them is right cannot be told for many fields at once.
 */
export function takingAll(choices: ImportChoices, item: ImportItem): ImportChoices {
  return atOnce(edited(choices, [item], takeAll));
}

/** The choices with nothing of an item taken. */
export function keepingAll(choices: ImportChoices, item: ImportItem): ImportChoices {
  return atOnce(edited(choices, [item], keepAll));
}

/** The same for every item; one of which it is doubtful that it is meant is taken on its own only. */
export function choosingAll(choices: ImportChoices, preview: ImportPreview, isWanted: boolean): Steps<ImportChoices> {
  const items = preview.items.filter(
    (item) =>
      (item.state === 'new' || item.state === 'changed') && (!isWanted || item.isProposed || isTaken(item, choices)),
  );
  return edited(choices, items, isWanted ? takeAll : keepAll);
}

/** The choices of one item while they are being changed. */
interface Draft {
  readonly item: ImportItem;
  readonly fields: Map<string, number | null>;
  readonly setTaken: (isTaken: boolean) => void;
}

function* edited(
  { items, offers }: ImportChoices,
  changed: readonly ImportItem[],
  edit: (draft: Draft) => void,
): Steps<ImportChoices> {
  const next = { items: new Map(items), offers: new Map(offers) };
  for (const item of changed) {
    const fields = new Map(offers.get(item.key));
    edit({ item, fields, setTaken: (isWanted) => next.items.set(item.key, isWanted) });
    next.offers.set(item.key, fields);
    yield;
  }
  return next;
}

function takeAll({ item, fields, setTaken }: Draft): void {
  setTaken(true);
  for (const [key, { proposed, offers }] of fieldsOf(item)) {
    const offer = proposed ?? (offers.length === 1 ? 0 : null);
    if (offer !== null) fields.set(key, offer);
  }
}

function keepAll({ item, fields, setTaken }: Draft): void {
  if (item.state === 'new') setTaken(false);
  else for (const [key] of fieldsOf(item)) fields.set(key, null);
}

const fieldsOf = ({ records }: ImportItem): readonly (readonly [string, FieldDifference])[] =>
  records.flatMap((record) =>
    record.differences.map((difference) => [choiceKey(record, difference), difference] as const),
  );
