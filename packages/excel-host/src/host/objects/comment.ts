import { parseArea, splitAddress, type Area } from '../../model/area';
import type { Conversation, Worksheet } from '../../model/Worksheet';
import { defineObject, hostObject, HostError, isHostObject, targetOf, type HostContext } from '../objectType';
import { requireAllowed } from '../protect';
import { rangeObject } from './range';
import type { RangeTarget } from './rangeCells';

/** A conversation or an answer in it, found anew each time: what the model holds of it is never changed in place. */
interface CommentTarget {
  readonly sheet: Worksheet;
  readonly id: string;
}
interface ReplyTarget extends CommentTarget {
  readonly reply: string;
}

/** Throws `ItemNotFound` for one that is gone. */
function found({ sheet, id }: CommentTarget): Conversation {
  const conversation = sheet.conversations.find((one) => one.id === id);
  if (!conversation) throw new HostError('ItemNotFound', id);
  return conversation;
}

function replyOf(target: ReplyTarget) {
  const reply = found(target).replies.find(({ id }) => id === target.reply);
  if (!reply) throw new HostError('ItemNotFound', target.reply);
  return reply;
}

/** Plain text of a comment. Throws `InvalidArgument` for none; mentions of people are not known here. */
function contentOf(content: unknown): string {
  if (typeof content !== 'string' || content === '') throw new HostError('InvalidArgument', 'content of a comment');
  return content;
}

const commentReplyType = defineObject<ReplyTarget>({
  name: 'CommentReply',
  id: ({ reply }) => reply,
  properties: {
    Id: { get: ({ reply }) => reply },
    Content: { get: (target) => replyOf(target).content },
  },
  methods: {},
});

const commentRepliesType = defineObject<CommentTarget>({
  name: 'CommentReplyCollection',
  items: (target) => found(target).replies.map(({ id }) => hostObject(commentReplyType, { ...target, reply: id })),
  properties: {},
  methods: {
    Add: (target, [content], context) => {
      const reply = { id: context.workbook.makeId('reply'), content: contentOf(content) };
      requireAllowed(target.sheet, context, 'allowEditObjects');
      const answered = { ...found(target), replies: [...found(target).replies, reply], isInFile: false };
      put(target.sheet, answered, context);
      return hostObject(commentReplyType, { ...target, reply: reply.id });
    },
    GetCount: (target) => found(target).replies.length,
    GetItem: (target, [key]) => {
      const reply = { ...target, reply: String(key) };
      replyOf(reply);
      return hostObject(commentReplyType, reply);
    },
  },
});

const commentType = defineObject<CommentTarget>({
  name: 'Comment',
  id: ({ id }) => id,
  properties: {
    Id: { get: ({ id }) => id },
    Content: { get: (target) => found(target).content },
    Replies: { get: (target) => hostObject(commentRepliesType, target) },
  },
  methods: { GetLocation: (target) => rangeObject(target.sheet, found(target).area) },
});

/** The conversations of a sheet. */
export const commentsType = defineObject<Worksheet>({
  name: 'CommentCollection',
  items: (sheet) => sheet.conversations.map(({ id }) => hostObject(commentType, { sheet, id })),
  properties: {},
  methods: {
    Add: (sheet, [place, content], context) => {
      const area = cellOf(sheet, place);
      const text = contentOf(content);
      requireAllowed(sheet, context, 'allowEditObjects');
      if (sheet.conversations.some((one) => one.area.row === area.row && one.area.column === area.column))
        throw new HostError('InvalidArgument', 'a comment is there');
      const id = context.workbook.makeId('comment');
      put(sheet, { id, area, content: text, replies: [], isInFile: false }, context);
      return hostObject(commentType, { sheet, id });
    },
    GetCount: ({ conversations }) => conversations.length,
    GetItem: (sheet, [key]) => {
      const target = { sheet, id: String(key) };
      found(target);
      return hostObject(commentType, target);
    },
  },
});

function put(sheet: Worksheet, conversation: Conversation, { workbook }: HostContext): void {
  const rest = sheet.conversations.filter(({ id }) => id !== conversation.id);
  sheet.conversations = [...rest, conversation];
  workbook.emit({ kind: 'format', sheet, source: 'api' });
}

/** The one cell of a range, or of an address with the name of the sheet. Throws `InvalidArgument` for anything else. */
function cellOf(sheet: Worksheet, place: unknown): Area {
  const address = splitAddress(String(place));
  const target = isHostObject(place)
    ? targetOf<RangeTarget>(place)
    : {
        sheet: address.sheet?.toLowerCase() === sheet.name.toLowerCase() ? sheet : null,
        area: parseArea(address.area),
      };
  const { area } = target;
  if (target.sheet !== sheet || !area || area.rows * area.columns !== 1) throw new HostError('InvalidArgument');
  return area;
}
