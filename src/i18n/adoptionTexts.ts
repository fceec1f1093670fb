import type { Language } from '../domain/plan/language';
import type { adoption } from './es/adoption';

/** The texts of adopting a matrix: few need them, so that they come with its view. */
export type AdoptionTexts = typeof adoption;

const loaders: Readonly<Record<Language, () => Promise<AdoptionTexts>>> = {
  es: async () => (await import('./es/adoption')).adoption,
  en: async () => (await import('./en/adoption')).adoption,
};

/** Brings the texts of adopting a matrix in a language; fails when they cannot be had. */
export const loadAdoptionTexts = (language: Language): Promise<AdoptionTexts> => loaders[language]();
