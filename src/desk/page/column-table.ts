import { make } from '../../components/dom/make-element.ts'
import { roleText } from '../../gate/mapping/columns/role-text.ts'
import type { ColumnUnderstanding } from '../../gate/mapping/understanding.ts'
import type { Seen } from '../messages.ts'
import { answer } from './answer.ts'
import type { Desk } from './desk-state.ts'
import { choice, drawnTable } from './drawn.ts'

/** What every column was understood as; each guess can be changed. Folded, since most need no hand. */
export function columnTable(desk: Desk, { tables, questions }: Seen): HTMLElement | null {
	const { t } = desk
	if (tables.length === 0) return null
	const rows = tables.flatMap(({ columns }) => columns)
	const drawn = rows.map((column, at) => columnRow(desk, column, at))
	const table = drawnTable(t.columns, [t.heading, t.sample, t.meaning], drawn)
	const folded = make(
		'details',
		{ open: questions.length > 0 || desk.state.showsColumns },
		make('summary', {}, t.columns),
		table,
	)
	folded.addEventListener('toggle', () => {
		desk.state.showsColumns = folded.open
	})
	return folded
}

function columnRow(desk: Desk, { key, heading, sample, role }: ColumnUnderstanding, at: number): (string | Node)[] {
	const now = roleText(role)
	const options = roleOptions(desk)
	const listed = options.some(({ value }) => value === now) ? options : [{ value: now, label: now }, ...options]
	const list = choice(listed, now, (value) => answer(desk, `column:${key}`, value))
	list.id = `meja-kolom-${at}`
	list.setAttribute('aria-label', `${desk.t.meaning}: ${heading.join(', ')}`)
	const isNumeric = desk.state.isWorkbook && /^(?:measure:|recipients:|amount:|value$)/.test(now)
	const cells = sample.slice(0, 3).map((cell) => (isNumeric ? asInExcel(cell, desk.language) : cell))
	return [heading.join(' · '), cells.join(' · '), list]
}

/** `10.99` as a sheet in the language shows it. */
function asInExcel(cell: string, language: Desk['language']): string {
	return language === 'id' && /^-?\d+\.\d+$/.test(cell) ? cell.replace('.', ',') : cell
}

function roleOptions({ t, language, registers }: Desk): { value: string; label: string }[] {
	const { roles } = t
	const measures = registers.indicators.filter(({ derived }) => !derived)
	return [
		{ value: 'ignored', label: roles.ignored },
		{ value: 'code', label: roles.code },
		{ value: 'bps', label: roles.bps },
		{ value: 'name:any', label: roles.nameAny },
		...(['kabupaten-kota', 'kecamatan', 'desa-kelurahan'] as const).map((level) => ({
			value: `name:${level}`,
			label: roles.name(level),
		})),
		{ value: 'period:whole', label: roles.period },
		{ value: 'period:year', label: roles.year },
		{ value: 'period:month', label: roles.month },
		{ value: 'period:part', label: roles.part },
		...measures.map(({ id, name }) => ({ value: `measure:${id}`, label: name[language] })),
		...registers.programmes.map(({ id, name }) => ({
			value: `recipients:${id}`,
			label: roles.recipients(name[language]),
		})),
		...registers.programmes.map(({ id, name }) => ({ value: `amount:${id}`, label: roles.amount(name[language]) })),
		{ value: 'indicator', label: roles.indicator },
		{ value: 'value', label: roles.value },
		{ value: 'unit', label: roles.unit },
		{ value: 'status', label: roles.status },
		{ value: 'note', label: roles.note },
	]
}
