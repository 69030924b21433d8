import { make, makeButton } from '../../components/dom/make-element.ts'
import { type RowField, type RowTable, rowTables } from '../../schemas/row-form.ts'
import type { RowsHome } from '../home.ts'
import type { Desk } from '../page/desk-state.ts'
import { choice, labelled } from '../page/drawn.ts'
import { rowText } from './row-text.ts'

/** A form for a row of a register of the office, made of what the gate asks of such a row. */
export async function rowRoom({ language, registers }: Desk, home: RowsHome, day: string): Promise<HTMLElement> {
	const t = rowText(language)
	const form = make('div', { class: 'desk-form' })
	const said = make('div', { class: 'desk-said', role: 'status' })
	const say = (...lines: string[]) => said.replaceChildren(...lines.map((line) => make('p', {}, line)))
	const hasEnglish = registers.languages.includes('en')
	const open = async (table: RowTable) => {
		const fields = (await home.fields(table)).filter(({ heading }) => hasEnglish || !heading.endsWith('_en'))
		const inputs = fields.map((field) => ({ field, input: inputOf(field, day, t.pick) }))
		const save = async () => {
			const cells = Object.fromEntries(inputs.map(({ field, input }) => [field.heading, input.value.trim()]))
			say(t.saving)
			const outcome = await home.save(table, cells)
			say(...(outcome.saved ? [t.saved(outcome.files.join(', '))] : [t.refused]), ...outcome.said)
		}
		form.replaceChildren(
			...inputs.map(({ field, input }) => labelled(labelOf(field, t), input, `meja-baris-${field.heading}`)),
			makeButton(t.save, 'btn', guarded(save)),
		)
	}
	const guarded = (work: () => Promise<void>) => () => {
		work().catch((fault: Error) => say(t.failed(fault.message)))
	}
	const options = rowTables.map((table) => ({ value: table, label: t.tables[table] }))
	const list = choice(options, rowTables[0], (value) => {
		say()
		guarded(() => open(rowTables.find((table) => table === value) ?? rowTables[0]))()
	})
	await open(rowTables[0])
	const which = labelled(t.which, list, 'meja-baris-daftar')
	return make('section', { class: 'sec' }, make('h2', {}, t.title), which, form, said)
}

/** A day is filled in with today where one has to stand there; a text is left to who writes. */
function inputOf(
	{ kind, choices, required }: RowField,
	day: string,
	pick: string,
): HTMLInputElement | HTMLSelectElement {
	if (choices) {
		const options = [{ value: '', label: pick }, ...choices.map((value) => ({ value, label: value }))]
		return choice(options, '', () => {})
	}
	return make('input', { type: kind, value: kind === 'date' && required ? day : '' })
}

/** The column in words, with its name as the register has it; an unknown one has its name alone. */
function labelOf({ heading, required }: RowField, t: ReturnType<typeof rowText>): string {
	const english = heading.endsWith('_en')
	const names: Readonly<Record<string, string>> = t.columns
	const name = names[english ? heading.slice(0, -3) : heading]
	const words = name === undefined ? heading : `${name}${english ? ` (${t.english})` : ''}`
	return required ? words : `${words} ${t.optional}`
}
