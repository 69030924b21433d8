import { identified } from '../../figure-id/identified.ts'
import type { CompareData } from './compare-data.ts'
import type { Form } from './compare-state.ts'
import { comparedFigure } from './compared-figure.ts'

/** The id of a drawing of a ready comparison, the figures of the years it shows, and what it measures of whom. */
export function identifiedComparison(set: string, form: Form, data: CompareData, codes: readonly string[]) {
	const drawn = { areas: codes, from: null, to: null, form, measure: 'nilai' } as const
	const figure = comparedFigure(`banding-${form}`, `${set}/${data.indicator.id}`, data, drawn)
	return { ...identified(figure), areas: codes.join(' ') }
}
