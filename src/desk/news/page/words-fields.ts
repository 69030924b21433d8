import { make } from '../../../components/dom/make-element.ts'
import type { Language } from '../../../schemas/bilingual.ts'
import { labelled } from '../../page/drawn.ts'
import type { NewsWords } from '../news-form.ts'
import type { NewsRoom } from './news-state.ts'

const asked = ['title', 'summary', 'source', 'body'] as const

/** What the item says in one language. `onTitle` hears of each change of the title. */
export function wordsFields(room: NewsRoom, language: Language, onTitle: (title: string) => void): HTMLElement {
	const { t } = room
	const fields = asked.map((field) => {
		const input =
			field === 'title' || field === 'source' ? wordInput(room, language, field) : area(room, language, field)
		if (field === 'title') input.addEventListener('input', () => onTitle(input.value))
		return labelled(t.fields[field], input, fieldId(language, field))
	})
	return make('div', { class: 'desk-words' }, ...fields, make('p', { class: 'small' }, t.bodyHint))
}

export const fieldId = (language: Language, field: keyof NewsWords) => `meja-berita-${field}-${language}`

/** A line of the words of one language. */
export function wordInput(room: NewsRoom, language: Language, field: keyof NewsWords): HTMLInputElement {
	const input = make('input', { type: 'text', lang: language, value: room.form.words[language][field] })
	input.addEventListener('input', () => setWord(room, language, field, input.value))
	return input
}

function area(room: NewsRoom, language: Language, field: keyof NewsWords): HTMLTextAreaElement {
	const text = make('textarea', { lang: language, rows: field === 'body' ? '16' : '3' })
	text.value = room.form.words[language][field]
	text.addEventListener('input', () => setWord(room, language, field, text.value))
	return text
}

/** Changes one of the words of the form. */
export function setWord(room: NewsRoom, language: Language, field: keyof NewsWords, value: string): void {
	const { words } = room.form
	room.form = { ...room.form, words: { ...words, [language]: { ...words[language], [field]: value } } }
}
