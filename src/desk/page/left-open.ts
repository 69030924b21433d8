import { make } from '../../components/dom/make-element.ts'
import type { Desk } from './desk-state.ts'
import { drawnTable } from './drawn.ts'

/** Id of the box that is ticked by who saves all the same. */
const BOX = 'meja-tanpa-jawaban'

/** Which cells stay out because nobody answered, and the yes to saving without them; nothing where all is answered. */
export function leftOpen({ t, state }: Desk): HTMLElement | null {
	const { seen } = state
	if (!seen || !isOpen(state)) return null
	const { rows, count } = seen.waiting
	const box = make('input', { type: 'checkbox', id: BOX, checked: state.leavesOpen })
	box.addEventListener('change', () => {
		state.leavesOpen = box.checked
	})
	const asked = [
		...seen.questions.map(({ text }) => text),
		...seen.unmatched.map(({ text }) => ({ id: text, en: text })),
	]
	const fields = make(
		'fieldset',
		{},
		make('legend', {}, t.leftOpen(seen.accounting.open, asked.length)),
		rows.length > 0
			? drawnTable(
					t.leftOpenCells,
					[t.cell, t.value],
					rows.map(({ addresses, texts }) => [addresses, texts]),
				)
			: null,
		count > rows.length ? make('p', { class: 'small' }, t.moreRows(count - rows.length)) : null,
		make('p', {}, make('label', {}, box, ' ', t.leaveOpen)),
	)
	return make('div', { class: 'desk-questions' }, fields)
}

/** True where something stays out and nobody said yes to it; who saves is led to the box. */
export function mustAgree({ state }: Desk): boolean {
	if (state.leavesOpen || !isOpen(state)) return false
	document.getElementById(BOX)?.focus()
	return true
}

function isOpen({ seen }: Desk['state']): boolean {
	return seen !== null && seen.accounting.open + seen.questions.length + seen.unmatched.length > 0
}
