/** A pane in which little fits beside each other: 270 px are the least that Excel gives it, and usual on a Mac. */
export const narrow = '@media (max-width: 319px)';

/** Columns of a grid of short fields: two in a line, or one where two dates would be cut. */
export const shortFields = 'repeat(auto-fill, minmax(max(128px, 40%), 1fr))';
