import { make } from '../../components/dom/make-element.ts'
import { judgeRemade } from '../../figure-id/judge-remade.ts'
import { readFigureId } from '../../figure-id/read-figure-id.ts'
import { address } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { embedText } from './embed-text.ts'

/**
 * What a pinned embed says above its figure. Its address names the id that the figure had when it was embedded (`kode`);
 * held to the id it has now, that tells whether figures changed since, without anything kept of old releases.
 * `null` where the address names none.
 * @param now the id the figure has now
 */
export function pinLine(query: string, now: string, language: Language): HTMLElement | null {
	const typed = new URLSearchParams(query).get('kode')
	if (typed === null) return null
	const t = embedText(language)
	const asked = readFigureId(typed)
	if (!asked) return make('p', { class: 'pin' }, t.unreadable)
	const judged = judgeRemade(asked, readFigureId(now))
	if (judged === 'current' || judged === 'reissued') return make('p', { class: 'pin' }, t.unchanged(asked.id))
	if (judged === 'unknown') return make('p', { class: 'pin' }, t.otherFigure(asked.id))
	const link = make('a', { href: `${address(language, '/cek/')}?id=${asked.id}` }, t.whatChanged)
	return make('p', { class: 'pin' }, `${t.changed(asked.id)} `, link)
}
