import type { Language } from '../../schemas/bilingual.ts'
import type { Offered } from './suggestions.ts'

/** The page that a comparison lives in: what it says of itself, and its parts. */
export type ComparePage = {
	language: Language
	/** Compared as long as nobody has chosen. */
	standardAreas: readonly string[]
	standardIndicator: string
	/** Comparisons that the office offers. */
	offered: readonly Offered[]
	/** The name of the portal, for citations. */
	portal: string
	/** Indicators and programmes on offer. */
	indicators: ReadonlySet<string>
	result: HTMLElement
	messages: HTMLElement
	announce: HTMLElement
	suggestions: HTMLElement
	chosen: HTMLUListElement
	/** Takes all areas out. */
	clear: HTMLButtonElement
	/** What is folded on a phone. */
	tools: HTMLDetailsElement
	finder: HTMLFormElement
	controls: HTMLFormElement
}

/** @throws {Error} when a part is missing */
export function comparePage(root: HTMLElement): ComparePage {
	const find = <Kind extends HTMLElement>(selector: string): Kind => {
		const found = root.querySelector<Kind>(selector)
		if (!found) throw new Error(`${selector} is missing`)
		return found
	}
	const controls = find<HTMLFormElement>('.cmp-controls')
	return {
		language: root.dataset.language === 'en' ? 'en' : 'id',
		standardAreas: (root.dataset.areas ?? '').split(',').filter((code) => code !== ''),
		standardIndicator: root.dataset.indicator ?? '',
		offered: JSON.parse(root.dataset.offered ?? '[]') as Offered[],
		portal: root.dataset.portal ?? '',
		indicators: new Set([...controls.querySelectorAll('option')].map(({ value }) => value)),
		result: find('.cmp-result'),
		messages: find('.cmp-messages'),
		announce: find('[data-announce]'),
		suggestions: find('[data-suggestions]'),
		chosen: find('.cmp-chosen'),
		clear: find('.cmp-clear'),
		tools: find('.cmp-tools'),
		finder: find('.cmp-find'),
		controls,
	}
}
