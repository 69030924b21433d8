import { GAP, HEADING, LINE, linesOf, notesHeight, PADDING, SMALL, SPARE } from '../../format/reckoned-lines.ts'
import { address } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { COMPARISON_EMBED } from '../../schemas/embed-address.ts'
import { type CompareState, printState } from '../compare/compare-state.ts'
import type { ComparisonView } from '../compare/comparison-view.ts'
import type { EmbedFrame } from './embed-code.ts'

/** The narrowest frame, whose texts take most lines; and room for a row of a table there. */
const [WIDTH, ROW] = [320 - 2 * PADDING, 56]
/** Letters of what only the frame knows: the id behind the source, the way back and the publisher below. */
const [ID, FOOT] = [36, 140]

/** The frame that shows a reader's comparison on another site: its address holds the whole state. */
export function comparisonFrame(view: ComparisonView, state: CompareState, language: Language): EmbedFrame {
	const drawn = view.drawing ? [view.drawing.wide(), view.drawing.narrow()] : []
	const heights = drawn.map((svg) => Number(/ height="(\d+)/.exec(svg)?.[1] ?? 0))
	const shown = view.drawing ? Math.max(...heights) : (view.years.length + 2) * ROW
	return {
		address: location.origin + address(language, COMPARISON_EMBED) + printState(state),
		title: `${view.finding}. ${view.subtitle}`,
		height: Math.ceil((textHeight(view) + GAP + shown) / 10) * 10,
	}
}

/** What stands around the drawing: finding, sentence and subtitle, cautions, source and foot. */
function textHeight({ finding, sentence, subtitle, notes, source }: ComparisonView): number {
	const small = (letters: number) => linesOf(letters, WIDTH, SMALL) * LINE
	const cautions = notes.filter(({ caution }) => caution).map(({ title, text }) => title.length + text.length + 1)
	return (
		2 * PADDING +
		SPARE +
		linesOf(finding.length, WIDTH, HEADING) * HEADING.line +
		small(sentence.length) +
		(6 + small(subtitle.length)) +
		notesHeight(cautions, WIDTH) +
		(GAP + small(source.length + ID)) +
		(6 + small(FOOT))
	)
}
