import type { WordTable } from './wordTable';

/** Words for the participants that are counted, by the field that counts them; `total` counts all. */
export const countedWords: Readonly<Record<'women' | 'men' | 'otherOrUnknown' | 'total', WordTable>> = {
  women: {
    es: 'mujer|mujeres|femenino|femenina|femeninas|fem|muj|♀|participantes mujeres|de mujeres',
    en: 'woman|women|female|females',
  },
  men: {
    es: 'hombre|hombres|masculino|masculina|masculinos|masc|hom|varon|varones|♂|participantes hombres|de hombres',
    en: 'man|men|male|males',
  },
  otherOrUnknown: {
    es: 'persona no binaria|personas no binarias|otro|otra|otros|otras|otro genero|otra identidad|otros generos|no binari@|nb|lgbt|lgbtiq|sin dato|sin datos|sin especificar|no especifica|no especificad@|no indica|no responde|prefiere no decir|nr|s d',
    en: 'other|others|other gender|non binary|nonbinary|no data|not specified|unspecified|unknown|prefer not to say',
  },
  total: {
    es: 'total|totales|personas|participantes|asistentes|funcionari@|funcionarias y funcionarios|delegad@|representantes|en total|pax|personas participantes|personas funcionarias|total de participantes|total participantes|t',
    en: 'people|persons|participants|attendees|officials|delegates|in total|total participants|overall|participant',
  },
};

/** Letters for women and men. What `M` is, the letter beside it tells. */
export const countedLetters = { women: 'f', men: 'h', either: 'm' } as const;

/** Words that tell nothing of how many there were. */
export const aroundCounts: WordTable = {
  es: 'y|e|de|los|las|cuales|son|con|aprox|aproximadamente|unos|unas|alrededor|cerca|hay|hubo|asistieron|participaron|que|incluye|incluyendo|ca|registrad@|un|una|la|el|entre|ellos|ellas|sexo|genero',
  en: 'and|of|the|whom|which|were|are|approx|approximately|about|around|some|circa|with|including|attended|incl|registered|a|an|among|them',
};
