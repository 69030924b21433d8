import { make } from '../../components/dom/make-element.ts'
import { type Desk, emptyState } from './desk-state.ts'
import { drawnStep } from './drawn.ts'

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
		Object.assign(desk.state, emptyState, { isWorkbook: !/\.(?:csv|txt)$/i.test(file.name) })
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
		if (desk.state.seen) desk.lead('understood')
	}
	const taken = (file: File | undefined) => {
		take(file).catch((fault: Error) => desk.say(t.failed(fault.message)))
	}
	field.addEventListener('change', () => taken(field.files?.[0]))
	// A file that was mended keeps its name: chosen again, it is read again.
	field.addEventListener('click', () => {
		field.value = ''
	})
	takeDropped(taken)
	return drawnStep(t.file, zone, said)
}

/** A file may be let go anywhere on the page; beside the field the browser would open it and leave the desk. */
function takeDropped(taken: (file: File | undefined) => void): void {
	const holdsFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true
	document.addEventListener('dragover', (event) => {
		if (holdsFile(event)) event.preventDefault()
	})
	document.addEventListener('drop', (event) => {
		if (!holdsFile(event)) return
		event.preventDefault()
		taken(event.dataTransfer?.files[0])
	})
}
