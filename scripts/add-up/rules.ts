import type { Area } from '../../src/schemas/area.ts'
import type { Indicator } from '../../src/schemas/indicator.ts'
import type { ExpectedAreas } from './expected-areas.ts'

/** What every derivation may ask: the registry of indicators, the areas, and where figures are expected. */
export type Rules = {
	/** A derived indicator of the registry; `undefined` when this portal does not register it. */
	derived: (id: string) => Indicator | undefined
	get: (code: string) => Area | undefined
	expected: ExpectedAreas
}
