import { type AreaLevel, areaLevels, depthOfLevel } from '../../../schemas/area-level.ts'
import { plainWords } from '../../../search/plain-words.ts'
import type { AreaIndex } from '../areas/area-index.ts'
import { levelFits, levelsOfHeading } from '../areas/name-level.ts'
import { matchMeasure } from '../measures/match-measure.ts'
import { isLayoutWord, measureWords } from '../measures/measure-words.ts'
import { isUnitWord } from '../measures/unit-words.ts'
import { findPeriods } from '../periods/find-periods.ts'
import { monthOf } from '../periods/period-words.ts'
import { shortYear } from '../periods/short-year.ts'
import type { TableContext } from '../table-context.ts'
import type { IgnoredReason, MappingIndicator } from '../understanding.ts'
import { type ColumnFacts, columnFacts } from './column-facts.ts'
import { headingPaths } from './heading-paths.ts'
import { isPersonal } from './personal-column.ts'
import { answeredRole } from './role-text.ts'
import { beginsWith, holdsWord, isRoleHeading } from './role-words.ts'

/** What a column is, before its measure is decided. */
export type AssignedRole =
	| { kind: 'code'; bps: boolean }
	| { kind: 'name'; level: AreaLevel | 'any'; levels: readonly AreaLevel[] }
	| { kind: 'period'; part: 'whole' | 'year' | 'month' | 'part' }
	| { kind: 'indicator' }
	| { kind: 'unit' }
	| { kind: 'status' }
	| { kind: 'note' }
	/** Words of a category, and the indicators that have them. */
	| { kind: 'words'; indicators: readonly MappingIndicator[] }
	/** Figures: which, is decided by its headings, unless it was answered. */
	| { kind: 'figures'; answered: string | null }
	| { kind: 'text' }
	| { kind: 'ignored'; reason: IgnoredReason }

export type AssignedColumn = { facts: ColumnFacts; key: string; role: AssignedRole }

/** Gives every column of a table its role, by what stands in it first and by what its headings say then. */
export function assignRoles(context: TableContext): AssignedColumn[] {
	const paths = headingPaths(context.scan, context.frame)
	const columns = [...paths].map(([column, heading]) => columnFacts(context.scan, column, heading, context.dataRows))
	const keys = columnKeys(columns)
	const assigned = columns.map((facts, at) => {
		const key = keys[at] ?? ''
		return { facts, key, role: answered(context, key) ?? roleOf(facts, context) }
	})
	markDimensions(assigned, context)
	return withOneNameALevel(assigned)
}

/** The words of a heading without its periods; numbered where two columns would share them. */
function columnKeys(columns: readonly ColumnFacts[]): string[] {
	const seen = new Map<string, number>()
	return columns.map(({ title, column }) => {
		const { rest: text, said } = findPeriods(title)
		const rest = shortYear(text)?.rest ?? text
		const words = measureWords(rest).join(' ') || (said.length > 0 ? 'periode' : `kolom ${column + 1}`)
		const full = `${words} ${text} ${JSON.stringify(said)}`
		const count = (seen.get(full) ?? 0) + 1
		seen.set(full, count)
		return count === 1 ? words : `${words} #${count}`
	})
}

function answered({ answers }: TableContext, key: string): AssignedRole | null {
	const role = answeredRole(answers[`column:${key}`])
	if (role === null) return null
	if (role.kind === 'code' || role.kind === 'bps') return { kind: 'code', bps: role.kind === 'bps' }
	if (role.kind === 'name')
		return { kind: 'name', level: role.level, levels: role.level === 'any' ? areaLevels : [role.level] }
	if (role.kind === 'period') return { kind: 'period', part: role.part }
	if (role.kind === 'measure') return { kind: 'figures', answered: role.indicator }
	if (role.kind === 'value') return { kind: 'figures', answered: null }
	if (role.kind === 'ignored') return { kind: 'ignored', reason: 'left-out' }
	if (role.kind === 'recipients' || role.kind === 'amount' || role.kind === 'category') return null
	return { kind: role.kind }
}

function roleOf(facts: ColumnFacts, context: TableContext): AssignedRole {
	const { column, heading, title } = facts
	const area = context.frame.areas.find((one) => one.column === column)
	if (isPersonal(context, column, heading, area?.kind === 'name')) return { kind: 'ignored', reason: 'personal' }
	const cells = facts.numbers + facts.texts + facts.dates + facts.missing
	if (cells === 0) return { kind: 'ignored', reason: 'empty' }
	if (area?.kind === 'code')
		return { kind: 'code', bps: /\bbps\b/i.test(title.replaceAll('_', ' ')) || isBps(facts, context.index) }
	const last = heading.at(-1) ?? ''
	if (isRoleHeading(last, 'numbering') || (facts.counting && isFirst(facts, context)))
		return { kind: 'ignored', reason: 'numbering' }
	if (beginsWith(last, 'rank')) return { kind: 'ignored', reason: 'rank' }
	if (last === COPIES || isPartOfCode(facts)) return { kind: 'text' }
	const period = namesMeasure(facts, context) ? null : periodRole(facts, last)
	if (period) return period
	if (area?.kind === 'name' && !isFacility(last)) return nameRole(facts, context)
	if (isRoleHeading(last, 'unit') || isUnits(facts)) return { kind: 'unit' }
	if (facts.texts > 0 && facts.texts >= facts.numbers && !holdsValues(facts, last))
		return textRole(facts, context, last)
	return { kind: 'figures', answered: null }
}

/** One column for the values of all indicators: a class may stand in it as often as a number. */
const holdsValues = ({ numbers }: ColumnFacts, last: string) => numbers > 0 && isRoleHeading(last, 'value')

/** A heading that names what stands in areas, and no area with it. */
const isFacility = (heading: string) => holdsWord(heading, 'facility') && levelsOfHeading(heading).length === 0

/** Of a dataset's own file: in how many copies a figure was seen is said of its source, and is no figure. */
const COPIES = 'jumlah_salinan'

/** Codes of each level in a column of their own, "01" beside "2001": they mean an area only together, and names say it. */
const isPartOfCode = ({ calledCode, words, texts }: ColumnFacts) =>
	calledCode && texts === 0 && [...words.keys()].every((text) => /^\d{1,4}$/.test(text))

const isFirst = ({ column, title }: ColumnFacts, { frame }: TableContext) => column === frame.left && title === ''

/** Seven digits are a kecamatan of the statistics office, the ministry has six; or the office's table has them, and the ministry none. */
function isBps({ words }: ColumnFacts, index: AreaIndex): boolean {
	const codes = [...words.keys()]
	if (codes.every((text) => /^\d{7}$/.test(text))) return true
	return codes.some(index.ofBps) && codes.every((text) => index.undotted(text) === undefined)
}

/** Figures may all look like years: 1,998 people. A heading that names a measure stands over figures. */
function namesMeasure({ numbers, periods, title }: ColumnFacts, { registers, isPlace }: TableContext): boolean {
	if (numbers === 0 || periods < 0.9) return false
	return matchMeasure(findPeriods(title).rest, registers, isPlace).indicators.length > 0
}

function periodRole(facts: ColumnFacts, last: string): AssignedRole | null {
	const cells = facts.numbers + facts.texts + facts.dates
	if (facts.periods >= 0.9 && !isRoleHeading(last, 'value')) {
		if (isMonths(facts) && !hasYears(facts)) return { kind: 'period', part: 'month' }
		return { kind: 'period', part: hasYears(facts) ? 'whole' : 'part' }
	}
	if (beginsWith(last, 'month') && isMonths(facts)) return { kind: 'period', part: 'month' }
	if (beginsWith(last, 'part') && isOrdinals(facts)) return { kind: 'period', part: 'part' }
	if (isRoleHeading(last, 'period') && facts.dates === cells) return { kind: 'period', part: 'whole' }
	return null
}

const hasYears = ({ words }: ColumnFacts) => [...words.keys()].some((text) => /(?:19|20)\d\d|-\d\d$/.test(text))
const isMonths = ({ words }: ColumnFacts) =>
	[...words.keys()].every(
		(text) =>
			/^(?:0?[1-9]|1[0-2])$/.test(text) ||
			monthOf(text.toLowerCase()) !== undefined ||
			findPeriods(text).said[0]?.month !== undefined,
	)
const isOrdinals = ({ words }: ColumnFacts) =>
	[...words.keys()].every((text) => /^(?:[1-4]|i{1,3}|iv)$/i.test(text) || findPeriods(text).said.length > 0)

const isUnits = ({ words, texts, numbers }: ColumnFacts) =>
	texts > 0 &&
	numbers === 0 &&
	words.size <= 12 &&
	[...words.keys()].every(
		(text) =>
			// "25,28 ribu" is a figure with its unit.
			!/^\d+[.,\s]?\d*\s/.test(text) &&
			measureWords(text).length > 0 &&
			measureWords(text).every((word) => isUnitWord(word) || isLayoutWord(word)),
	)

/** The level of a column of names: what the heading says, where the cells allow it; else where most of them lie together. */
function nameRole({ words, heading }: ColumnFacts, { index }: TableContext): AssignedRole {
	const texts = [...words.keys()].slice(0, 2000)
	const fits = levelFits(texts, index)
	const said = levelsOfHeading(heading.at(-1) ?? '')
	const [only] = said
	const best = fits[0]
	const saidFit = fits.find(({ level }) => level === only)
	const one = (level: AreaLevel): AssignedRole => ({ kind: 'name', level, levels: [level] })
	if (said.length === 1 && only && saidFit && saidFit.texts >= 0.3 * words.size) return one(only)
	// Kecamatan and desa of many kabupaten lie together in none of them.
	if (said.length === 1 && only && isCalledSo(texts, only, index)) return one(only)
	const saidFits = fits.filter(({ level, texts }) => said.includes(level) && texts > 0)
	if (said.length > 1 && saidFits.length > 1) return { kind: 'name', level: 'any', levels: said }
	const highest = fits
		.filter(({ texts }) => texts >= 0.9 * (best?.texts ?? 1))
		.sort((a, b) => depthOfLevel(a.level) - depthOfLevel(b.level))[0]
	return highest ? one(highest.level) : { kind: 'name', level: 'any', levels: areaLevels }
}

/** Most of the names are borne at the level, wherever it may be: of names of other levels fewer than half are. */
function isCalledSo(texts: readonly string[], level: AreaLevel, index: TableContext['index']): boolean {
	return texts.filter((text) => index.named(text, level).length > 0).length >= 0.6 * texts.length
}

function textRole(facts: ColumnFacts, context: TableContext, last: string): AssignedRole {
	const categories = categoryIndicators(facts, context)
	if (categories.length > 0) return { kind: 'words', indicators: categories }
	if (isRoleHeading(last, 'indicator') || namesIndicators(facts, context)) return { kind: 'indicator' }
	if (isRoleHeading(last, 'status') && [...facts.words.keys()].every((text) => /^[ABEPUOMQ]$/.test(text)))
		return { kind: 'status' }
	if (isRoleHeading(last, 'note')) return plainWords(last)[0] === 'sumber' ? { kind: 'text' } : { kind: 'note' }
	return { kind: 'text' }
}

/** A category as it may be typed: "SANGAT TERTINGGAL" for `sangat-tertinggal`. */
export function categoryKey(text: string): string {
	return plainWords(text).join('-')
}

function categoryIndicators({ words }: ColumnFacts, { registers }: TableContext): MappingIndicator[] {
	const keys = [...words.keys()].map(categoryKey).filter((key) => key !== '')
	return registers.indicators.filter(({ categories, derived }) => {
		if (categories.length === 0 || derived) return false
		const known = keys.filter((key) => categories.includes(key)).length
		return known >= 0.8 * keys.length && known > 0
	})
}

function namesIndicators({ words }: ColumnFacts, { registers, isPlace }: TableContext): boolean {
	if (words.size > 80) return false
	const named = [...words.keys()].filter((text) => {
		const { indicators, weak } = matchMeasure(findPeriods(text).rest, registers, isPlace)
		return indicators.length > 0 && !weak
	})
	return named.length >= 0.5 * words.size
}

/** Texts that tell rows of one area apart say which of several figures a row holds: they may not be passed over. */
function markDimensions(columns: AssignedColumn[], context: TableContext): void {
	const areas = columns.filter(({ role }) => role.kind === 'name' || role.kind === 'code' || role.kind === 'period')
	const keyOf = (row: number) => areas.map(({ facts }) => context.scan.cell(row, facts.column)?.text ?? '').join('\t')
	for (const column of columns) {
		if (column.role.kind !== 'text') continue
		const { words, title, heading } = column.facts
		// Rows of what stands in an area are no figures of it: they contradict each other, and are asked about so.
		if (words.size > 40 || isFacility(heading.at(-1) ?? '')) continue
		if (isDimensionHeading(title) || tellsApart(column.facts.column, keyOf, context))
			column.role = { kind: 'indicator' }
	}
}

const isDimensionHeading = (title: string) =>
	/\b(?:jenis kelamin|jenis|kategori|kelompok|golongan|gender|sex|klasifikasi|jenjang|tingkat)\b/i.test(
		title.replaceAll('_', ' '),
	)

function tellsApart(column: number, keyOf: (row: number) => string, { scan, dataRows }: TableContext): boolean {
	const seen = new Map<string, string>()
	for (const row of dataRows.slice(0, 5000)) {
		const key = keyOf(row)
		const text = scan.cell(row, column)?.text ?? ''
		const known = seen.get(key)
		if (known !== undefined && known !== text) return true
		seen.set(key, text)
	}
	return false
}

/** Of two columns of names of one level the one whose heading says so is taken, else the first; the other says it again. */
function withOneNameALevel(columns: AssignedColumn[]): AssignedColumn[] {
	const taken = new Map<AreaLevel | 'any', AssignedColumn>()
	for (const column of columns) {
		if (column.role.kind !== 'name') continue
		const { level } = column.role
		const before = taken.get(level)
		if (!before || (!saysLevel(before, level) && saysLevel(column, level))) taken.set(level, column)
	}
	return columns.map((column) => {
		if (column.role.kind !== 'name' || taken.get(column.role.level) === column) return column
		return { ...column, role: { kind: 'ignored', reason: 'repeated' } }
	})
}

const saysLevel = ({ facts }: AssignedColumn, level: AreaLevel | 'any') =>
	level !== 'any' && levelsOfHeading(facts.heading.at(-1) ?? '').includes(level)
