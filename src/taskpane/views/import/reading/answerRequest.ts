import { readIncoming } from '../../../../files/readIncoming';
import { answersOf, optionsOf, type ReadingAnswer, type ReadingRequest } from './readingProtocol';

/** What the worker does with a request: reads the file and posts what comes of it. Never throws: a bug is posted too. */
export function answerRequest(request: ReadingRequest, post: (answer: ReadingAnswer) => void): void {
  try {
    for (const answer of answersOf(readIncoming(request.bytes, optionsOf(request)))) post(answer);
  } catch (error) {
    post({ kind: 'bug', message: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}
