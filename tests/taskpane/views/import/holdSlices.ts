/**
 * Lets every step of work in slices be a slice of its own, and holds the next ones back until they are released: so a test
 * stands in the middle of long work, however fast the machine is.
 */
export function holdSlices() {
  const waiting: (() => void)[] = [];
  let isHolding = true;
  let now = performance.now();
  const clock = jest.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
  class HeldChannel {
    readonly port1: { onmessage: (() => void) | null; close(): void } = { onmessage: null, close: () => undefined };
    readonly port2 = {
      postMessage: () => {
        const go = () => this.port1.onmessage?.();
        if (isHolding) waiting.push(go);
        else setTimeout(go);
      },
    };
  }
  const page = globalThis as { MessageChannel?: unknown };
  const before = page.MessageChannel;
  page.MessageChannel = HeldChannel;
  return {
    isHeld: () => waiting.length > 0,
    release: () => {
      isHolding = false;
      page.MessageChannel = before;
      clock.mockRestore();
      for (const go of waiting.splice(0)) go();
    },
  };
}
