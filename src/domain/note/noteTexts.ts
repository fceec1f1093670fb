import type { Language } from '../plan/language';

const es = {
  conference: 'Conferencia Regional sobre Migración (CRM)',
  note: 'Nota conceptual',
  untitled: 'Actividad sin título',
  code: 'Código',
  codeHint: 'Lo asigna la matriz. Déjelo en blanco si la actividad es nueva.',
  before: 'A. Antes de la actividad',
  after: 'B. Después de la actividad',
  required: 'Dato que el Plan pide.',
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
  conference: 'Regional Conference on Migration (CRM)',
  note: 'Concept note',
  untitled: 'Activity without a title',
  code: 'Code',
  codeHint: 'Given by the matrix. Leave it blank if the activity is new.',
  before: 'A. Before the activity',
  after: 'B. After the activity',
  required: 'Asked for by the Plan.',
  choose: 'Choose an option',
  chooseDate: 'Choose a date',
  picture: 'picture',
  page: 'Page',
  of: 'of',
  products: 'Products linked to the activity',
  productCode: 'Product code',
  noProducts: 'No product is linked yet.',
  productsNote: 'Products are recorded in the matrix: what is changed in this list is not imported.',
  guide: 'How to fill in this note',
  guideLines: [
    'Write in the right-hand column. Leave the left-hand column as it is: each item is recognised by it.',
    'The asterisk (*) marks what must be there before the activity is held. Part B is filled in after it was held.',
    'Where several are chosen (themes, countries, principles…) write one per line, by its name or its code.',
    'Texts may have paragraphs and bullets. Of tables and pictures only the text reaches the matrix.',
    'Save the file as .docx and send it to the Executive Secretariat.',
  ],
  annex: 'Annex. Lists to choose from',
  annexNote: 'Either the name or the code will do, in Spanish or in English.',
};

/** What a concept note prints besides its sections and labels, in Word and on paper. */
export const noteTexts: Readonly<Record<Language, typeof es>> = { es, en };
