import type { WordTable } from './wordTable';

/** Other names and abbreviations of the Member Countries. */
export const countryWords: Readonly<Record<string, WordTable>> = {
  BZ: { es: 'bel|bze', en: 'blz' },
  CA: { es: 'cnd|can', en: 'cdn' },
  CR: { es: 'c rica|cos|costarica', en: 'cri' },
  SV: { es: 'es|els|esa|sal|salvador|elsalvador|el sal', en: 'the salvador' },
  US: {
    es: 'estados unidos de norteamerica|ee uu de america|eeuua|estados unidos america|los estados unidos|eu',
    en: 'us|the united states|the united states of america|the us|the usa',
  },
  GT: { es: 'gua|guat', en: 'gtm' },
  HN: { es: 'hon|hond', en: 'hnd' },
  MX: { es: 'mej|estados unidos mexicanos', en: 'united mexican states' },
  NI: { es: 'nica|nca', en: 'nic' },
  PA: { es: 'pty', en: 'pan' },
  DO: {
    es: 'rep dom|rep dominicana|r dom|r dominicana|rdom|dominicana|repub dominicana|la republica dominicana',
    en: 'dr|dom rep|dominican rep|the dominican republic',
  },
};

/** Countries of the region and its neighbours that are no members: named, they are no spelling mistake. */
export const otherCountries: WordTable = {
  es: 'alemania|antigua y barbuda|argentina|aruba|bahamas|barbados|belgica|bolivia|brasil|chile|china|colombia|cuba|curazao|dominica|ecuador|españa|francia|granada|guyana|haiti|india|italia|jamaica|japon|paraguay|peru|portugal|puerto rico|reino unido|santa lucia|suecia|suiza|surinam|trinidad y tobago|uruguay|venezuela|union europea',
  en: 'germany|belgium|brazil|curacao|spain|france|grenada|haiti|italy|japan|peru|united kingdom|saint lucia|sweden|switzerland|suriname|trinidad and tobago|european union',
};

/** Names of several members together. */
export const countriesTogether: readonly { readonly codes: readonly string[]; readonly words: WordTable }[] = [
  { codes: ['GT', 'HN', 'SV', 'NI'], words: { es: 'ca 4|ca4|paises del ca 4|pais ca 4', en: 'ca 4 countries' } },
  {
    codes: ['GT', 'HN', 'SV'],
    words: {
      es: 'triangulo norte|triangulo norte de centroamerica|paises del triangulo norte',
      en: 'northern triangle|northern triangle countries|northern central america',
    },
  },
];

/** Words of which phrases for all members are made: `Los once Países Miembros`, `All member countries`. */
export const allCountries: { readonly all: WordTable; readonly around: WordTable; readonly but: WordTable } = {
  all: { es: 'todos|todas|once|11|pm|miembros|ppmm', en: 'all|eleven|every|member|members' },
  around: {
    es: 'los|las|de|la|el|crm|paises|pais|estados|conferencia|region|participantes|parte|y',
    en: 'the|of|rcm|countries|country|states|state|participating|and',
  },
  but: { es: 'menos|excepto|salvo|a excepcion de|con excepcion de', en: 'except|but|excluding|except for' },
};

/** Words in a place that name none. */
export const placeWords: WordTable = {
  es: 'sede|lugar|pais|ciudad|pais sede|reunion|sesion|evento|actividad|el|la|de|en|a|por',
  en: 'venue|place|host|city|country|host country|meeting|event|session|the|in|at|on',
};
