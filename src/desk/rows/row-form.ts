import { make, makeButton } from '../../components/dom/make-element.ts'
import type { RowField, RowTable } from '../../schemas/row-form.ts'
import type { RowsHome } from '../home.ts'
import type { Desk } from '../page/desk-state.ts'
import { choice, labelled } from '../page/drawn.ts'
import type { rowText } from './row-text.ts'

type Words = ReturnType<typeof rowText>

/** What a form for a row is made of. */
export type RowFormParts = {
	table: RowTable
	home: RowsHome
	/** What stands in a field at first, by heading. */
	given: Readonly<Record<string, string>>
	/** The word on the button. */
	add: string
	/** Where what becomes of it is told. */
	say(...lines: string[]): void
	/** Called when the row was saved, with its cells. */
	onSaved?(cells: Readonly<Record<string, string>>): void | Promise<void>
}

/** Fields of a row more than these have those that may stay empty behind a line. */
const MANY = 20

/** A form for a row of a register, made of what the gate asks of such a row. */
export async function rowForm({ registers }: Desk, t: Words, parts: RowFormParts): Promise<HTMLElement> {
	const { table, home, given } = parts
	const hasEnglish = registers.languages.includes('en')
	const fields = (await home.fields(table)).filter(({ heading }) => hasEnglish || !heading.endsWith('_en'))
	const inputs = fields.map((field) => ({ field, input: inputOf(field, given[field.heading] ?? '', t.pick) }))
	const drawn = (some: typeof inputs) =>
		some.map(({ field, input }) => labelled(labelOf(field, table, t), input, `meja-baris-${field.heading}`))
	const isFolded = ({ field: { required, heading } }: (typeof inputs)[number]) =>
		fields.length > MANY && (!required || heading === 'turunan')
	const folded = inputs.filter(isFolded)
	const save = async () => {
		const cells = Object.fromEntries(inputs.map(({ field, input }) => [field.heading, input.value.trim()]))
		// A row of the office with the id of another would take its place without a word.
		const isTaken = table === 'indicators' && registers.indicators.some(({ id }) => id === cells.id)
		if (isTaken) return parts.say(t.idTaken(cells.id ?? ''))
		parts.say(t.saving)
		const outcome = await home.save(table, cells)
		parts.say(...(outcome.saved ? [t.saved(outcome.files.join(', '))] : [t.refused]), ...outcome.said)
		if (outcome.saved) await parts.onSaved?.(cells)
	}
	return make(
		'div',
		{ class: 'desk-form' },
		...drawn(inputs.filter((one) => !isFolded(one))),
		folded.length > 0 ? make('details', {}, make('summary', {}, t.more), ...drawn(folded)) : null,
		makeButton(parts.add, 'btn', () => {
			save().catch((fault: Error) => parts.say(t.failed(fault.message)))
		}),
	)
}

function inputOf({ kind, choices }: RowField, value: string, pick: string): HTMLInputElement | HTMLSelectElement {
	if (choices) {
		const options = [{ value: '', label: pick }, ...choices.map((word) => ({ value: word, label: word }))]
		return choice(options, value, () => {})
	}
	return make('input', { type: kind, value })
}

/** The column in words, with its name as the register has it; an unknown one has its name alone. */
function labelOf({ heading, required }: RowField, table: RowTable, t: Words): string {
	const english = heading.endsWith('_en')
	const own: Readonly<Record<string, Readonly<Record<string, string>>>> = t.own
	const names: Readonly<Record<string, string>> = { ...t.columns, ...own[table] }
	const name = names[english ? heading.slice(0, -3) : heading]
	const words = name === undefined ? heading : `${name}${english ? ` (${t.english})` : ''}`
	return required ? words : `${words} ${t.optional}`
}
