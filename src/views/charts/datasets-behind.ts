import { readDatasets, readIndicators } from '../../contract/read-generated.ts'
import type { Dataset } from '../../schemas/dataset.ts'
import type { Figure } from '../../schemas/figure.ts'
import { datasetsOf } from './source-line.ts'

/** Datasets of published figures; for figures that the portal computed, those that hold what went into them. */
export function datasetsBehind(figures: readonly Figure[]): Dataset[] {
	const read = datasetsOf(figures)
	if (read.length > 0) return read
	const inputs = new Set(
		figures.flatMap(({ derivation }) => derivation?.inputs.map(({ indicator }) => indicator) ?? []),
	)
	const sources = new Set([...inputs].flatMap((id) => sourcesOf(id)))
	return readDatasets().filter(({ indicators }) => indicators.some((id) => sources.has(id)))
}

/** The indicators that are read from files in the end: `desa-mandiri` is counted from `status-idm`. */
function sourcesOf(id: string): string[] {
	const indicator = readIndicators().get(id)
	if (!indicator?.formula) return [id]
	const parts = indicator.formula.match(/[a-z][a-z0-9]*(?:-[a-z0-9]+)+/g) ?? []
	return parts.filter((part) => part !== id && readIndicators().has(part)).flatMap(sourcesOf)
}
