import { type AreaLevel, depthOfLevel } from '../../../schemas/area-level.ts'
import { type ObservationStatus, observationStatuses } from '../../../schemas/observation-status.ts'
import type { CellBook, CellFate } from '../accounting/cell-book.ts'
import { areaLabel } from '../areas/area-index.ts'
import type { AreaOutcome } from '../areas/area-rows.ts'
import { areasInText } from '../areas/areas-in-text.ts'
import { codesInDoubt } from '../areas/codes-in-doubt.ts'
import { type CodeColumn, gatherRows, type NameColumn } from '../areas/gather-rows.ts'
import { resolveAreas } from '../areas/resolve-areas.ts'
import { type AssignedColumn, assignRoles } from '../columns/assign-roles.ts'
import { type Footnotes, readFootnotes } from '../footnotes/read-footnotes.ts'
import { FigurePeriods } from '../periods/figure-periods.ts'
import { areaQuestionText } from '../questions/area-questions-text.ts'
import type { Doubt } from '../questions/shared-answers.ts'
import { draftRecipients, type RecipientsDraft } from '../recipients/draft-recipients.ts'
import { type RecipientTable, recipientTable } from '../recipients/recipient-columns.ts'
import type { TableContext } from '../table-context.ts'
import type { DraftObservation, MappingArea, Question, UnmatchedName } from '../understanding.ts'
import { askPlan } from './ask-plan.ts'
import { type FigureGroup, figureGroups } from './figure-groups.ts'
import { figureOf } from './figure-of.ts'
import { markTable } from './mark-table.ts'
import { type SettledGroup, settleGroup } from './settle-group.ts'
import type { Signs } from './signs.ts'

/** A table as far as it is understood: its figures, and what has to be asked. */
export type TableDraft = {
	context: TableContext
	columns: AssignedColumn[]
	groups: (FigureGroup & { settled: SettledGroup | null; period: string | null })[]
	areas: Map<number, AreaOutcome>
	parent: string | null
	/** Levels that its areas have. */
	levels: ReadonlySet<AreaLevel>
	observations: DraftObservation[]
	/** What the table says of recipients, where it counts or lists them. */
	recipients: RecipientsDraft | null
	recipientTable: RecipientTable | null
	/** What stands below it. */
	below: Footnotes
	/** Where its period is not said by itself. */
	periodDoubt: Doubt | null
	questions: Question[]
	unmatched: UnmatchedName[]
}

/** Drafts the figures of a table; marks what became of each of its cells. */
export function draftTable(context: TableContext, book: CellBook, signs: Signs): TableDraft {
	const columns = assignRoles(context)
	const located = unlessPlanned(context, locate(context, columns))
	const below = readFootnotes(context.notes)
	signs.explainedBy(below.footnotes)
	const draft: TableDraft = {
		context,
		columns,
		groups: [],
		areas: located.outcomes,
		parent: located.parent,
		levels: levelsOf(located.outcomes),
		observations: [],
		recipients: null,
		recipientTable: recipientTable(context, columns),
		below,
		periodDoubt: null,
		questions: [...located.questions],
		unmatched: located.unmatched,
	}
	markTable(context, columns, located.outcomes, book)
	const periods = new FigurePeriods(context, columns)
	if (draft.recipientTable) {
		const room = { context, columns, areas: draft.areas, periods, book, signs }
		draft.recipients = draftRecipients(draft.recipientTable, room)
		draft.questions.push(...draft.recipients.questions)
	}
	for (const group of figureGroups(context, withoutRecipients(draft))) draftGroup(group, draft, periods, book, signs)
	draft.periodDoubt = periods.doubt()
	draft.questions.push(...periods.questions())
	return draft
}

/** The columns that may hold figures of indicators: none of those that count recipients, none of a list of persons. */
function withoutRecipients({ columns, recipientTable: table }: TableDraft): AssignedColumn[] {
	if (!table) return columns
	const counted = new Set([
		...[...table.columns, ...table.amounts].map(({ column }) => column),
		...table.setAside,
		...table.sums,
	])
	return table.byPerson ? [] : columns.filter(({ facts }) => !counted.has(facts.column))
}

function levelsOf(outcomes: ReadonlyMap<number, AreaOutcome>): Set<AreaLevel> {
	const levels = new Set<AreaLevel>()
	for (const outcome of outcomes.values()) if (outcome.kind === 'area') levels.add(outcome.area.level)
	return levels
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
		role.kind === 'name' ? [{ column: facts.column, level: role.level, levels: role.levels }] : [],
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

/** The rows of a table that only says what is to be wait for a word, or stay out. */
function unlessPlanned(context: TableContext, located: Located): Located {
	const plan = askPlan(context)
	if (plan === null) return located
	const outcome: AreaOutcome = plan === 'leave' ? { kind: 'left' } : { kind: 'open', id: plan.id }
	const outcomes = new Map([...located.outcomes.keys()].map((row) => [row, outcome]))
	return { outcomes, questions: plan === 'leave' ? [] : [plan], unmatched: [], parent: located.parent }
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

function draftGroup(group: FigureGroup, draft: TableDraft, periods: FigurePeriods, book: CellBook, signs: Signs): void {
	const { context } = draft
	const { scan } = context
	const markAll = (fate: CellFate) => {
		for (const { rows, column } of group.blocks) for (const row of rows) book.mark(scan, row, column, fate)
	}
	if (group.indicator === null) {
		markAll(fateOf[group.state])
		draft.groups.push({ ...group, settled: null, period: null })
		return
	}
	const { indicator } = group
	const outcomeOf = (row: number) => draft.areas.get(row)
	const isLarge = (row: number) =>
		['negara', 'provinsi', 'kabupaten-kota'].includes(areaOf(outcomeOf(row))?.level ?? '')
	const settled = settleGroup(group, indicator, context, isLarge)
	draft.questions.push(...settled.questions)
	const isOpen = settled.questions.length > 0
	let period: string | null = null
	const lowest = depthOfLevel(indicator.lowestLevel)
	const rowRemarks = remarksOf(draft)
	for (const { column, rows } of group.blocks) {
		const mark = periods.statusOf(column)
		for (const row of rows) {
			const outcome = outcomeOf(row)
			if (outcome?.kind === 'left') {
				book.mark(scan, row, column, 'steward')
				continue
			}
			const at = periods.of(row, column, group)
			period ??= at
			if (outcome?.kind !== 'area' || at === null || isOpen) {
				book.mark(scan, row, column, 'open')
				continue
			}
			if (depthOfLevel(outcome.area.level) > lowest) {
				book.mark(scan, row, column, 'below-level')
				continue
			}
			const source = { sheet: scan.at, row, column }
			const said = rowRemarks(row)
			const cell = scan.cell(row, column)
			const eaten = context.answers[`eaten:${group.id}`]
			const figure = figureOf(settled, cell, indicator, signs, source, mark, said.status, eaten)
			book.mark(scan, row, column, figure === 'open' ? 'open' : 'used')
			if (figure === 'open' || figure === 'none') continue
			const { value, status } = figure
			const note = said.note || (figure.note ?? '')
			draft.observations.push({
				area: outcome.area.code,
				period: at,
				indicator: indicator.id,
				value,
				status,
				note,
				source,
			})
		}
	}
	draft.groups.push({ ...group, settled, period })
}

/** What becomes of the cells of a group without an indicator. */
const fateOf: Readonly<Record<FigureGroup['state'], CellFate>> = {
	taken: 'used',
	open: 'open',
	unknown: 'open',
	derived: 'derived',
	total: 'total',
	left: 'steward',
}

/** What columns of status and of remarks say of a row. */
function remarksOf({
	context: { scan },
	columns,
}: TableDraft): (row: number) => { status: ObservationStatus | null; note: string } {
	const status = columns.find(({ role }) => role.kind === 'status')?.facts.column
	const note = columns.find(({ role }) => role.kind === 'note')?.facts.column
	return (row) => ({
		status: statusOf(status === undefined ? '' : (scan.cell(row, status)?.text ?? '')),
		note: note === undefined ? '' : (scan.cell(row, note)?.text ?? ''),
	})
}

const statusOf = (text: string) => observationStatuses.find((status) => status === text) ?? null

/** The area of an outcome that is settled. */
export function areaOf(outcome: AreaOutcome | undefined): MappingArea | null {
	return outcome?.kind === 'area' ? outcome.area : null
}
