import { languages, type Language } from '../../../plan/language';
import type { WordTable } from './wordTable';

/** The months in each language, January first. */
const monthNames: Readonly<Record<Language, string>> = {
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  en: 'january february march april may june july august september october november december',
};

/** Spellings of months that are no beginnings of their names, with their numbers. */
const otherMonths: Readonly<Record<string, number>> = {
  setiembre: 9,
  set: 9,
  sett: 9,
  agt: 8,
  dbre: 12,
  nbre: 11,
  sbre: 9,
  feb: 2,
  febr: 2,
};

/** Numbers of the months by their names and the beginnings of these, of three letters and more. */
export const months: ReadonlyMap<string, number> = new Map([
  ...languages.flatMap((language) =>
    monthNames[language]
      .split(' ')
      .flatMap((name, at) =>
        Array.from({ length: name.length - 2 }, (_, left) => [name.slice(0, name.length - left), at + 1] as const),
      ),
  ),
  ...Object.entries(otherMonths),
]);

/** Parts of a year and of a month, by the letter that stands for each. */
export const periodWords: Readonly<Record<'S' | 'Q' | 'B' | 'C' | 'F', WordTable>> = {
  S: { es: 'semestre|sem|semestral', en: 'semester|half|half year|h' },
  Q: { es: 'trimestre|trim|trimestral', en: 'quarter|qtr|q' },
  B: { es: 'bimestre|bim', en: 'bimester|two months' },
  C: { es: 'cuatrimestre|cuatrim', en: 'four months' },
  F: { es: 'quincena', en: 'fortnight' },
};

/** Numbers in words, as they stand before a part of a year. */
export const ordinals: Readonly<Record<number, WordTable>> = {
  1: { es: 'primer|primera|primero|1er|1ero|1ra|1era|1ro|1o|1a', en: 'first|1st' },
  2: { es: 'segundo|segunda|2do|2da|2o|2a', en: 'second|2nd' },
  3: { es: 'tercer|tercera|tercero|3er|3ero|3ra|3ro|3o|3a', en: 'third|3rd' },
  4: { es: 'cuarto|cuarta|4to|4ta|4o|4a|ultimo', en: 'fourth|4th|last' },
};

/** Words between the first and the last day of several. */
export const untilWords: WordTable = { es: 'al|a|hasta|hasta el|y hasta', en: 'to|until|till|through|thru' };

/** Words between days that are listed. */
export const andWords: WordTable = { es: 'y|e', en: 'and' };

/** Words that tell nothing of the days themselves. */
export const aroundDates: WordTable = {
  es: 'de|del|el|la|los|las|en|dia|dias|desde|entre|fecha|fechas|mes|meses|ano|anos|realizad@|realizado el|se realizo|celebrad@|inicio|inicia|fin|final|finaliza|corte|corte al|al corte|lunes|martes|miercoles|jueves|viernes|sabado|domingo|lun|mie|jue|vie|sab|dom|semana del|durante|ambos inclusive|inclusive',
  en: 'of|the|on|in|from|between|date|dates|day|days|month|months|year|held|held on|start|starts|end|ends|as of|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|week of|during|inclusive',
};

/** Words that say that the days are not certain; they are kept. */
export const tentativeWords: WordTable = {
  es: 'tentativ@|tentativamente|aprox|aproximadamente|aproximad@|previst@|propuest@|estimad@|por confirmar|a confirmar|fecha tentativa|fecha estimada|posiblemente|probable|probablemente|mediados|a mediados|finales|a finales|fines|a fines|fin de|inicios|a inicios|principios|a principios|comienzos|primera semana|segunda semana|tercera semana|cuarta semana|ultima semana',
  en: 'tentative|tentatively|approx|approximately|planned|proposed|estimated|tbc|to be confirmed|expected|probably|possibly|mid|early|late|end of|beginning of|first week|second week|third week|fourth week|last week',
};

/** Words for a whole year. */
export const wholeYear: WordTable = {
  es: 'todo el ano|todo|ano completo|durante todo el ano|a lo largo del ano|anual',
  en: 'all year|whole year|all year round|throughout the year|year round|throughout',
};
