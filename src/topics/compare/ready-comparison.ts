import { readPortal } from '../../contract/read-generated.ts'
import { address } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { type Form, printState, suitingForm } from './compare-state.ts'
import { comparisonCitation } from './comparison-citation.ts'
import { identifiedComparison } from './comparison-id.ts'
import { type ComparisonView, comparisonView } from './comparison-view.ts'
import type { ReadySet } from './ready-sets.ts'
import { standardData } from './standard-comparison.ts'

/** A ready comparison in three drawings, each with a file of its figures, all of them in a table, and the address where it can be changed. */
export type ReadyComparison = {
	views: (ComparisonView & ReturnType<typeof identifiedComparison>)[]
	change: string
	citation: string
}

/** Over time first, in the form that suits so many areas. */
const drawn = (areas: number): readonly Form[] => [suitingForm(areas), 'lereng', 'titik']

export function readyComparison({ id, codes }: ReadySet, language: Language): ReadyComparison {
	const data = standardData()
	if (!data) return { views: [], change: address(language, '/bandingkan/'), citation: '' }
	const state = {
		areas: codes,
		indicator: data.indicator.id,
		from: null,
		to: null,
		measure: 'nilai',
		highlights: null,
	} as const
	const views = drawn(codes.length).flatMap((form) => {
		const view = comparisonView(data, { ...state, form }, language, `banding-${form}`)
		// Figures of one year make dots of every form: they are drawn once.
		return view?.form === form ? [{ ...view, ...identifiedComparison(id, form, data, codes) }] : []
	})
	const { site, title } = readPortal()
	const own = site.replace(/\/$/, '') + address(language, `/bandingkan/${id}/`)
	return {
		views,
		change: address(language, '/bandingkan/') + printState({ ...state, form: null }),
		citation: views[0] ? comparisonCitation(views[0], title, own, language) : '',
	}
}

/** Where the file of figures of a drawing stands; one for all languages. */
export function readyCsvPath(set: string, form: Form): string {
	return `/bandingkan/${set}-${form}.csv`
}
