import type { Breakdown } from '../../../schemas/recipients.ts'
import { plainWords } from '../../../search/plain-words.ts'
import type { AssignedColumn } from '../columns/assign-roles.ts'
import { answeredRole } from '../columns/role-text.ts'
import { isSumOfRow } from '../draft/row-sums.ts'
import { decideMeasure } from '../measures/decide-measure.ts'
import { findPeriods } from '../periods/find-periods.ts'
import type { TableContext } from '../table-context.ts'
import type { MappingProgramme } from '../understanding.ts'
import { type AmountColumn, amountColumns, maySayRupiah, periodSaid } from './amount-columns.ts'
import { componentOf, partWords, programmesIn, sexOf, speaksOfRecipients } from './recipient-words.ts'

/** A column that counts recipients: all of them, or those of a category. */
export type RecipientColumn = {
	column: number
	programme: MappingProgramme | null
	breakdown: Breakdown | null
	category: string | null
	/** What its heading says of a period. */
	said: string
	/** Its heading speaks of recipients, or names a programme: it is no other count. */
	explicit: boolean
}

/** What a table says of recipients. */
export type RecipientTable = {
	columns: RecipientColumn[]
	/** Rupiah paid to those that the columns count. */
	amounts: AmountColumn[]
	/** Every row is one recipient: the table has columns of persons and counts nothing. */
	byPerson: boolean
	/** A column that may be such rupiah is not answered yet. */
	asksAmount: boolean
	/** The programme of the title, the sheet or the file, or the answered one. */
	programme: MappingProgramme | null
	/** The programme is not known and has to be asked. */
	asksProgramme: boolean
	/** Breakdowns of the same recipients, one of which has to be chosen: each counts them all again. */
	asksBreakdown: readonly Breakdown[]
	/** Columns of the breakdowns that were not chosen, or not yet. */
	setAside: readonly number[]
	/** Columns that add up those of several programmes. */
	sums: readonly number[]
}

/** Looks whether a table counts or lists recipients of programmes; `null` where it does not. */
export function recipientTable(context: TableContext, columns: readonly AssignedColumn[]): RecipientTable | null {
	const { registers, answers } = context
	const { programmes } = registers
	const lines = [...context.titles, context.sheetName, context.fileName]
	const headings = columns.map(({ facts }) => facts.title)
	const speaks = [...lines, ...headings].some(speaksOfRecipients)
	const named = lines.flatMap((line) => programmesIn(line, programmes))
	const hasProgramme = named.length > 0 || headings.some((heading) => programmesIn(heading, programmes).length > 0)
	if (!speaks && !hasProgramme) return null
	const answered = programmes.find(({ id }) => id === answers.programme) ?? null
	const unique = [...new Set(named)]
	const programme = answered ?? (unique.length === 1 ? (unique[0] ?? null) : null)
	const amounts = amountColumns(columns, context, programme)
	const isAmount = ({ facts }: AssignedColumn) => amounts.some(({ column }) => column === facts.column)
	const counted = columns
		.filter((column) => !isAmount(column))
		.flatMap((column) => countingColumn(column, context, programme, speaks))
	const sums = counted.filter((column) => isSumOfProgrammes(column, counted, columns, context))
	const counting = withoutOtherCounts(counted.filter((column) => !sums.includes(column)))
	const isPersonal = ({ role }: AssignedColumn) => role.kind === 'ignored' && role.reason === 'personal'
	const byPerson = counting.length === 0 && columns.some(isPersonal)
	if (counting.length === 0 && !byPerson) return null
	const asksProgramme = byPerson ? programme === null : counting.some((column) => column.programme === null)
	const found = [...new Set(counting.flatMap(({ breakdown }) => breakdown ?? []))]
	const chosen = found.length > 1 ? found.find((breakdown) => breakdown === answers.breakdown) : found[0]
	const asksBreakdown = found.length > 1 && !chosen ? found : []
	const kept = ofBreakdown(counting, chosen)
	const setAside = counting.filter((column) => !kept.includes(column)).map(({ column }) => column)
	const asksAmount = !byPerson && columns.some((column) => mayBeAmount(column, [...counting, ...amounts], answers))
	return {
		columns: kept,
		amounts: byPerson ? [] : amounts,
		asksAmount,
		byPerson,
		programme,
		asksProgramme,
		asksBreakdown,
		setAside,
		sums: sums.map(({ column }) => column),
	}
}

/** "Jumlah" behind the columns of several programmes adds up what cannot be added, and counts nobody anew. */
function isSumOfProgrammes(
	{ column, explicit, breakdown }: RecipientColumn,
	counted: readonly RecipientColumn[],
	columns: readonly AssignedColumn[],
	{ scan, dataRows }: TableContext,
): boolean {
	if (explicit || breakdown !== null) return false
	const others = counted.filter((one) => one.explicit && one.breakdown === null).map((one) => one.column)
	const heading = columns.find(({ facts }) => facts.column === column)?.facts.heading.at(-1) ?? ''
	return isSumOfRow(scan, heading, column, others, dataRows)
}

function mayBeAmount(
	{ facts, key, role }: AssignedColumn,
	known: readonly { column: number }[],
	answers: TableContext['answers'],
): boolean {
	const isOpen = role.kind === 'figures' && !known.some(({ column }) => column === facts.column)
	return isOpen && maySayRupiah(facts.title) && answeredRole(answers[`column:${key}`]) === null
}

function countingColumn(
	{ facts, key, role }: AssignedColumn,
	context: TableContext,
	programme: MappingProgramme | null,
	speaks: boolean,
): RecipientColumn[] {
	if (role.kind !== 'figures' || role.answered !== null) return []
	const { registers, answers } = context
	const answer = answeredRole(answers[`column:${key}`])
	const said = periodSaid(facts.title)
	if (answer?.kind === 'recipients') {
		const own = registers.programmes.find(({ id }) => id === answer.programme) ?? programme
		const breakdown = answer.breakdown === '' ? null : (answer.breakdown as Breakdown)
		return [
			{ column: facts.column, programme: own, breakdown, category: answer.category || null, said, explicit: true },
		]
	}
	const heading = findPeriods(facts.title).rest
	const named = programmesIn(heading, registers.programmes)
	const own = named.length === 1 ? (named[0] ?? null) : programme
	const parts = partWords(heading, registers.programmes)
	const saysSo = speaksOfRecipients(heading) || named.length > 0
	const total = { column: facts.column, programme: own, breakdown: null, category: null, said, explicit: saysSo }
	// "Januari" below a title that speaks of recipients counts those of January.
	const isNamed = plainWords(heading).length > 0 || findPeriods(facts.title).said.length > 0
	if (parts.length === 0) return speaks && (saysSo || isNamed) ? [total] : []
	if (!speaks && named.length === 0) return []
	const last = facts.heading.at(-1) ?? ''
	const sex = sexOf(parts.join(' ')) ?? sexOf(last)
	if (sex) return [{ ...total, breakdown: 'jenis_kelamin', category: sex }]
	const component = own ? (componentOf(parts.join(' '), own) ?? componentOf(last, own)) : null
	if (component) return [{ ...total, breakdown: 'komponen', category: component }]
	return saysSo && decideMeasure(facts.title, context).state === 'none' && parts.length === 0 ? [total] : []
}

/**
 * Beside a column that speaks of recipients, another of the same programme and period that only says "Jumlah Bantuan" may
 * count something else, or be money: it is asked about like any column.
 */
function withoutOtherCounts(columns: readonly RecipientColumn[]): RecipientColumn[] {
	const isTotal = ({ breakdown }: RecipientColumn) => breakdown === null
	return columns.filter(
		(column) =>
			!isTotal(column) ||
			column.explicit ||
			!columns.some(
				(one) => isTotal(one) && one.explicit && one.programme === column.programme && one.said === column.said,
			),
	)
}

/** Columns of a second breakdown would count the same recipients again: totals and those of the one are kept. */
function ofBreakdown(columns: readonly RecipientColumn[], chosen: Breakdown | undefined): RecipientColumn[] {
	return columns.filter(({ breakdown }) => breakdown === null || breakdown === chosen)
}
