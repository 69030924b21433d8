import { make } from '../../components/dom/make-element.ts'
import type { Seen } from '../messages.ts'
import { answer } from './answer.ts'
import type { Desk } from './desk-state.ts'
import { choice, labelled } from './drawn.ts'

/** Names that no register knows, each with the likeliest areas; one may be left out, or named by its code. */
export function unmatchedList(desk: Desk, { unmatched }: Seen): HTMLElement | null {
	const { t } = desk
	if (unmatched.length === 0) return null
	const rows = unmatched.map(({ id, text, within, proposals, sources }, at) => {
		const options = [
			{ value: '', label: t.pick },
			...proposals.map(({ code, label }) => ({ value: code, label: `${label} (${code})` })),
			{ value: 'leave', label: t.leave },
		]
		const list = choice(options, '', (value) => value !== '' && answer(desk, id, value))
		const code = make('input', { type: 'text', 'aria-label': `${t.code}: ${text}`, inputmode: 'decimal', size: '14' })
		code.addEventListener('change', () => {
			if (code.value.trim() !== '') answer(desk, id, code.value.trim())
		})
		const name = [text, within && t.within(within), sources.length > 1 ? `× ${sources.length}` : null]
		const label = name.filter((part) => part).join(' ')
		return make(
			'div',
			{ class: 'desk-row' },
			labelled(label, list, `meja-nama-${at}`),
			labelled(t.code, code, `meja-kode-${at}`),
		)
	})
	return make('div', { class: 'desk-questions' }, make('h3', {}, t.unmatched), ...rows)
}
