import { figureId } from '../../figure-id/figure-id.ts'
import type { CompareData } from './compare-data.ts'
import type { Form } from './compare-state.ts'
import { comparedFigure } from './compared-figure.ts'

/** The id of a drawing of a ready comparison: the figures of the years it shows. */
export function comparisonId(set: string, form: Form, data: CompareData, codes: readonly string[]): string {
	const drawn = { areas: codes, from: null, to: null, form, measure: 'nilai' } as const
	return figureId(comparedFigure(`banding-${form}`, `${set}/${data.indicator.id}`, data, drawn))
}
