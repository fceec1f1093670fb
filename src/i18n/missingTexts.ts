import type { Language } from '../domain/plan/language';
import { missing as en } from './en/missing';
import { missing as es } from './es/missing';
import type { MissingWords } from './missingWords';

/** What is said while a language's texts are not here: in that one too, since who asked for it may read no other. */
export const missingTexts: Readonly<Record<Language, MissingWords>> = { es, en };
