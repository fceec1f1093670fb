import { readIncoming } from '../../../../files/readIncoming';
import { readForeign } from '../../../../files/readForeign';
import { answersOf, foreignAnswersOf, optionsOf, type ReadingAnswer, type ReadingRequest } from './readingProtocol';

/** What the worker does with a request: reads the file and posts what comes of it. Never throws: a bug is posted too. */
export function answerRequest(request: ReadingRequest, post: (answer: ReadingAnswer) => void): void {
  try {
    for (const answer of answersTo(request)) post(answer);
  } catch (error) {
    post({ kind: 'bug', message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

const answersTo = (request: ReadingRequest): Iterable<ReadingAnswer> =>
  request.kind === 'foreign'
    ? foreignAnswersOf(readForeign(request.bytes))
    : answersOf(readIncoming(request.bytes, optionsOf(request)));
