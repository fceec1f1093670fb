import { calendarFile } from '../../src/files/calendarFile';

const event = {
  id: 'A25-22222',
  title: 'Taller; de, prueba',
  start: '2025-03-01',
  end: '2025-03-03',
  place: 'San José',
  description: 'Grupo\nA25-22222',
  isConfirmed: false,
};
const linesOf = (text: string) => text.replace(/\r\n[ \t]/g, '').split('\r\n');

describe('a calendar as a file', () => {
  const lines = linesOf(calendarFile('Calendario', [event], '2025-07-15T10:00:00'));

  it('has whole days, the day after the last as their end, whatever the time zone of the machine', () => {
    expect(lines).toEqual(expect.arrayContaining(['DTSTART;VALUE=DATE:20250301', 'DTEND;VALUE=DATE:20250304']));
  });

  it('keeps what is written in titles and descriptions, and the code by which an event is known again', () => {
    expect(lines).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'SUMMARY:Taller\\; de\\, prueba',
        'DESCRIPTION:Grupo\\nA25-22222',
        'LOCATION:San José',
        'STATUS:TENTATIVE',
        expect.stringMatching(/^UID:A25-22222@/),
      ]),
    );
  });
});
