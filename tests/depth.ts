/**
 * How much the tests ask. `npm test` stands before every push and takes minutes; `npm run test:all` asks everything and
 * runs at night. What is left to the night takes long and rarely breaks alone.
 */
export const inFull = process.env.TERANG_TESTS === 'all'

/** All items at night; before a push every so many, always the same ones. */
export function share<T>(items: readonly T[], every: number): readonly T[] {
	return inFull ? items : items.filter((_, index) => index % every === 0)
}

/** A number of tries: `all` at night, `usual` before a push. */
export function times(usual: number, all: number): number {
	return inFull ? all : usual
}
