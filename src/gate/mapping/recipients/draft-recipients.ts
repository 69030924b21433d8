import type { Breakdown } from '../../../schemas/recipients.ts'
import type { CellBook } from '../accounting/cell-book.ts'
import type { AreaOutcome } from '../areas/area-rows.ts'
import type { AssignedColumn } from '../columns/assign-roles.ts'
import type { Signs } from '../draft/signs.ts'
import { inPlainDigits } from '../numbers/number-shape.ts'
import { readCell } from '../numbers/read-cell.ts'
import type { FigurePeriods } from '../periods/figure-periods.ts'
import { recipientText as text } from '../questions/recipient-text.ts'
import type { TableContext } from '../table-context.ts'
import type { DraftRecipients, MappingProgramme, Question, SourceAddress } from '../understanding.ts'
import { AmountsPaid } from './amounts-paid.ts'
import type { RecipientColumn, RecipientTable } from './recipient-columns.ts'
import { ageBand, componentOf, disabilityOf, rupiahOf, sexOf } from './recipient-words.ts'

export type RecipientsDraft = {
	recipients: DraftRecipients[]
	questions: Question[]
	/** Rows whose printed sum is not that of its parts. */
	apart: { source: SourceAddress; printed: number; added: number }[]
	/** An area above the villages was met: such a table cannot be protected. */
	aboveVillages: boolean
}

type Room = {
	context: TableContext
	columns: readonly AssignedColumn[]
	areas: ReadonlyMap<number, AreaOutcome>
	periods: FigurePeriods
	book: CellBook
	signs: Signs
}

/** Drafts rows of recipients from counts or from a list of persons, of whom nothing but area and category is read. */
export function draftRecipients(table: RecipientTable, room: Room): RecipientsDraft {
	const draft: RecipientsDraft = { recipients: [], questions: [], apart: [], aboveVillages: false }
	if (table.asksProgramme) draft.questions.push(programmeQuestion(room.context))
	// Until it is answered no row is drafted: with the totals alone the breakdown would be lost without a word.
	if (table.asksBreakdown.length > 0) {
		draft.questions.push(breakdownQuestion(table.asksBreakdown, room.context))
		return draft
	}
	const paid = new AmountsPaid(table.amounts, table.columns, room)
	draft.questions.push(...paid.questions())
	// With amounts that are not settled rows would be published without them.
	if (table.asksAmount || paid.questions().length > 0) {
		for (const row of room.context.dataRows)
			for (const { column } of [...table.columns, ...table.amounts])
				room.book.mark(room.context.scan, row, column, 'open')
		return draft
	}
	for (const row of room.context.dataRows) {
		const outcome = room.areas.get(row)
		if (outcome?.kind === 'area' && outcome.area.level !== 'desa-kelurahan') {
			draft.aboveVillages = true
			continue
		}
		if (table.byPerson) draftPerson(row, table, room, draft)
		else draftCounts(row, table.columns, paid, room, draft)
		for (const column of table.setAside) room.book.mark(room.context.scan, row, column, 'steward')
		for (const column of table.sums) room.book.mark(room.context.scan, row, column, 'total')
	}
	return draft
}

function draftCounts(
	row: number,
	columns: readonly RecipientColumn[],
	paid: AmountsPaid,
	room: Room,
	draft: RecipientsDraft,
): void {
	const seen = new Set<string>()
	const parts = columns.filter(({ breakdown }) => breakdown !== null)
	for (const column of columns) {
		const isSum = column.breakdown === null && parts.some(({ programme }) => programme === column.programme)
		const count = countAt(row, column.column, room, isSum ? 'total' : 'used')
		if (count === null) continue
		if (isSum) {
			const sum = parts.reduce((all, part) => all + (countAt(row, part.column, room, 'used') ?? 0), 0)
			if (sum !== count) draft.apart.push({ source: sourceOf(row, column.column, room), printed: count, added: sum })
			continue
		}
		const categories = column.breakdown && column.category ? { [column.breakdown]: column.category } : {}
		const whose = `${column.programme?.id} ${column.said}`
		const amount = paid.of(row, column, !seen.has(whose))
		seen.add(whose)
		put(row, column.column, column.programme, categories, { count, amount }, room, draft)
	}
}

function countAt(row: number, column: number, { context, book, signs }: Room, fate: 'used' | 'total'): number | null {
	const cell = context.scan.cell(row, column)
	const source = { sheet: context.scan.at, row, column }
	const value = cell ? readCell(cell) : null
	if (value?.kind === 'number') {
		const digits = value.settled ? value.digits : inPlainDigits(value.digits, countNotation(value.digits))
		const count = digits === null ? Number.NaN : Number(digits)
		book.mark(context.scan, row, column, Number.isInteger(count) ? fate : 'open')
		if (Number.isInteger(count)) return count
	}
	if (value && value.kind !== 'missing') {
		signs.unread(value.kind === 'number' ? value.digits : value.text, source)
		return null
	}
	const meaning = signs.missing(value?.sign ?? '', source)
	book.mark(context.scan, row, column, meaning === null ? 'open' : fate)
	return meaning === 'zero' ? 0 : null
}

/** Recipients are whole: a mark before three digits parts thousands. */
const countNotation = (digits: string) => (digits.includes('.') ? 'comma' : 'point')

function draftPerson(row: number, { programme }: RecipientTable, room: Room, draft: RecipientsDraft): void {
	const { context, columns, book } = room
	const categories: Partial<Record<Breakdown, string>> = {}
	let first: number | null = null
	let amount: number | null = null
	for (const { facts, role } of columns) {
		const cell = context.scan.cell(row, facts.column)
		if (!cell || (role.kind === 'ignored' && role.reason === 'personal')) continue
		first ??= facts.column
		const paid = rupiahOf(facts.heading.at(-1) ?? '', cell.text)
		if (paid !== null) {
			amount = paid
			book.mark(context.scan, row, facts.column, 'used')
			continue
		}
		const category = categoryOf(facts.heading.at(-1) ?? '', cell.text, programme)
		if (!category) continue
		categories[category.breakdown] = category.id
		book.mark(context.scan, row, facts.column, 'used')
	}
	put(row, first ?? context.frame.left, programme, categories, { count: null, amount }, room, draft)
}

/** The category that a cell of a list of persons says, by its heading: sex, component, the band of an age, disability. */
function categoryOf(
	heading: string,
	cell: string,
	programme: MappingProgramme | null,
): { breakdown: Breakdown; id: string } | null {
	if (/jenis.?kelamin|^jk$|^l\s*\/\s*p$|\bsex\b|gender/i.test(heading)) {
		const sex = sexOf(cell)
		return sex ? { breakdown: 'jenis_kelamin', id: sex } : null
	}
	if (/komponen/i.test(heading) && programme) {
		const component = componentOf(cell, programme)
		return component ? { breakdown: 'komponen', id: component } : null
	}
	if (/^(?:umur|usia)\b/i.test(heading)) {
		const band = ageBand(Number(cell.replace(/\s*(?:tahun|th|thn)\.?$/i, '')))
		return band ? { breakdown: 'kelompok_umur', id: band } : null
	}
	if (/disabilitas|difabel/i.test(heading)) {
		const said = disabilityOf(cell)
		return said ? { breakdown: 'disabilitas', id: said } : null
	}
	return null
}

function put(
	row: number,
	column: number,
	programme: MappingProgramme | null,
	categories: Partial<Record<Breakdown, string>>,
	{ count, amount }: { count: number | null; amount: number | null },
	room: Room,
	draft: RecipientsDraft,
): void {
	const outcome = room.areas.get(row)
	const period = room.periods.of(row, column, { id: 'recipients' })
	const { scan } = room.context
	if (outcome?.kind === 'left') {
		room.book.mark(scan, row, column, 'steward')
		return
	}
	if (outcome?.kind !== 'area' || period === null || programme === null) {
		room.book.mark(scan, row, column, 'open')
		return
	}
	const source = sourceOf(row, column, room)
	const paid = amount === null ? {} : { amount }
	draft.recipients.push({
		area: outcome.area.code,
		programme: programme.id,
		period,
		categories,
		count,
		...paid,
		source,
	})
}

const sourceOf = (row: number, column: number, { context }: Room): SourceAddress => ({
	sheet: context.scan.at,
	row,
	column,
})

function breakdownQuestion(found: readonly Breakdown[], { scan, frame }: TableContext): Question {
	return {
		id: 'breakdown',
		kind: 'breakdown',
		text: text.breakdown,
		reason: text.breakdownWhy,
		sample: [],
		source: { sheet: scan.at, row: frame.headingRows[0] ?? 0, column: frame.left },
		options: found.map((breakdown) => ({ value: breakdown, label: text.breakdowns[breakdown] })),
		open: false,
	}
}

function programmeQuestion({ registers, titles, fileName, scan, frame }: TableContext): Question {
	return {
		id: 'programme',
		kind: 'programme',
		text: text.programme,
		reason: text.programmeWhy,
		sample: [...titles, fileName].slice(0, 2),
		source: { sheet: scan.at, row: frame.headingRows[0] ?? 0, column: frame.left },
		options: registers.programmes.map(({ id, name }) => ({ value: id, label: name })),
		open: false,
	}
}
