import type { Language } from '../plan/language';

const es = {
  note: 'Nota conceptual',
  untitled: 'Actividad sin título',
  code: 'Código',
  codeHint: 'Lo asigna la matriz. Déjelo en blanco si la actividad es nueva.',
  before: 'A. Antes de la actividad',
  after: 'B. Después de la actividad',
  choose: 'Elija una opción',
  chooseDate: 'Elija una fecha',
  picture: 'imagen',
  page: 'Página',
  of: 'de',
  products: 'Productos vinculados a la actividad',
  productCode: 'Código del producto',
  noProducts: 'Ningún producto está vinculado todavía.',
  productsNote: 'Los productos se registran en la matriz: lo que se cambie en esta lista no se importa.',
  guide: 'Cómo llenar esta nota',
  guideLines: [
    'Escriba en la columna derecha. No cambie la columna izquierda: por ella se reconoce cada dato.',
    'El asterisco (*) marca lo que debe estar antes de realizar la actividad. La parte B se llena después de realizada.',
    'Donde se eligen varios (temas, países, principios…) escriba uno por línea, con su nombre o su código.',
    'Los textos admiten párrafos y viñetas. De tablas e imágenes solo pasa el texto a la matriz.',
    'Guarde el archivo como .docx y envíelo a la Secretaría Ejecutiva.',
  ],
  annex: 'Anexo. Listas para elegir',
  annexNote: 'Sirve el nombre o el código, en español o en inglés.',
};

const en: typeof es = {
  note: 'Concept note',
  untitled: 'Activity without a title',
  code: 'Code',
  codeHint: 'Given by the matrix. Leave it blank if the activity is new.',
  before: 'A. Before the activity',
  after: 'B. After the activity',
  choose: 'Choose an option',
  chooseDate: 'Choose a date',
  picture: 'picture',
  page: 'Page',
  of: 'of',
  products: 'Outputs linked to the activity',
  productCode: 'Output code',
  noProducts: 'No outputs are linked yet.',
  productsNote: 'Outputs are recorded in the matrix: changes made in this list are not imported.',
  guide: 'How to fill in this note',
  guideLines: [
    'Write in the right-hand column. Leave the left-hand column as it is: each item is recognized by it.',
    'The asterisk (*) marks what must be there before the activity is carried out. Part B is filled in afterwards.',
    'Where several can be chosen (themes, countries, principles…), write one per line, by name or code.',
    'Texts may have paragraphs and bullets. Only the text of tables and pictures is carried over to the matrix.',
    'Save the file as .docx and send it to the Executive Secretariat.',
  ],
  annex: 'Annex. Lists to choose from',
  annexNote: 'Either the name or the code will do, in Spanish or in English.',
};

/** What a concept note prints besides its sections and labels, in Word and on paper. */
export const noteTexts: Readonly<Record<Language, typeof es>> = { es, en };
