import { make } from '../../components/dom/make-element.ts'
import { type RowTable, rowTables } from '../../schemas/row-form.ts'
import type { RowsHome } from '../home.ts'
import type { Desk } from '../page/desk-state.ts'
import { choice, labelled } from '../page/drawn.ts'
import { useRegisters } from '../page/use-registers.ts'
import { rowForm } from './row-form.ts'
import { rowText } from './row-text.ts'

/** A form for a row of any register of the office; today stands where a day has to. */
export async function rowRoom(desk: Desk, home: RowsHome, day: string): Promise<HTMLElement> {
	const t = rowText(desk.language)
	const place = make('div')
	const said = make('div', { class: 'desk-said', role: 'status' })
	const say = (...lines: string[]) => said.replaceChildren(...lines.map((line) => make('p', {}, line)))
	const onSaved = async () => useRegisters(desk, { ...desk.registers, ...(await desk.home.own()) })
	let asked: RowTable | undefined
	const open = async (table: RowTable) => {
		asked = table
		const days = (await home.fields(table)).filter(({ kind, required }) => kind === 'date' && required)
		const given = { ...Object.fromEntries(days.map(({ heading }) => [heading, day])), turunan: 'tidak' }
		const parts = { table, home, given, add: t.save, say, ...(table === 'indicators' && { onSaved }) }
		const form = await rowForm(desk, t, parts)
		// Whoever chose another register meanwhile waits for that one.
		if (asked === table) place.replaceChildren(form)
	}
	const options = rowTables.map((table) => ({ value: table, label: t.tables[table] }))
	const list = choice(options, rowTables[0], (value) => {
		say()
		open(rowTables.find((table) => table === value) ?? rowTables[0]).catch((fault: Error) =>
			say(t.failed(fault.message)),
		)
	})
	await open(rowTables[0])
	const which = labelled(t.which, list, 'meja-baris-daftar')
	return make('section', { class: 'sec' }, make('h2', {}, t.title), which, place, said)
}
