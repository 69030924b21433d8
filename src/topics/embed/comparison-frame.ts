import { address } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { COMPARISON_EMBED } from '../../schemas/embed-address.ts'
import { type CompareState, printState } from '../compare/compare-state.ts'
import type { ComparisonView } from '../compare/comparison-view.ts'
import type { EmbedFrame } from './embed-code.ts'

/** Room in pixels for all that a framed comparison says around its drawing, at 320 pixels; and for a row of a table. */
const [AROUND, CAUTION, ROW] = [400, 140, 56]

/** The frame that shows a reader's comparison on another site: its address holds the whole state. */
export function comparisonFrame(view: ComparisonView, state: CompareState, language: Language): EmbedFrame {
	const drawn = view.drawing ? [view.drawing.wide(), view.drawing.narrow()] : []
	const heights = drawn.map((svg) => Number(/ height="(\d+)/.exec(svg)?.[1] ?? 0))
	const shown = view.drawing ? Math.max(...heights) : (view.years.length + 2) * ROW
	const cautions = view.notes.filter(({ caution }) => caution).length
	return {
		address: location.origin + address(language, COMPARISON_EMBED) + printState(state),
		title: `${view.finding}. ${view.subtitle}`,
		height: Math.ceil(AROUND + CAUTION * cautions + shown),
	}
}
