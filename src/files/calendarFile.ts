import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { dayAfter } from '../domain/calendar';

/** An event that takes whole days, from the first to the last, `YYYY-MM-DD`. */
export interface CalendarEvent {
  /** Tells it apart, so that a calendar that takes the file again changes the event instead of adding another. */
  readonly id: string;
  readonly title: string;
  readonly start: string;
  readonly end: string;
  readonly place: string;
  readonly description: string;
  readonly isConfirmed: boolean;
}

/** Where the ids of events belong; a name that no other program gives. */
const domain = 'matriz-seguimiento.invalid';

/**
 * A calendar as a file that Outlook, Google and Apple read.
 * @param now `YYYY-MM-DDTHH:mm:ss` at which it is made
 */
export function calendarFile(name: string, events: readonly CalendarEvent[], now: string): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'matriz', product: 'calendario' },
  });
  for (const { id, title, start, end, place, description, isConfirmed } of events) {
    calendar.createEvent({
      id: `${id}@${domain}`,
      summary: title,
      // Days without a time zone; the one on which it is over is the next.
      start: new Date(`${start}T00:00:00Z`),
      end: new Date(`${dayAfter(end, 1)}T00:00:00Z`),
      timezone: null,
      allDay: true,
      stamp: new Date(`${now}Z`),
      location: place || null,
      description: description || null,
      status: isConfirmed ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
