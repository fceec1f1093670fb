import type { Language } from '../../../src/domain/plan/language';
import { quoted } from '../../../src/i18n/formats';
import type { Loss } from 'excel-host/xlsx';

const texts: Readonly<Record<Language, Readonly<Record<Loss['kind'], (place: string) => string>>>> = {
  es: {
    chart: (place) => `El gráfico «${place}» se dibuja de nuevo y cambia de aspecto.`,
    filter: (place) => `El criterio de filtro de «${place}» no se conoce aquí y se pierde.`,
    signature: () => 'La firma digital del archivo ya no vale y se quita.',
    controls: (place) =>
      `Los botones y objetos incrustados de «${place}» se quedan donde estaban aunque sus celdas se movieron.`,
    links: (place) => `Los vínculos que se añadieron en «${place}» no se guardan.`,
    comments: (place) => `Los comentarios que se añadieron en «${place}» no se guardan.`,
  },
  en: {
    chart: (place) => `The chart “${place}” is drawn anew and changes its look.`,
    filter: (place) => `The filter criterion of “${place}” is not known here and gets lost.`,
    signature: () => "The file's digital signature no longer holds and is taken away.",
    controls: (place) => `Buttons and embedded objects of “${place}” stay where they were although their cells moved.`,
    links: (place) => `Links that were added in “${place}” are not saved.`,
    comments: (place) => `Comments that were added in “${place}” are not saved.`,
  },
};

/** What will not be kept, for people. */
export const lossText = ({ kind, place }: Loss, language: Language): string => texts[language][kind](quoted(place));

const refusals: Readonly<Record<Language, string>> = {
  es: 'No se guardó nada. Con --accept-loss se guarda de todos modos.',
  en: 'Nothing was saved. With --accept-loss it is saved anyway.',
};

/** Says on the command line that nothing was saved for the sake of what would be lost, and how to do so all the same. */
export const notSavedText = (language: Language): string => refusals[language];
