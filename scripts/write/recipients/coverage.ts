import type { Area } from '../../../src/schemas/area.ts'
import type { Coverage } from '../../../src/schemas/figure.ts'
import type { RecipientStore } from './recipient-store.ts'

/** Villages of an area that a programme has figures of, of all villages the register has there. */
export function coverageOf(
	code: string,
	programme: string,
	store: RecipientStore,
	childrenOf: (code: string) => readonly Area[],
): Coverage {
	const children = childrenOf(code)
	if (children.length === 0) return { have: store.has(code, programme) ? 1 : 0, of: 1 }
	const parts = children.map((child) => coverageOf(child.code, programme, store, childrenOf))
	return {
		have: parts.reduce((sum, { have }) => sum + have, 0),
		of: parts.reduce((sum, { of }) => sum + of, 0),
	}
}

/** True where no village is missing. */
export function isWhole({ have, of }: Coverage): boolean {
	return have === of
}
