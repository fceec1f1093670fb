import { answerRequest } from './answerRequest';
import type { ReadingAnswer, ReadingRequest } from './readingProtocol';

/** The part of the pane that reads files beside it, in a thread of its own. */
const post = (answer: ReadingAnswer) => postMessage(answer);

addEventListener('message', ({ data }: MessageEvent<ReadingRequest>) => answerRequest(data, post));
post({ kind: 'ready' });
