import type { Language } from '../plan/language';
import { report as en } from './texts/en/report';
import { report as es } from './texts/es/report';

/** What reports print, in one language; Spanish is the source, and another that lacks a text does not compile. */
export type ReportTexts = typeof es;
export type PageTexts = ReportTexts['page'];

export const reportTexts: Readonly<Record<Language, ReportTexts>> = { es, en };
