/** Heaviest file that may be attached to an article: heavier ones nobody opens on a telephone. No schema comes along. */
export const MOST_ATTACHMENT_BYTES = 10e6
