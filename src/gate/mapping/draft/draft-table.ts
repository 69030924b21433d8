import { depthOfLevel } from '../../../schemas/area-level.ts'
import type { ObservationStatus } from '../../../schemas/observation-status.ts'
import type { CellBook, CellFate } from '../accounting/cell-book.ts'
import { areaLabel } from '../areas/area-index.ts'
import type { AreaOutcome } from '../areas/area-rows.ts'
import { areasInText } from '../areas/areas-in-text.ts'
import { codesInDoubt } from '../areas/codes-in-doubt.ts'
import { type CodeColumn, gatherRows, type NameColumn } from '../areas/gather-rows.ts'
import { resolveAreas } from '../areas/resolve-areas.ts'
import { type AssignedColumn, assignRoles, categoryKey } from '../columns/assign-roles.ts'
import { inPlainDigits } from '../numbers/number-shape.ts'
import { shiftDecimal } from '../numbers/shift-decimal.ts'
import { findPeriods, type PeriodSaid } from '../periods/find-periods.ts'
import { joinPeriods, periodText } from '../periods/join-period.ts'
import { answeredPeriod, oneSaid, rowPeriods, semesterMonths, tablePeriod } from '../periods/table-periods.ts'
import { areaQuestionText } from '../questions/area-questions-text.ts'
import { figureQuestionText as text } from '../questions/figure-questions-text.ts'
import type { TableContext } from '../table-context.ts'
import type {
	DraftObservation,
	MappingArea,
	MappingIndicator,
	Question,
	SourceAddress,
	UnmatchedName,
} from '../understanding.ts'
import { type FigureGroup, figureGroups } from './figure-groups.ts'
import { cellKey, type SettledGroup, settleGroup } from './settle-group.ts'
import type { Signs } from './signs.ts'

/** A table as far as it is understood: its figures, and what has to be asked. */
export type TableDraft = {
	context: TableContext
	columns: AssignedColumn[]
	groups: (FigureGroup & { settled: SettledGroup | null; period: string | null })[]
	areas: Map<number, AreaOutcome>
	parent: string | null
	observations: DraftObservation[]
	questions: Question[]
	unmatched: UnmatchedName[]
}

/** Drafts the figures of a table; marks what became of each of its cells. */
export function draftTable(context: TableContext, book: CellBook, signs: Signs): TableDraft {
	const columns = assignRoles(context)
	const located = locate(context, columns)
	const groups = figureGroups(context, columns)
	signs.explainedBy(context.notes)
	const draft: TableDraft = {
		context,
		columns,
		groups: [],
		areas: located.outcomes,
		parent: located.parent,
		observations: [],
		questions: [...located.questions],
		unmatched: located.unmatched,
	}
	markTable(context, columns, located.outcomes, book)
	const periods = new Periods(context, columns)
	for (const group of groups) draftGroup(group, draft, periods, book, signs)
	draft.questions.push(...periods.questions())
	return draft
}

type Located = {
	outcomes: Map<number, AreaOutcome>
	questions: Question[]
	unmatched: UnmatchedName[]
	parent: string | null
}

/** The area of each row: from its columns, or one for the whole table where there are none. */
function locate(context: TableContext, columns: readonly AssignedColumn[]): Located {
	const names = columns.flatMap(({ facts, role }): NameColumn[] =>
		role.kind === 'name' ? [{ column: facts.column, level: role.level }] : [],
	)
	const coded = columns.flatMap(({ facts, role }): CodeColumn[] =>
		role.kind === 'code' ? [{ column: facts.column, bps: role.bps }] : [],
	)
	if (names.length + coded.length === 0) return ofWholeTable(context)
	const doubt = codesInDoubt(context, coded, names)
	const rows = gatherRows(context, names, doubt.codes)
	const resolved = resolveAreas(rows, context)
	if (doubt.question) {
		for (const { row } of rows) resolved.outcomes.set(row, { kind: 'open', id: doubt.question.id })
		return { ...resolved, unmatched: [], questions: [doubt.question] }
	}
	return resolved
}

function ofWholeTable({ titles, sheetName, fileName, index, answers, dataRows, scan, frame }: TableContext): Located {
	const lines = [...titles, sheetName, fileName]
	const named = lines.flatMap((line) => areasInText(line, index))
	const deepest = named.filter(
		({ code }) => !named.some((other) => other.code !== code && other.code.startsWith(`${code}.`)),
	)
	const unique = [...new Set(deepest)]
	const answer = answers.area === undefined ? undefined : index.get(answers.area)
	const area = answer ?? (unique.length === 1 ? unique[0] : undefined)
	if (area) {
		const outcome: AreaOutcome = { kind: 'area', area }
		return { outcomes: new Map(dataRows.map((row) => [row, outcome])), questions: [], unmatched: [], parent: null }
	}
	const question: Question = {
		id: 'area',
		kind: 'area-of-file',
		text: areaQuestionText.ofFile,
		reason: areaQuestionText.ofFileWhy,
		sample: lines.filter((line) => line !== '').slice(0, 2),
		source: { sheet: scan.at, row: frame.headingRows[0] ?? 0, column: frame.left },
		options: unique
			.slice(0, 5)
			.map((one) => ({ value: one.code, label: { id: areaLabel(one, index), en: areaLabel(one, index) } })),
		open: true,
	}
	const open: AreaOutcome = { kind: 'open', id: 'area' }
	return { outcomes: new Map(dataRows.map((row) => [row, open])), questions: [question], unmatched: [], parent: null }
}

/** Marks everything but figures: headings, remarks, totals, and the columns that say areas and periods. */
function markTable(
	{ scan, frame, dataRows }: TableContext,
	columns: readonly AssignedColumn[],
	areas: ReadonlyMap<number, AreaOutcome>,
	book: CellBook,
): void {
	for (const row of [...frame.titleRows, ...frame.headingRows]) book.markRow(scan, row, frame, 'heading')
	for (const row of frame.notes) book.markRow(scan, row, frame, 'note')
	for (const { row, role } of frame.body) {
		if (role === 'total' || role === 'note' || role === 'heading') book.markRow(scan, row, frame, role)
		if (role === 'group') book.markRow(scan, row, frame, 'used')
	}
	for (const { facts, role } of columns) {
		const fate = fateOfColumn(role)
		for (const row of dataRows) {
			const outcome = areas.get(row)
			const isOpen = outcome?.kind === 'open' && fate === 'used'
			book.mark(scan, row, facts.column, outcome?.kind === 'left' ? 'steward' : isOpen ? 'open' : fate)
		}
		if (role.kind === 'ignored' && role.reason === 'personal')
			for (const { row } of frame.body) book.mark(scan, row, facts.column, 'personal')
	}
}

function fateOfColumn(role: AssignedColumn['role']): CellFate {
	if (role.kind === 'ignored') return role.reason === 'total' ? 'total' : role.reason
	return role.kind === 'text' ? 'text' : 'used'
}

function draftGroup(group: FigureGroup, draft: TableDraft, periods: Periods, book: CellBook, signs: Signs): void {
	const { context } = draft
	const { scan } = context
	const markAll = (fate: CellFate) => {
		for (const { row, column } of group.cells) book.mark(scan, row, column, fate)
	}
	if (group.indicator === null) {
		const fate: CellFate =
			group.state === 'open'
				? 'open'
				: group.state === 'derived'
					? 'derived'
					: group.state === 'left'
						? 'steward'
						: 'unknown'
		markAll(fate)
		draft.groups.push({ ...group, settled: null, period: null })
		return
	}
	const { indicator } = group
	const outcomeOf = (row: number) => draft.areas.get(row)
	const large = group.cells.some(({ row }) => {
		const outcome = outcomeOf(row)
		return outcome?.kind === 'area' && depthOfLevel(outcome.area.level) <= 2
	})
	const settled = settleGroup(group, indicator, context, large)
	draft.questions.push(...settled.questions)
	const isOpen = settled.questions.length > 0
	let period: string | null = null
	for (const place of group.cells) {
		const outcome = outcomeOf(place.row)
		const source = { sheet: scan.at, row: place.row, column: place.column }
		if (outcome?.kind === 'left') {
			book.mark(scan, place.row, place.column, 'steward')
			continue
		}
		const at = periods.of(place.row, place.column, group)
		period ??= at
		if (outcome?.kind !== 'area' || at === null || isOpen) {
			book.mark(scan, place.row, place.column, 'open')
			continue
		}
		const below = depthOfLevel(outcome.area.level) > depthOfLevel(indicator.lowestLevel)
		if (below) {
			book.mark(scan, place.row, place.column, 'below-level')
			continue
		}
		const figure = figureOf(settled, place, indicator, signs, source, periods.statusOf(place.column))
		book.mark(scan, place.row, place.column, figure === 'open' ? 'open' : 'used')
		if (figure === 'open' || figure === 'none') continue
		const { area } = outcome
		draft.observations.push({ area: area.code, period: at, indicator: indicator.id, ...figure, source })
	}
	draft.groups.push({ ...group, settled, period })
}

type Figure = { value: string; status: ObservationStatus; note: string }

function figureOf(
	{ values, notation, exponent }: SettledGroup,
	place: { row: number; column: number },
	indicator: MappingIndicator,
	signs: Signs,
	source: SourceAddress,
	headingMark: string,
): Figure | 'open' | 'none' {
	const value = values.get(cellKey(place))
	if (value === undefined) return withoutFigure(signs.missing('', source))
	if (value.kind === 'missing') return withoutFigure(signs.missing(value.sign, source))
	if (indicator.measure === 'category') {
		const word = categoryKey(value.kind === 'text' ? value.text : value.digits)
		if (indicator.categories.includes(word)) return { value: word, status: 'A', note: '' }
		return withoutFigure(signs.unread(value.kind === 'text' ? value.text : value.digits, source))
	}
	if (value.kind === 'text') return withoutFigure(signs.unread(value.text, source))
	const digits = value.settled ? value.digits : inPlainDigits(value.digits, notation === 'cells' ? 'comma' : notation)
	if (digits === null) return withoutFigure(signs.unread(value.digits, source))
	const status = signs.mark(value.mark || headingMark, value.digits + value.mark, source)
	if (status === null) return 'open'
	const places = value.percent === 'cell' && indicator.unit === 'persen' ? 2 : exponent
	return { value: shiftDecimal(digits, places), status, note: '' }
}

function withoutFigure(meaning: 'O' | 'M' | 'zero' | 'omit' | null): Figure | 'open' | 'none' {
	if (meaning === null) return 'open'
	if (meaning === 'omit') return 'none'
	return meaning === 'zero' ? { value: '0', status: 'A', note: '' } : { value: '', status: meaning, note: '' }
}

/** The period of every figure, from the cells, the headings, the title, the sheet and the file, in that order. */
class Periods {
	readonly #context: TableContext
	readonly #rows: Map<number, PeriodSaid | null>
	readonly #headings = new Map<number, { said: PeriodSaid | null; mark: string; many: boolean }>()
	readonly #table: ReturnType<typeof tablePeriod>
	#asked: SourceAddress | null = null
	#semester: SourceAddress | null = null

	constructor(context: TableContext, columns: readonly AssignedColumn[]) {
		this.#context = context
		const own = columns.flatMap(({ facts, role }) =>
			role.kind === 'period' ? [{ column: facts.column, part: role.part, heading: facts.title }] : [],
		)
		this.#rows = rowPeriods(context, own)
		this.#table = tablePeriod(context)
		for (const { facts } of columns) {
			const { said, rest } = findPeriods(facts.title)
			const mark = said.length === 0 ? '' : (/[*]+|(?<=\d)[re]\)?/.exec(rest)?.[0] ?? '')
			const one = said.length === 0 ? null : oneSaid(said)
			this.#headings.set(facts.column, {
				said: one,
				mark: mark.replace(')', ''),
				many: said.length > 0 && one === null,
			})
		}
	}

	/** The mark of a heading: "2025*". */
	statusOf(column: number): string {
		return this.#headings.get(column)?.mark ?? ''
	}

	/** The period of a cell; `null` while it has to be asked. */
	of(row: number, column: number, group: FigureGroup): string | null {
		const { answers, scan } = this.#context
		const heading = this.#headings.get(column)
		const answer = answeredPeriod(answers[`period:${group.id}`] ?? answers.period)
		const said = joinPeriods([this.#rows.get(row) ?? null, heading?.said ?? null, this.#table.said, answer])
		const written = heading?.many && answer === null ? null : periodText(said, semesterMonths(answers.semester))
		const place = { sheet: scan.at, row, column }
		if (written === null) this.#asked ??= place
		if (written === 'semester') this.#semester ??= place
		return written === 'semester' ? null : written
	}

	questions(): Question[] {
		const { titles, sheetName, fileName } = this.#context
		const seen = this.#table.seen
		const questions: Question[] = []
		if (this.#asked) {
			questions.push({
				id: 'period',
				kind: 'period',
				text: text.period,
				reason: seen.length > 1 ? text.periodMany : text.periodWhy,
				sample: [...titles, sheetName, fileName].filter((line) => line !== '').slice(0, 3),
				source: this.#asked,
				options: seen.map((value) => ({ value, label: { id: value, en: value } })),
				open: true,
			})
		}
		if (this.#semester) {
			questions.push({
				id: 'semester',
				kind: 'period',
				text: text.semester,
				reason: text.semesterWhy,
				sample: [],
				source: this.#semester,
				options: [
					{ value: 'end', label: text.semesterEnd },
					{ value: 'rounds', label: text.semesterRounds },
				],
				open: false,
			})
		}
		return questions
	}
}

/** The area of an outcome that is settled. */
export function areaOf(outcome: AreaOutcome | undefined): MappingArea | null {
	return outcome?.kind === 'area' ? outcome.area : null
}
