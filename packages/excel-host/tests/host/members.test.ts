import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { objectTypes } from '../../src/host/objectType';
import '../../src/host/execute';
import { officeFolder } from '../../src/transport/jsdom/loadOffice';

const library = readFileSync(join(officeFolder(), 'excel-web-16.00.debug.js'), 'utf8');

/** The part of the library that declares one class. */
function classText(name: string): string {
  // Of two of a name the first is one that several applications share.
  const start = library.lastIndexOf(`var ${name} = (function (_super)`);
  const end = start < 0 ? -1 : library.indexOf(`}(OfficeExtension.ClientObject));`, start);
  return start < 0 ? '' : library.slice(start, end);
}

/** Members that the library sends without writing them out in the class: helpers of its own, and `showGridlines`. */
const internal = new Set(['_ValidateArraySize', 'GetItem', 'NotifyActionHandlerReady', 'Gridlines']);
/** The client's own service is not written like the classes of Excel. */
const checked = objectTypes().filter(({ name }) => name !== 'AddinInternalService');

describe('the host', () => {
  it('has classes to check', () => expect(objectTypes().length).toBeGreaterThan(30));

  it.each(checked.map((type) => [type.name, type] as const))(
    'claims no member of %s that the library lacks',
    (name, type) => {
      const text = classText(name);
      expect(text.length).toBeGreaterThan(100);
      const members = [...Object.keys(type.properties), ...Object.keys(type.methods)].filter(
        (member) => !internal.has(member),
      );
      expect(members.filter((member) => !text.includes(`"${member}"`))).toEqual([]);
    },
  );
});
