import { make } from '../../components/dom/make-element.ts'
import { type Desk, emptyState } from './desk-state.ts'

/** How earlier files were read, by the dataset they went into. */
async function recipesOf({ home, registers }: Desk): Promise<{ dataset: string; text: string }[]> {
	const kept = await Promise.all(
		registers.datasets.map(async ({ id }) => ({ dataset: id, text: await home.recipe(id) })),
	)
	return kept.flatMap(({ dataset, text }) => (text === null ? [] : [{ dataset, text }]))
}

/** Step 1: the file is chosen or dropped, opened, and what should be known of it is said. */
export function fileStep(desk: Desk): HTMLElement {
	const { t, language } = desk
	const said = make('ul', { class: 'desk-said' })
	const field = make('input', { type: 'file', accept: '.xlsx,.ods,.csv,.txt', id: 'meja-berkas' })
	const zone = make(
		'div',
		{ class: 'desk-drop' },
		make('label', { for: 'meja-berkas' }, t.choose, make('small', {}, t.kinds)),
		field,
	)
	const take = async (file: File | undefined) => {
		if (!file) return
		Object.assign(desk.state, emptyState)
		said.replaceChildren()
		desk.say(t.reading)
		const bytes = new Uint8Array(await file.arrayBuffer())
		const recipes = await recipesOf(desk)
		const opened = await desk.ask<'open'>({ ask: 'open', name: file.name, bytes, recipes })
		desk.state.opened = opened
		desk.say('')
		const lines = opened.refused ? [opened.refused] : opened.announcements
		said.replaceChildren(
			...lines.map((line) => make('li', { class: opened.refused ? 'note warn' : '' }, line[language])),
		)
		if (!opened.refused) {
			const seen = await desk.ask<'understand'>({ ask: 'understand', answers: opened.answers })
			Object.assign(desk.state, { seen, answers: opened.answers, dataset: opened.dataset ?? seen.dataset ?? '' })
		}
		desk.show('understood')
	}
	const taken = (file: File | undefined) => {
		take(file).catch((fault: Error) => desk.say(t.failed(fault.message)))
	}
	field.addEventListener('change', () => taken(field.files?.[0]))
	zone.addEventListener('dragover', (event) => event.preventDefault())
	zone.addEventListener('drop', (event) => {
		event.preventDefault()
		taken(event.dataTransfer?.files[0])
	})
	return make('section', { class: 'sec' }, make('h2', {}, t.file), zone, said)
}
