import { areaKey } from '../areas/area-key.ts'
import type { AssignedColumn } from '../columns/assign-roles.ts'
import { categoryKey } from '../columns/assign-roles.ts'
import { answeredRole } from '../columns/role-text.ts'
import { isRoleHeading } from '../columns/role-words.ts'
import { decideMeasure, type MeasureDecision } from '../measures/decide-measure.ts'
import { findPeriods } from '../periods/find-periods.ts'
import { shortYear } from '../periods/short-year.ts'
import type { TableContext } from '../table-context.ts'
import type { MappingIndicator } from '../understanding.ts'
import { withKnownParts } from './known-parts.ts'
import { isSumOfRow } from './row-sums.ts'

/** Cells that are read alike: of one heading, or of one text in a column that names the measure. */
export type FigureGroup = {
	/** Ends the ids of its questions: `column:…`, `scale:…`. */
	id: string
	/** As it stands in the file. */
	label: string
	decision: MeasureDecision
	/** The indicator that is taken; `null` while it is open or where none is. */
	indicator: MappingIndicator | null
	state: 'taken' | 'open' | 'unknown' | 'derived' | 'total' | 'left'
	/** Its cells, column by column; of a wide table all rows of data. */
	blocks: { column: number; rows: number[] }[]
	/** Named row by row. */
	long: boolean
}

/** Gathers the cells of figures by what names their measure, headings first, then texts of the rows. */
export function figureGroups(context: TableContext, columns: readonly AssignedColumn[]): FigureGroup[] {
	const figures = columns.filter(({ role }) => role.kind === 'figures' || role.kind === 'words')
	const naming = columns.filter(({ role }) => role.kind === 'indicator')
	const units = columns.filter(({ role }) => role.kind === 'unit')
	const groups = new Map<string, FigureGroup>()
	const put = (column: AssignedColumn, texts: readonly string[], unit: string, rows: readonly number[]) => {
		const key = `${column.key}\t${texts.join('\t')}\t${unit}`
		const group = groups.get(key) ?? makeGroup(context, column, texts, unit, figures)
		groups.set(key, group)
		group.blocks.push({ column: column.facts.column, rows: [...rows] })
	}
	const named = rowsByName(context, [...naming, ...units])
	for (const column of figures) {
		for (const { texts, rows } of named)
			put(column, texts.slice(0, naming.length), texts.slice(naming.length).join(' '), rows)
	}
	const found = withKnownParts([...groups.values()], context)
	return found.map((group) => (isTotal(group, figures, context) ? { ...group, state: 'total' } : group))
}

/** A column that adds up those beside it, and names no measure itself. */
function isTotal(
	{ state, long, label, blocks }: FigureGroup,
	figures: readonly AssignedColumn[],
	{ scan, dataRows }: TableContext,
): boolean {
	if (state !== 'unknown' || long) return false
	const others = figures.filter(({ role }) => role.kind === 'figures').map(({ facts }) => facts.column)
	return blocks.every(({ column }) => {
		const beside = others.filter((other) => other !== column)
		return isSumOfRow(scan, findPeriods(label).rest, column, beside, dataRows)
	})
}

/** Rows that the columns naming a measure and its unit say the same of; all of them where there are no such columns. */
function rowsByName(
	{ scan, dataRows }: TableContext,
	columns: readonly AssignedColumn[],
): { texts: string[]; rows: number[] }[] {
	if (columns.length === 0) return [{ texts: [], rows: [...dataRows] }]
	const found = new Map<string, { texts: string[]; rows: number[] }>()
	for (const row of dataRows) {
		const texts = columns.map(({ facts }) => scan.cell(row, facts.column)?.text ?? '')
		const key = texts.join('\t')
		const known = found.get(key)
		if (known) known.rows.push(row)
		else found.set(key, { texts, rows: [row] })
	}
	return [...found.values()]
}

/** The first cells of a group that hold something. */
export function firstCells(
	{ blocks }: FigureGroup,
	scan: TableContext['scan'],
	most: number,
): { row: number; column: number }[] {
	const found: { row: number; column: number }[] = []
	for (const { column, rows } of blocks) {
		for (const row of rows) {
			if (scan.cell(row, column) === null) continue
			found.push({ row, column })
			if (found.length === most) return found
		}
	}
	return found
}

function makeGroup(
	context: TableContext,
	column: AssignedColumn,
	texts: readonly string[],
	unit: string,
	figures: readonly AssignedColumn[],
): FigureGroup {
	const said = texts.filter((text) => text !== '')
	const id = [column.key, ...said.map(areaKey)].join('/')
	const label = said.length > 0 ? said.join(', ') : column.facts.title
	const decision = decide(context, column, said, unit, figures)
	const own = { id, label, decision, blocks: [], long: said.length > 0 }
	const answer = answeredRole(context.answers[`column:${id}`])
	const named = (indicator: string) => context.registers.indicators.find((one) => one.id === indicator) ?? null
	if (answer?.kind === 'ignored' || isLeftWithAll(own, context)) return { ...own, indicator: null, state: 'left' }
	const answered = answer?.kind === 'measure' ? named(answer.indicator) : null
	if (answered) return settled(own, answered)
	const [only] = decision.indicators
	if (decision.state === 'sure' && only) return settled(own, only)
	const isComputed = decision.indicators.length > 0 && decision.indicators.every(({ derived }) => derived)
	if (isComputed) return { ...own, indicator: null, state: 'derived' }
	// Villages counted by their class: the portal counts them itself.
	if (decision.state === 'none' && isCategoryHeading(column, context))
		return { ...own, indicator: null, state: 'derived' }
	return { ...own, indicator: null, state: decision.state === 'doubt' ? 'open' : 'unknown' }
}

function isCategoryHeading({ facts }: AssignedColumn, { registers }: TableContext): boolean {
	const word = categoryKey(facts.heading.at(-1) ?? '')
	return registers.indicators.some(({ categories }) => categories.includes(word))
}

/** Nothing of it is known, and all such columns are left out at once. */
function isLeftWithAll({ id, decision }: Unsettled, { answers }: TableContext): boolean {
	return answers.unknown === 'ignored' && decision.state === 'none' && answers[`column:${id}`] === undefined
}

type Unsettled = Omit<FigureGroup, 'indicator' | 'state'>

function settled(own: Unsettled, indicator: MappingIndicator): FigureGroup {
	return indicator.derived ? { ...own, indicator: null, state: 'derived' } : { ...own, indicator, state: 'taken' }
}

function decide(
	context: TableContext,
	column: AssignedColumn,
	texts: readonly string[],
	unit: string,
	figures: readonly AssignedColumn[],
): MeasureDecision {
	const { title } = column.facts
	const inUnit = unit === '' ? '' : ` (${unit})`
	if (column.role.kind === 'words') return decideCategory(context, column, figures)
	if (texts.length === 0) {
		const whole = decideMeasure(`${title}${inUnit}`, context)
		const short = shortYear(title)
		return whole.state === 'none' && short ? decideMeasure(`${short.rest}${inUnit}`, context) : whole
	}
	const isValue = isValueColumn(column)
	if (!isValue && figures.some(isValueColumn)) return ownHeading(decideMeasure(`${title}${inUnit}`, context))
	if (isValue) return decideMeasure(`${texts.join(' ')}${inUnit}`, context)
	const [first, second] = [`${title} ${texts.join(' ')}`, `${texts.join(' ')} ${title}`].map((text) =>
		decideMeasure(`${text}${inUnit}`, context),
	)
	const none: MeasureDecision = { state: 'none', indicators: [], exponent: null, unitSaid: false }
	const whole = first?.state === 'sure' ? first : second?.state === 'sure' ? second : null
	return whole ?? (first?.state === 'none' ? (second ?? none) : (first ?? none))
}

/** A heading that leaves it to the rows what is measured: "Nilai", "2024". */
const isValueColumn = ({ facts, role }: AssignedColumn) =>
	role.kind === 'figures' &&
	facts.heading.every((text) => isRoleHeading(text, 'value') || findPeriods(text).rest === '')

/** Beside a column of values another speaks for itself or not at all: "jumlah_salinan". */
function ownHeading(decision: MeasureDecision): MeasureDecision {
	return decision.state === 'sure' ? decision : { ...decision, state: 'none' }
}

/** Which of the indicators with these words: the one of the heading, or the one that the other columns belong to. */
function decideCategory(
	context: TableContext,
	column: AssignedColumn,
	figures: readonly AssignedColumn[],
): MeasureDecision {
	const possible = column.role.kind === 'words' ? column.role.indicators : []
	const asked: MeasureDecision = { state: 'doubt', indicators: possible, exponent: null, unitSaid: true }
	const byHeading = decideMeasure(column.facts.title, context)
	const named = byHeading.indicators.filter((indicator) => possible.includes(indicator))
	if (byHeading.state === 'sure' && named.length === 1) return { ...asked, state: 'sure', indicators: named }
	const beside = figures.flatMap((other) => {
		if (other === column || other.role.kind === 'words') return []
		const { state, indicators } = decideMeasure(other.facts.title, context)
		return state === 'sure' ? indicators : []
	})
	const words = (text: string) => findPeriods(text).rest.split(/\s+/)
	const kin = possible.filter((indicator) =>
		beside.some((other) => words(indicator.short.id.toLowerCase()).join(' ').endsWith(other.short.id.toLowerCase())),
	)
	if (kin.length === 1) return { ...asked, state: 'sure', indicators: kin }
	return { ...asked, indicators: [...new Set([...named, ...kin, ...possible])] }
}
