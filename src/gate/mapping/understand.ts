import { CellBook } from './accounting/cell-book.ts'
import { type AreaIndex, areaIndex, liesIn } from './areas/area-index.ts'
import { categoryKey } from './columns/assign-roles.ts'
import { describeTable } from './describe-table.ts'
import { askedMeasures } from './draft/asked-measures.ts'
import { checkTotals } from './draft/check-totals.ts'
import { draftTable, type TableDraft } from './draft/draft-table.ts'
import { Signs } from './draft/signs.ts'
import { withoutRepeats } from './draft/without-repeats.ts'
import { saidBelow } from './footnotes/said-below.ts'
import { noticesOf } from './notices.ts'
import { shownBy } from './numbers/decide-notation.ts'
import { readCell } from './numbers/read-cell.ts'
import { placeWords } from './place-words.ts'
import { problemsOf } from './problems.ts'
import { type Doubt, questionsOf, type SharedId, withoutShared } from './questions/shared-answers.ts'
import { withoutRepeatedCounts } from './recipients/repeated-counts.ts'
import { type BlockSheet, blockMeasures } from './rows/block-measures.ts'
import { findFrames, type TableFrame } from './rows/find-frames.ts'
import { sheetRows } from './rows/sheet-rows.ts'
import { cellKinds, type SheetScan, scanSheet, turnSheet } from './rows/sheet-scan.ts'
import type { TableContext } from './table-context.ts'
import type { Answers, MappingArea, MappingRegisters, SheetUnderstanding, Understanding } from './understanding.ts'
import type { SourceFile } from './workbook/source-file.ts'

/**
 * Understands the tables of a file: which rows and columns are what, the figures in them, and what has to be asked.
 * Pure: the same file, registers and answers give the same understanding; an answer overrides any guess.
 */
export function understand(file: SourceFile, registers: MappingRegisters, answers: Answers): Understanding {
	const { understanding, doubts } = readFile(file, registers, answers)
	const each = withoutShared(answers, doubts)
	return each ? readFile(file, registers, each).understanding : understanding
}

type Read = { understanding: Understanding; doubts: Readonly<Record<SharedId, readonly Doubt[]>> }

function readFile(file: SourceFile, registers: MappingRegisters, answers: Answers): Read {
	const index = areaIndex(registers)
	const book = new CellBook(file)
	const signs = new Signs(answers)
	const categories = new Set(registers.indicators.flatMap((indicator) => indicator.categories))
	const isCategory = (text: string) => categories.has(categoryKey(text))
	const read = file.sheets.map((sheet, at) =>
		readSheet(file, at, { index, registers, isCategory }, answers[`sheet:${sheet.name}`]),
	)
	const taken = read.filter(({ frames }) => frames.length > 0)
	read.forEach(({ reason }, at) => {
		if (reason) book.markSheet(at, reason)
	})
	const shown = shownBy(taken.flatMap(({ scan, frames }) => frames.flatMap((frame) => numbersIn(scan, frame))))
	const drafts = taken.flatMap(({ scan, frames }) =>
		frames.map((frame) => draftTable(contextOf(file, scan, frame, frames), book, signs)),
	)
	for (const { scan, labels } of taken) for (const { row, column } of labels) book.mark(scan, row, column, 'heading')
	const doubts = { missing: signs.missingDoubts(), period: drafts.flatMap(({ periodDoubt }) => periodDoubt ?? []) }
	const { observations, questions: conflicts } = withoutRepeats(drafts, answers)
	const asked = askedMeasures(drafts, registers, answers)
	const periods = questionsOf('period', doubts.period)
	const own = drafts.flatMap((draft) => draft.questions)
	const counted = withoutRepeatedCounts(
		drafts.flatMap((draft) => draft.recipients?.recipients ?? []),
		answers,
	)
	const questions = [...asked, ...own, ...periods, ...signs.questions(), ...conflicts, ...counted.questions]
	const totals = drafts.flatMap(checkTotals)
	const sheets = read.map(
		({ scan, frames }, at): SheetUnderstanding => ({
			sheet: at,
			name: file.sheets[at]?.name ?? '',
			hidden: file.sheets[at]?.hidden ?? false,
			taken: frames.length > 0,
			rows: sheetRows(scan, frames),
		}),
	)
	const understanding: Understanding = {
		sheets,
		tables: drafts.map(describeTable),
		observations,
		recipients: counted.recipients,
		questions: unique(questions),
		unmatched: uniqueNames(drafts),
		totals,
		notices: noticesOf(file, drafts, totals),
		problems: problemsOf(file, drafts, registers),
		saidBelow: saidBelow(drafts, signs),
		accounting: book.count(),
		waiting: book.waiting(),
	}
	return { understanding, doubts }

	function contextOf(
		source: SourceFile,
		scan: SheetScan,
		frame: TableFrame,
		frames: readonly TableFrame[],
	): TableContext {
		const titleRows = frame.titleRows.length > 0 ? frame.titleRows : (frames[0]?.titleRows ?? [])
		const titles = [...linesOf(scan, titleRows), ...(scan.turned ? linesBeside(scan, frame) : [])]
		const sheetName = isNamed(scan.sheet.name) ? scan.sheet.name : ''
		return {
			scan,
			frame,
			index,
			registers,
			answers,
			tableKey: frames.length > 1 ? `${scan.sheet.name} ${frames.indexOf(frame) + 1}` : scan.sheet.name,
			titles,
			notes: linesOf(scan, frame.notes, frame),
			sheetName: source.format === 'csv' ? '' : sheetName,
			fileName: source.name.replace(/\.[a-z]+$/i, ''),
			shown,
			isPlace: placeWords(registers, titles),
			dataRows: frame.body.filter(({ role }) => role === 'data').map(({ row }) => row),
		}
	}
}

type ReadSheet = {
	scan: SheetScan
	frames: TableFrame[]
	reason: 'sheet' | 'hidden-sheet' | 'left-out' | null
	/** Cells that name the measure of a block of rows. */
	labels: BlockSheet['labels']
}

/** What is known of areas and measures before a sheet is read. */
type Known = { index: AreaIndex; registers: MappingRegisters; isCategory(text: string): boolean }

function readSheet(
	file: SourceFile,
	at: number,
	{ index, registers, isCategory }: Known,
	answer: string | undefined,
): ReadSheet {
	const sheet = file.sheets[at]
	if (!sheet) throw new RangeError(`no sheet ${at}`)
	const blocks = blockMeasures(sheet, registers)
	const labels = blocks?.labels ?? []
	const scan = scanSheet(blocks?.sheet ?? sheet, at)
	if (answer === 'leave') return { scan, frames: [], reason: 'left-out', labels: [] }
	if (sheet.hidden && answer !== 'take') return { scan, frames: [], reason: 'hidden-sheet', labels: [] }
	const frames = findFrames(scan, index, isCategory)
	const isUpright =
		frames.some(({ areas }) => areas.length > 0) && !frames.every((frame) => isRowOfAreas(scan, frame, index))
	if (isUpright) return { scan, frames, reason: null, labels }
	const turned = scanSheet(turnSheet(sheet), at, true)
	const turnedFrames = scan.width <= 2000 && scan.height <= 200 ? findFrames(turned, index, isCategory) : []
	const isTurned = turnedFrames.some(({ areas, body }) => areas.length > 0 && body.length >= 2)
	if (isTurned) return { scan: turned, frames: turnedFrames, reason: null, labels: [] }
	return frames.length > 0 ? { scan, frames, reason: null, labels } : { scan, frames: [], reason: 'sheet', labels: [] }
}

/** A table whose few rows name several areas of one level each: its areas stand in a row, not in a column. */
function isRowOfAreas(scan: SheetScan, { areas, body }: TableFrame, index: AreaIndex): boolean {
	const rows = body.filter(({ role }) => role === 'data')
	const names = areas.filter(({ kind }) => kind === 'name')
	if (rows.length > 2 || names.length < 2) return false
	return rows.some(({ row }) => {
		const named = names.map(({ column }) => index.anywhere(scan.cell(row, column)?.text ?? ''))
		return named.some((areas, at) => named.slice(0, at).some((others) => areSiblings(others, areas)))
	})
}

/** Areas of one level, of which none lies in the other: "Kecamatan" and "Desa" of one row are none. */
function areSiblings(first: readonly MappingArea[], second: readonly MappingArea[]): boolean {
	const isNested = second.some(({ code }) => first.some((outer) => outer.code !== code && liesIn(code, outer.code)))
	return !isNested && first[0] !== undefined && first[0].level === second[0]?.level
}

/** "Sheet1", "Lembar 2": names that say nothing. */
const isNamed = (name: string) => !/^(?:sheet|lembar|worksheet|table|tabel)\s*\d*$/i.test(name.trim())

function linesOf(
	scan: SheetScan,
	rows: readonly number[],
	{ left, right } = { left: 0, right: scan.width - 1 },
): string[] {
	return rows.flatMap((row) => {
		const texts = []
		for (let column = left; column <= right; column++) {
			const cell = scan.cell(row, column)
			if (cell) texts.push(cell.text)
		}
		return texts.length > 0 ? [texts.join(' ')] : []
	})
}

/** Of a turned table the lines above stand beside its headings, before the areas. */
function linesBeside(scan: SheetScan, { headingRows, areas }: TableFrame): string[] {
	const first = areas[0]?.column ?? 0
	return headingRows.flatMap((row) =>
		Array.from({ length: first }, (_, column) => scan.cell(row, column)?.text ?? '').filter((text) => text !== ''),
	)
}

function numbersIn(scan: SheetScan, frame: TableFrame): string[] {
	const areas = new Set(frame.areas.map(({ column }) => column))
	const digits = new Set<string>()
	for (const { row, role } of frame.body) {
		if (role !== 'data' && role !== 'total') continue
		for (let column = frame.left; column <= frame.right; column++) {
			if (areas.has(column) || scan.kind(row, column) !== cellKinds.number) continue
			const cell = scan.cell(row, column)
			if (!cell || cell.number !== null || !/[.,]/.test(cell.text)) continue
			const value = readCell(cell)
			if (value.kind === 'number') digits.add(value.digits)
		}
	}
	return [...digits]
}

function unique<T extends { id: string }>(items: readonly T[]): T[] {
	return [...new Map(items.toReversed().map((item) => [item.id, item])).values()].toReversed()
}

function uniqueNames(drafts: readonly TableDraft[]) {
	const names = new Map<string, TableDraft['unmatched'][number]>()
	for (const name of drafts.flatMap(({ unmatched }) => unmatched)) {
		const known = names.get(name.id)
		names.set(name.id, known ? { ...known, sources: [...known.sources, ...name.sources] } : name)
	}
	return [...names.values()]
}
