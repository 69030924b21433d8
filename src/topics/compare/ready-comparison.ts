import { readPortal } from '../../contract/read-generated.ts'
import { address } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { type Form, printState } from './compare-state.ts'
import { comparisonCitation } from './comparison-citation.ts'
import { comparisonId } from './comparison-id.ts'
import { type ComparisonView, comparisonView } from './comparison-view.ts'
import type { ReadySet } from './ready-sets.ts'
import { standardData } from './standard-comparison.ts'

/** A ready comparison in three drawings, its figures, and the address where it can be changed. */
export type ReadyComparison = { views: (ComparisonView & { figureId: string })[]; change: string; citation: string }

const drawn: readonly Exclude<Form, 'tabel'>[] = ['garis', 'lereng', 'titik']

export function readyComparison({ id, codes }: ReadySet, language: Language): ReadyComparison {
	const data = standardData()
	if (!data) return { views: [], change: address(language, '/bandingkan/'), citation: '' }
	const state = {
		areas: codes,
		indicator: data.indicator.id,
		from: null,
		to: null,
		measure: 'nilai',
		focus: null,
	} as const
	const views = drawn.flatMap((form) => {
		const view = comparisonView(data, { ...state, form }, language, `banding-${form}`)
		// Figures of one year make dots of every form: they are drawn once.
		return view?.form === form ? [{ ...view, figureId: comparisonId(id, form, data, codes) }] : []
	})
	const { site, title } = readPortal()
	const own = site.replace(/\/$/, '') + address(language, `/bandingkan/${id}/`)
	return {
		views,
		change: address(language, '/bandingkan/') + printState({ ...state, form: 'garis' }),
		citation: views[0] ? comparisonCitation(views[0], title, own, language) : '',
	}
}
