/** The languages of the workbook and the pane; Spanish is the source. */
export const languages = ['es', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** A member of a pick-list: a stable code, its label in both languages, and other spellings that reading accepts. */
export interface ListMember extends Bilingual {
  readonly code: string;
  readonly aliases?: readonly string[];
  /** Code of the member of another list that this one belongs to: a theme's pillar. */
  readonly parent?: string;
}
