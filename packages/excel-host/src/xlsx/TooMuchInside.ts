/** Thrown where a file holds more, unpacked or written out, than can be loaded: it may be made for that. */
export class TooMuchInside extends Error {}
