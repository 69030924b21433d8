import { make } from '../../../components/dom/make-element.ts'
import { labelled } from '../../page/drawn.ts'
import { formulaTerm, insertAt } from '../news-tags.ts'
import { linesOf } from '../printed-number.ts'
import type { NewsRoom } from './news-state.ts'

const FORMULAS = 'meja-berita-hitungan'

/** Where the numbers of the text come from that are no figures of the data as they are: worked out, or printed by the source. */
export function numberFields(room: NewsRoom): HTMLElement {
	const { t, form } = room
	const there = form.figures.length + form.printed.length > 0
	return make(
		'details',
		{ open: there },
		make('summary', {}, t.numbers),
		make('p', { class: 'small' }, t.numbersHint),
		labelled(t.formulas, listField(room, 'figures'), FORMULAS),
		make('p', { class: 'small' }, t.formulasHint),
		labelled(t.printed, listField(room, 'printed'), 'meja-berita-tercetak'),
		make('p', { class: 'small' }, t.printedHint),
	)
}

/** One entry a line. */
function listField(room: NewsRoom, key: 'figures' | 'printed'): HTMLTextAreaElement {
	const field = make('textarea', { rows: '4', spellcheck: false })
	field.value = room.form[key].join('\n')
	field.addEventListener('input', () => {
		room.form = { ...room.form, [key]: linesOf(field.value) }
	})
	return field
}

/** Writes a figure of the data where the caret of the formulas is. */
export function insertTerm(figure: Parameters<typeof formulaTerm>[0]): void {
	const field = document.getElementById(FORMULAS)
	if (!(field instanceof HTMLTextAreaElement)) return
	const { text, caret } = insertAt(field.value, field.selectionStart, field.selectionEnd, formulaTerm(figure))
	field.value = text
	field.dispatchEvent(new Event('input'))
	field.closest('details')?.setAttribute('open', '')
	field.focus()
	field.setSelectionRange(caret, caret)
}
