/** Waits until what is read is as expected: the pane follows the sheet a moment later. Fails with what was read last. */
export async function eventually<T>(read: () => Promise<T>, expected: T): Promise<void> {
  for (let left = 300; left > 0; left--) {
    if (Object.is(await read(), expected)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  expect(await read()).toBe(expected);
}
