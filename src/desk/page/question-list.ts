import { make, makeButton } from '../../components/dom/make-element.ts'
import type { Question } from '../../gate/mapping/understanding.ts'
import type { Seen } from '../messages.ts'
import { answer } from './answer.ts'
import type { Desk } from './desk-state.ts'
import { choice, labelled } from './drawn.ts'

/** Only what is in doubt is asked, the likeliest answer first. */
export function questionList(desk: Desk, { questions }: Seen): HTMLElement | null {
	if (questions.length === 0) return null
	return make(
		'div',
		{ class: 'desk-questions' },
		make('h3', {}, desk.t.questions),
		...questions.map((question, at) => oneQuestion(desk, question, at)),
	)
}

function oneQuestion(desk: Desk, { id, text, reason, sample, options, open }: Question, at: number): HTMLElement {
	const { language } = desk
	const buttons = options
		.slice(options.length > MOST_BUTTONS ? -OTHERS : 0)
		.map(({ value, label }) => makeButton(label[language], 'btn line', () => answer(desk, id, value)))
	const telling = sample.filter((cell) => !text[language].includes(cell))
	return make(
		'fieldset',
		{},
		make('legend', {}, text[language]),
		make('p', { class: 'small' }, reason[language]),
		telling.length > 0 ? make('p', { class: 'small muted' }, telling.join(' · ')) : null,
		options.length > MOST_BUTTONS ? listed(desk, id, options.slice(0, -OTHERS), at) : null,
		make('p', { class: 'desk-options' }, ...buttons),
		open ? written(desk, id, { name: `meja-jawab-${at}`, folded: options.length > 0 }) : null,
		desk.state.answers[id] === 'new' ? indicatorForm(desk, id) : null,
	)
}

/** The form of an indicator that the registers lack is fetched where somebody wants one. */
function indicatorForm(desk: Desk, id: string): HTMLElement {
	const place = make('div')
	import('../rows/new-indicator.ts')
		.then(async ({ newIndicator }) => place.append(await newIndicator(desk, id)))
		.catch((fault: Error) => desk.say(desk.t.failed(fault.message)))
	return place
}

/** More answers than this are a list to choose from; the last ones, which name no measure, stay buttons. */
const MOST_BUTTONS = 6
const OTHERS = 2

function listed(desk: Desk, id: string, options: Question['options'], at: number): HTMLElement {
	const { t, language } = desk
	const named = options.map(({ value, label }) => ({ value, label: label[language] }))
	const list = choice([{ value: '', label: t.pick }, ...named], '', (value) => {
		if (value !== '') answer(desk, id, value)
	})
	return labelled(t.indicator, list, `meja-pilih-${at}`)
}

/** An answer of one's own words; folded where one of the buttons will mostly do. */
function written(desk: Desk, id: string, { name, folded }: { name: string; folded: boolean }): HTMLElement {
	const { t } = desk
	const field = make('input', { type: 'text', autocomplete: 'off' })
	const use = makeButton(t.answer, 'btn', () => {
		if (field.value.trim() !== '') answer(desk, id, field.value.trim())
	})
	const row = make('div', { class: 'desk-row' }, labelled(t.write, field, name), use)
	return folded ? make('details', {}, make('summary', {}, t.other), row) : row
}
