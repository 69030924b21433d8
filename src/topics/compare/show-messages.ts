import { make } from '../../components/dom/make-element.ts'
import { titleOf } from '../../format/area-name.ts'
import { nameInside } from '../../format/name-inside.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { sayProblem } from './address-messages.ts'
import type { AddressProblem, CompareState } from './compare-state.ts'
import { compareText } from './compare-text.ts'
import { type Refusal, refusals } from './level-refusal.ts'
import type { Loaded } from './load-comparison.ts'
import { queryLink } from './query-link.ts'

/** What there is to tell about a comparison. */
export type Told = {
	/** What was wrong in the address. */
	problems: readonly AddressProblem[]
	/** What became of the id that was asked for. */
	askedId: string | null
}

/** Above the drawing: what was asked for and is not in it, and why; each with its way out. */
export function showMessages(
	list: HTMLElement,
	{ problems, askedId }: Told,
	state: CompareState,
	loaded: Loaded,
	open: (query: string) => void,
	language: Language,
): void {
	const refused = [
		...refusals(loaded.data, withoutGaps(state, loaded), loaded.known, language),
		...gapsOf(loaded, language),
	]
	const items = [
		...(askedId ? [make('li', {}, askedId)] : []),
		...problems.map((problem) => make('li', {}, sayProblem(problem, language))),
		...refused.map(({ text, link }) =>
			make('li', {}, text, link ? ' ' : '', link ? queryLink(link.text, link.query, open) : null),
		),
	]
	list.replaceChildren(...items)
	list.hidden = items.length === 0
}

/** Areas whose gap is told by itself need no second message. */
function withoutGaps(state: CompareState, { gaps }: Loaded): CompareState {
	return { ...state, areas: state.areas.filter((code) => !gaps.some((gap) => gap.code === code)) }
}

function gapsOf({ gaps, known, data }: Loaded, language: Language): Refusal[] {
	const t = compareText(language)
	return gaps.map(({ code, reason }) => {
		const area = known.get(code)
		const name = area ? titleOf(area, language) : code
		const what = nameInside(data.indicator, language)
		const texts = {
			families: t.noFamilies(name),
			recipients: t.noRecipients(name, what),
			hidden: t.hiddenRecipients(name, what),
		}
		return { text: texts[reason], link: null }
	})
}
