import { readDatasets } from '../contract/read-generated.ts'
import type { Dataset } from '../schemas/dataset.ts'
import type { Figure } from '../schemas/figure.ts'
import { sourceIndicators } from './source-indicators.ts'
import { datasetsOf } from './source-line.ts'

/**
 * Datasets of published figures, and those that hold what went into the ones that the portal computed; in the order of
 * the catalogue.
 */
export function datasetsBehind(figures: readonly Figure[]): Dataset[] {
	const read = new Set(datasetsOf(figures).map(({ id }) => id))
	const inputs = inputsOf(figures)
	const behind = ({ id, indicators, periods }: Dataset) =>
		read.has(id) ||
		inputs.some(
			({ sources, period }) =>
				sources.some((source) => indicators.includes(source)) && periods.first <= period && period <= periods.last,
		)
	return readDatasets().filter(behind)
}

/** What went into computed figures, each once: indicators that are read from files, with the period. */
function inputsOf(figures: readonly Figure[]): { sources: string[]; period: string }[] {
	const inputs = figures.flatMap(({ derivation }) => derivation?.inputs ?? [])
	const distinct = new Map(inputs.map(({ indicator, period }) => [`${indicator} ${period}`, { indicator, period }]))
	return [...distinct.values()].map(({ indicator, period }) => ({ sources: sourceIndicators(indicator), period }))
}
