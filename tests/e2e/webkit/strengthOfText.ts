import type { Place } from './WebKitLocator';

/** Runs in a page: how far the text at a place of a picture stands out from its ground, from 0 to 255 for black on white. */
export async function strengthOfText({ picture, place }: { picture: string; place: Place }): Promise<number> {
  const image = new Image();
  image.src = `data:image/png;base64,${picture}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.drawImage(image, 0, 0);
  // Within the frame of the field, and left of the button that a date has.
  const { data } = context.getImageData(place.left + 4, place.top + 4, place.width / 2, place.height - 8);
  let [least, most] = [255, 0];
  for (let at = 0; at < data.length; at += 4) {
    const light = Math.round(((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3);
    [least, most] = [Math.min(least, light), Math.max(most, light)];
  }
  return most - least;
}
