import { inSlices } from '../../src/workbook/inSlices';

/** Work of so many steps that take so long each, by a clock that only the work moves. */
function* work(steps: number, milliseconds: number, log: string[]) {
  for (let step = 1; step <= steps; step++) {
    clock += milliseconds;
    log.push(`step ${step}`);
    yield;
  }
  return 'done';
}

let clock = 0;

beforeEach(() => {
  clock = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => clock);
});
afterEach(() => jest.restoreAllMocks());

describe('long work in slices', () => {
  it('lets others come in between', async () => {
    let hasCome = false;
    /** Goes on until somebody else had a turn; where nobody ever has, it gives up. */
    function* untilOthersCome() {
      for (let step = 0; !hasCome && step < 1_000_000; step++) {
        clock += 30;
        yield;
      }
      return hasCome;
    }
    setTimeout(() => (hasCome = true));
    expect(await inSlices(untilOthersCome())).toBe(true);
  });

  it('does short work without a pause', async () => {
    const log: string[] = [];
    const result = inSlices(work(3, 5, log));
    expect(log).toEqual(['step 1', 'step 2', 'step 3']);
    expect(await result).toBe('done');
  });

  it('gives on what the work throws', async () => {
    const failing = (function* () {
      yield;
      throw new Error('a bug');
    })();
    await expect(inSlices(failing)).rejects.toThrow('a bug');
  });
});
