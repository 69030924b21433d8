import type { Area } from '../../src/schemas/area.ts'
import type { ExpectedAreas } from './expected-areas.ts'

/** What every derivation may ask: the areas, and where figures are expected. */
export type Rules = {
	get: (code: string) => Area | undefined
	expected: ExpectedAreas
}
