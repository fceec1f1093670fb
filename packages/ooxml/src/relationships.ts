/** Path of the part that tells what a part leads to; of the package itself for ''. */
export const relationshipsPartOf = (part: string): string => part.replace(/([^/]*)$/, '_rels/$1.rels');

/** Path of the part that a relationship of a part names: relative to the part's folder, or from the package's root on. */
export function partOf(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  return folders.join('/');
}
