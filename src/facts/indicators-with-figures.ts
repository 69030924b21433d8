import { readDatasets, readIndicators } from '../contract/read-generated.ts'
import type { Indicator } from '../schemas/indicator.ts'
import { sourceIndicators } from './source-indicators.ts'

/** The indicators with figures in this portal, in the order of the registry: read from files, or computed from such. */
export function indicatorsWithFigures(): Indicator[] {
	const held = new Set(readDatasets().flatMap(({ indicators }) => indicators))
	return [...readIndicators().values()].filter(({ id }) => sourceIndicators(id).every((source) => held.has(source)))
}
