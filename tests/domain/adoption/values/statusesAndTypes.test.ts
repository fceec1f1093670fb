import { readingOf, valuesOf } from './readingOf';

/** What is sure, or what is asked. */
function said(target: string, text: string) {
  const reading = readingOf(target, text);
  const [doubt] = reading.doubts;
  return doubt ? doubt.options : valuesOf(reading);
}

describe('the state of an activity', () => {
  it.each([
    [
      'held',
      [
        'Ejecutada',
        'Concluida',
        'REALIZADA',
        'realizada ',
        'Realziada',
        'Relizada',
        'Finalizado',
        'Done',
        'Carried out',
      ],
    ],
    ['held', ['✔', '✓', '√', '✅', '✔️', '✔ Realizada', 'Se realizó', 'Ya ejecutada', 'Completed']],
    ['postponed', ['Reprogramada', 'Aplazada', 'Postergada', 'Rescheduled', 'Fue reprogramada']],
    ['cancelled', ['Canselada', 'Anulada', 'Called off']],
    ['inProgress', ['En proceso', 'En curso', 'En ejecucion', 'Ongoing', 'Under way']],
    ['approved', ['Aprovada', 'Autorizado', 'Confirmed']],
    ['proposed', ['En propuesta', 'Prpuesta', 'Proposal']],
  ])('%s is told by what offices write', (status, texts) => {
    for (const text of texts)
      expect({ text, ...valuesOf(readingOf('Activity.status', text)) }).toEqual({ text, status });
  });

  it.each([
    ['Pendiente', ['proposed', 'approved']],
    ['Planned', ['proposed', 'approved']],
    ['Programada', ['proposed', 'approved']],
    ['Pendente', ['proposed', 'approved']],
    ['Por confirmar', ['proposed', 'approved', 'postponed']],
    ['TBC', ['proposed', 'approved', 'postponed']],
    ['S/I', ['proposed', 'approved', 'inProgress', 'postponed', 'cancelled']],
    ['No', ['proposed', 'approved', 'inProgress', 'postponed', 'cancelled']],
    ['◐', ['inProgress', 'postponed', 'approved']],
    ['↻', ['inProgress', 'postponed', 'approved']],
    ['En pausa', ['postponed', 'inProgress', 'cancelled']],
    ['✗', ['cancelled', 'postponed', 'proposed', 'approved', 'inProgress']],
    ['100 %', ['held', 'inProgress']],
    ['Popuesta', ['proposed', 'postponed']],
    ['Realizada parcialmente', ['inProgress', 'held']],
    ['No realizada', ['postponed', 'cancelled']],
    ['Realizada, pendiente la memoria', ['held', 'proposed', 'approved']],
    ['Cancelada/Reprogramada', ['cancelled', 'postponed']],
    ['En proceso de cancelación', ['inProgress', 'approved', 'proposed']],
    ['Lo que sea', []],
  ])('is asked where %s leaves it open', (text, options) => expect(said('Activity.status', text)).toEqual(options));

  it('keeps what stands beside it', () => {
    const reading = readingOf('Activity.status', 'Cancelada por el huracán');
    expect([valuesOf(reading), reading.beside]).toEqual([{ status: 'cancelled' }, ['Cancelada por el huracán']]);
  });

  it('is blank where there is a dash', () => expect(said('Activity.status', '–')).toEqual({}));
});

describe('the type of an activity', () => {
  it.each([
    ['Taller virtual', { type: 'workshop', modality: 'virtual' }],
    ['Virtual workshop', { type: 'workshop', modality: 'virtual' }],
    ['Taller (presencial)', { type: 'workshop', modality: 'inPerson' }],
    ['Reunión híbrida', { type: 'meeting', modality: 'hybrid' }],
    ['Runión virtual', { type: 'meeting', modality: 'virtual' }],
    ['Reunión de alto nivel en línea', { type: 'meeting', modality: 'virtual' }],
    ['Reunión ordinaria GT', { type: 'meeting' }],
    ['Regular WG meeting', { type: 'meeting' }],
    ['Primera reunión técnica regional', { type: 'meeting' }],
    ['Seminario web regional', { type: 'webinar' }],
    ['Conferencia', { type: 'congress' }],
    ['Training course', { type: 'course' }],
    ['Study visit', { type: 'technicalExchange' }],
    ['Diagnóstico', { type: 'study' }],
    ['Taler', { type: 'workshop' }],
    ['Taller sobre flujos mixtos', { type: 'workshop' }],
    ['Reunión preparatoria del congreso', { type: 'meeting' }],
  ])('of %s', (text, values) => expect(said('Activity.type', text)).toEqual(values));

  it.each([
    ['Capacitación', ['workshop', 'course']],
    ['Curso-taller', ['course', 'workshop']],
    ['Taller / Seminario', ['workshop', 'seminar']],
    ['Memoria del taller', ['workshop']],
    ['Conferencia de prensa', ['other', 'campaign']],
  ])('is asked where %s leaves it open', (text, options) => expect(said('Activity.type', text)).toEqual(options));

  it('keeps what else the text says', () =>
    expect(readingOf('Activity.type', 'Taller sobre retorno').beside).toEqual(['Taller sobre retorno']));
});

describe('how an activity is held', () => {
  it.each([
    ['En linea', 'virtual'],
    ['Zoom', 'virtual'],
    ['Presencial y virtual', 'hybrid'],
    ['Presencial/virtual', 'hybrid'],
    ['Modalidad mixta', 'hybrid'],
    ['Face to face', 'inPerson'],
  ])('is told by %s', (text, modality) => expect(said('Activity.modality', text)).toEqual({ modality }));
});
