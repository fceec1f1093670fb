import type { Probe } from '../Probe';
import { issue, reference } from '../sources';

/** What people say at cells. */
export const comments: readonly Probe[] = [
  {
    name: 'comments.read',
    says: 'The comments of a sheet are told with their answers and with the cell at which they stand.',
    source: reference('CommentCollection'),
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      const comment = sheet.comments.add(sheet.getRange('B3'), '¿Confirmado?');
      comment.replies.add('Sí');
      await lab.sync();
      const all = await lab.read(sheet.comments, 'items/content,items/replies/items/content');
      const places = all.items.map((one) => one.getLocation().load('rowIndex,columnIndex'));
      await lab.sync();
      return all.items.map(({ content, replies }, at) => [
        content,
        replies.items.map((reply) => reply.content),
        places[at]?.rowIndex ?? null,
        places[at]?.columnIndex ?? null,
      ]);
    },
    gives: [['¿Confirmado?', ['Sí'], 2, 1]],
  },
  {
    name: 'comments.oneCell',
    says: 'A comment stands at one cell; more of them are refused.',
    source: reference('CommentCollection.add'),
    run: (lab) => lab.refusal(() => lab.sheet.comments.add(lab.area(1, 2), 'dos celdas')),
    gives: 'InvalidArgument',
  },
  {
    name: 'comments.notes',
    says: 'Notes are told with their text and their cell; on the web not all else of them is.',
    source: issue(6198),
    needs: '1.18',
    run: async (lab) => {
      const sheet = lab.anotherSheet();
      sheet.notes.add('C2', 'Falta el acta');
      await lab.sync();
      const all = await lab.read(sheet.notes, 'items/content');
      const places = all.items.map((one) => one.getLocation().load('rowIndex,columnIndex'));
      await lab.sync();
      return all.items.map(({ content }, at) => [
        content,
        places[at]?.rowIndex ?? null,
        places[at]?.columnIndex ?? null,
      ]);
    },
    gives: [['Falta el acta', 1, 2]],
  },
];
