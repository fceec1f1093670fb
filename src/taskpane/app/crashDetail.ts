import { now } from '../../commands/clock';
import { addinVersion } from './addinVersion';

/** What somebody who helps needs to know of a bug: where it happened, in which Excel and which version of the add-in. */
export function crashDetail(error: Error): string {
  const diagnostics = typeof Office === 'undefined' ? undefined : Office.context?.diagnostics;
  const excel = diagnostics ? `${diagnostics.host} ${diagnostics.version} ${diagnostics.platform}` : '';
  const place = (error.stack ?? '').split('\n').filter((line) => !line.includes(error.message));
  return [`Matriz CRM ${addinVersion}`, excel, now(), `${error.name}: ${error.message}`, ...place.slice(0, 12)]
    .filter(Boolean)
    .join('\n');
}
