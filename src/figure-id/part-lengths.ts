/** How many characters each part of an id has: which figure, what it showed, the issue of its data. */
export const partLengths = { figure: 6, content: 4, edition: 2 } as const
