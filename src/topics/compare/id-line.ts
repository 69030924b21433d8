import { make } from '../../components/dom/make-element.ts'
import { address } from '../../i18n/address.ts'
import { chartText } from '../../i18n/chart.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { originText } from '../figure-check/origin-text.ts'
import { whenIdle } from './when-idle.ts'

/**
 * The id of a comparison made by a reader, as a link to the page that checks it. No list holds such ids: the link
 * carries the state of the comparison along. The line is there before the id is, and has its row to itself, so that
 * nothing moves. `made` is where it is told how its numbers were made.
 */
export function idLine(makeId: () => Promise<string>, state: string, made: string, language: Language): HTMLElement {
	const label = chartText(language).figureId
	const check = address(language, '/cek/')
	const link = make('a', { class: 'fid', href: check }, label)
	whenIdle(async () => {
		const text = await makeId()
		link.href = `${check}?id=${text}&${state.slice(1)}`
		link.textContent = `${label} ${text}`
	})
	return make(
		'p',
		{ class: 'cmp-id' },
		link,
		' · ',
		make('a', { href: address(language, made) }, originText(language).title),
	)
}
