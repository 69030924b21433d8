import { make } from '../../../components/dom/make-element.ts'
import { slugOf } from '../../engine/slug-of.ts'
import { choice, labelled } from '../../page/drawn.ts'
import { areaList } from './area-list.ts'
import { attachmentsField } from './attachments-field.ts'
import { figureInserter } from './figure-inserter.ts'
import { newsActions } from './news-actions.ts'
import type { NewsRoom } from './news-state.ts'
import { numberFields } from './number-fields.ts'
import { pictureField } from './picture-field.ts'
import { wordsFields } from './words-fields.ts'

/** All that is asked of an item, from its title to the button that saves it. */
export function newsFields(room: NewsRoom): HTMLElement {
	const { t, languages } = room
	const inserter = figureInserter(room)
	const isNew = Object.keys(room.form.base).length === 0
	const slug = make('input', { type: 'text', value: room.form.slug, disabled: !isNew })
	let named = !isNew
	const nameIt = (name: string) => {
		room.form = { ...room.form, slug: name }
		slug.value = name
	}
	slug.addEventListener('input', () => {
		named = slug.value !== ''
		room.form = { ...room.form, slug: slug.value.trim() }
	})
	const onTitle = (title: string) => {
		if (!named) nameIt(slugOf(title))
	}
	const english = languages.includes('en')
		? make(
				'details',
				{},
				make('summary', {}, t.english),
				wordsFields(room, 'en', () => {}),
			)
		: null
	return make(
		'div',
		{},
		wordsFields(room, 'id', onTitle),
		english,
		areaList(room, inserter.refresh),
		inserter.element,
		numberFields(room),
		labelled(t.date, dateField(room), 'meja-berita-tanggal'),
		labelled(t.category, categoryChoice(room), 'meja-berita-kategori'),
		labelled(t.slug, slug, 'meja-berita-nama'),
		pictureField(room),
		attachmentsField(room),
		draftMark(room),
		newsActions(room),
	)
}

function dateField(room: NewsRoom): HTMLInputElement {
	const date = make('input', { type: 'date', value: room.form.date })
	date.addEventListener('input', () => {
		room.form = { ...room.form, date: date.value }
	})
	return date
}

/** A category that the form does not offer, as of an older item, stays as it is. */
function categoryChoice(room: NewsRoom): HTMLSelectElement {
	const { category } = room.form
	const offered: Readonly<Record<string, string>> = room.t.categories
	const all = category in offered ? offered : { [category]: category, ...offered }
	const options = Object.entries(all).map(([value, label]) => ({ value, label }))
	return choice(options, category, (value) => {
		room.form = { ...room.form, category: value }
	})
}

function draftMark(room: NewsRoom): HTMLElement {
	const mark = make('input', { type: 'checkbox', checked: room.form.draft, id: 'meja-berita-draf' })
	mark.addEventListener('change', () => {
		room.form = { ...room.form, draft: mark.checked }
	})
	return make('p', {}, make('label', { for: mark.id }, mark, ' ', room.t.draft))
}
