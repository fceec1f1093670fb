const office = 'application/vnd.openxmlformats-officedocument';
const types = {
  word: `${office}.wordprocessingml.document`,
  slides: `${office}.presentationml.presentation`,
  calendar: 'text/calendar;charset=utf-8',
} as const;

/**
 * Whether a pane can hand out files: on a Mac and an iPad it cannot, and fails without a word (office-js issues 3385 and
 * 2700). Excel on the web in a Mac's browser is another platform and can.
 */
export function canDownload(): boolean {
  if (typeof Office === 'undefined') return true;
  const platform = Office.context?.platform ?? Office.context?.diagnostics?.platform;
  return platform !== Office.PlatformType.Mac && platform !== Office.PlatformType.iOS;
}

/** Hands out a file under a name. */
export function download(kind: keyof typeof types, bytes: Uint8Array, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type: types[kind] }));
  link.download = name;
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
