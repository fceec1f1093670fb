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
    Content: {
      get: (target) => replyOf(target).content,
      set: (target, value, context) => {
        const reply = { ...replyOf(target), content: contentOf(value) };
        answer(target, context, (all) => all.map((one) => (one.id === reply.id ? reply : one)));
      },
    },
  },
  methods: {
    Delete: (target, _, context) => {
      const { id } = replyOf(target);
      answer(target, context, (all) => all.filter((one) => one.id !== id));
    },
    GetLocation: (target) => rangeObject(target.sheet, found(target).area),
  },
});

const commentRepliesType = defineObject<CommentTarget>({
  name: 'CommentReplyCollection',
  items: (target) => found(target).replies.map(({ id }) => hostObject(commentReplyType, { ...target, reply: id })),
  properties: {},
  methods: {
    Add: (target, [content], context) => {
      const reply = { id: context.workbook.makeId('reply'), content: contentOf(content) };
      answer(target, context, (all) => [...all, reply]);
      return hostObject(commentReplyType, { ...target, reply: reply.id });
    },
    GetCount: (target) => found(target).replies.length,
    GetItem: (target, [key]) => {
      const reply = { ...target, reply: String(key) };
      replyOf(reply);
      return hostObject(commentReplyType, reply);
    },
    GetItemAt: (target, [index]) => {
      const reply = found(target).replies[Number(index)];
      if (!reply) throw new HostError('ItemNotFound', String(index));
      return hostObject(commentReplyType, { ...target, reply: reply.id });
    },
  },
});

const commentType = defineObject<CommentTarget>({
  name: 'Comment',
  id: ({ id }) => id,
  properties: {
    Id: { get: ({ id }) => id },
    Content: {
      get: (target) => found(target).content,
      set: (target, value, context) => {
        requireAllowed(target.sheet, context, 'allowEditObjects');
        put(target.sheet, { ...found(target), content: contentOf(value), isInFile: false }, context);
      },
    },
    Replies: { get: (target) => hostObject(commentRepliesType, target) },
  },
  methods: {
    GetLocation: (target) => rangeObject(target.sheet, found(target).area),
    Delete: (target, _, context) => {
      const { id } = found(target);
      requireAllowed(target.sheet, context, 'allowEditObjects');
      target.sheet.conversations = target.sheet.conversations.filter((one) => one.id !== id);
      context.workbook.emit({ kind: 'format', sheet: target.sheet, source: 'api' });
    },
  },
});

/** The conversations of a sheet, or of all sheets of the workbook. */
export interface CommentsTarget {
  readonly sheets: readonly Worksheet[];
  /** The sheet that an address without one means; null where each must name its own. */
  readonly own: Worksheet | null;
}

export const commentsType = defineObject<CommentsTarget>({
  name: 'CommentCollection',
  items: (target) => commentsOf(target).map((one) => hostObject(commentType, one)),
  properties: {},
  methods: {
    Add: (target, [place, content], context) => {
      const { sheet, area } = cellOf(target, place);
      const text = contentOf(content);
      requireAllowed(sheet, context, 'allowEditObjects');
      if (at(sheet, area)) throw new HostError('InvalidArgument', 'a comment is there');
      const id = context.workbook.makeId('comment');
      put(sheet, { id, area, content: text, replies: [], isInFile: false }, context);
      return hostObject(commentType, { sheet, id });
    },
    GetCount: (target) => commentsOf(target).length,
    GetItem: (target, [key]) => {
      const comment = commentsOf(target).find(({ id }) => id === key);
      if (!comment) throw new HostError('ItemNotFound', String(key));
      return hostObject(commentType, comment);
    },
    GetItemAt: (target, [index]) => {
      const comment = commentsOf(target)[Number(index)];
      if (!comment) throw new HostError('ItemNotFound', String(index));
      return hostObject(commentType, comment);
    },
    GetItemByCell: (target, [place]) => {
      const { sheet, area } = cellOf(target, place);
      const comment = at(sheet, area);
      if (!comment) throw new HostError('ItemNotFound');
      return hostObject(commentType, { sheet, id: comment.id });
    },
  },
});

const commentsOf = ({ sheets }: CommentsTarget): readonly CommentTarget[] =>
  sheets.flatMap((sheet) => sheet.conversations.map(({ id }) => ({ sheet, id })));

const at = ({ conversations }: Worksheet, { row, column }: Area): Conversation | undefined =>
  conversations.find(({ area }) => area.row === row && area.column === column);

type Replies = Conversation['replies'];

/** Changes the answers in a conversation. */
function answer(target: CommentTarget, context: HostContext, change: (replies: Replies) => Replies): void {
  const conversation = found(target);
  requireAllowed(target.sheet, context, 'allowEditObjects');
  put(target.sheet, { ...conversation, replies: change(conversation.replies), isInFile: false }, context);
}

/** Keeps a conversation in its place among those of its sheet, a new one at their end. */
function put(sheet: Worksheet, conversation: Conversation, { workbook }: HostContext): void {
  const isNew = sheet.conversations.every(({ id }) => id !== conversation.id);
  sheet.conversations = isNew
    ? [...sheet.conversations, conversation]
    : sheet.conversations.map((one) => (one.id === conversation.id ? conversation : one));
  workbook.emit({ kind: 'format', sheet, source: 'api' });
}

/**
 * The one cell of a range, or of an address: with the name of its sheet, which only the comments of one sheet can do without
 * (the reference asks for it always, Microsoft's samples leave it out there). Throws `InvalidArgument` for anything else.
 */
function cellOf({ sheets, own }: CommentsTarget, place: unknown): RangeTarget {
  const address = splitAddress(String(place));
  const named = sheets.find(({ name }) => name.toLowerCase() === address.sheet?.toLowerCase()) ?? null;
  const { sheet, area } = isHostObject(place)
    ? targetOf<RangeTarget>(place)
    : { sheet: address.sheet === null ? own : named, area: parseArea(address.area) };
  if (!sheet || !sheets.includes(sheet) || area?.rows !== 1 || area.columns !== 1)
    throw new HostError('InvalidArgument');
  return { sheet, area };
}
