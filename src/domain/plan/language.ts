/** The languages of the workbook and the pane; Spanish is the source. */
export const languages = ['es', 'en'] as const;
export type Language = (typeof languages)[number];

/** The language of what says of none in which it is. */
export const sourceLanguage: Language = 'es';

/** What each language calls itself. */
export const languageNames = { es: 'Español', en: 'English' } as const satisfies Record<Language, string>;

/** The language that stands beside another in a document of two. */
export const besideLanguage = (language: Language): Language => languages.find((one) => one !== language) ?? language;

/** Whether something is the code of a language. */
export const isLanguage = (value: unknown): value is Language => (languages as readonly unknown[]).includes(value);

/** A text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** A text in each of its languages. */
export const inEach = (text: Bilingual): readonly string[] => languages.map((language) => text[language]);

/** Makes a text of what it is in each language. */
export const bilingual = (make: (language: Language) => string): Bilingual =>
  Object.fromEntries(languages.map((language) => [language, make(language)])) as Record<Language, string>;

/** A member of a pick-list: a stable code, its label in both languages, and other spellings that reading accepts. */
export interface ListMember extends Bilingual {
  readonly code: string;
  readonly aliases?: readonly string[];
  /** Code of the member of another list that this one belongs to: a theme's pillar, the class of a country or group. */
  readonly parent?: string;
  /** Codes of the plans that it belongs to; of all where none is named. */
  readonly plans?: readonly string[];
  /** Codes of members of an earlier plan whose place it takes. */
  readonly replaces?: readonly string[];
}
