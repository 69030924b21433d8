import { groupText } from '../rows/group-text.ts'
import { cellKinds, type SheetScan } from '../rows/sheet-scan.ts'
import type { TableFrame } from '../rows/table-frame.ts'
import type { TableContext } from '../table-context.ts'
import { findPeriods, isPeriodCell, type PeriodSaid } from './find-periods.ts'
import { joinPeriods, periodText, type SemesterMonths } from './join-period.ts'
import { monthOf, ordinalOf } from './period-words.ts'

/** The one period that several sayings make together: "Semester 1 (Maret) 2024"; `null` where they contradict. */
export function oneSaid(said: readonly PeriodSaid[]): PeriodSaid | null {
	const joined: PeriodSaid = {}
	for (const part of said) {
		for (const key of ['year', 'month', 'stage', 'semester'] as const) {
			const value = part[key]
			if (value === undefined) continue
			if (joined[key] !== undefined && joined[key] !== value) return null
			joined[key] = value
		}
	}
	return joined
}

/** What a table says of its period outside its rows, and what stands in doubt. */
export type TablePeriod = {
	said: PeriodSaid | null
	/** Periods that were seen and contradict, as they may be proposed. */
	seen: string[]
}

/** When a table was printed says nothing of its figures. */
const printed =
	/\b(?:di(?:cetak|unduh|akses|buat|susun|perbarui)|(?:tanggal|tgl\.?|waktu)\s+(?:cetak|unduh|akses)|cetak|printed|downloaded|(?:last )?updated?)\b.*$/i

/** The period of the title, else of the name of the sheet, else of the file's name. */
export function tablePeriod({ titles, sheetName, fileName }: TableContext): TablePeriod {
	const inTitles = titles.flatMap((title) => findPeriods(title.replace(printed, '')).said)
	const places = [inTitles, findPeriods(sheetName).said, findPeriods(fileName).said]
	const seen = [...new Set(places.flat().flatMap((said) => periodText(said, null) ?? []))].filter(
		(text) => text !== 'semester',
	)
	const [title = null, sheet = null, file = null] = places.map((said) => (said.length > 0 ? oneSaid(said) : null))
	if (inTitles.length > 0 && title === null) return { said: null, seen }
	const contradicts = title?.year !== undefined && sheet?.year !== undefined && title.year !== sheet.year
	if (contradicts) return { said: null, seen }
	return { said: joinPeriods([title, sheet, file]), seen }
}

type PeriodColumn = { column: number; part: 'whole' | 'year' | 'month' | 'part'; heading: string }

/** What the cells of a row say of its period; `null` where they say none. Cells merged downwards hold for those below. */
export function rowPeriods(
	{ scan, frame }: TableContext,
	columns: readonly PeriodColumn[],
): Map<number, PeriodSaid | null> {
	const rows = new Map<number, PeriodSaid | null>()
	const sections = sectionPeriods(scan, frame)
	if (columns.length === 0) return sections
	const last = new Map<number, PeriodSaid | null>()
	const known = new Map<string, PeriodSaid | null>()
	for (const { row, role } of frame.body) {
		if (role === 'blank' || role === 'note' || role === 'heading') continue
		const parts = columns.map((column) => {
			const text = scan.cell(row, column.column)?.text ?? ''
			if (text === '' || scan.kind(row, column.column) === cellKinds.blank) return last.get(column.column) ?? null
			const key = `${column.column} ${text}`
			const said = known.has(key) ? (known.get(key) ?? null) : cellPeriod(text, column)
			known.set(key, said)
			last.set(column.column, said)
			return said
		})
		const said = parts.filter((part) => part !== null)
		const own = said.length === 0 ? null : oneSaid(said)
		const section = sections.get(row) ?? null
		rows.set(row, own && section ? joinPeriods([own, section]) : (own ?? section))
	}
	return rows
}

/** The period of a heading inside the table, for the rows below it: "Tahun 2023", then its rows, then "Tahun 2024". */
function sectionPeriods(scan: SheetScan, frame: TableFrame): Map<number, PeriodSaid | null> {
	const rows = new Map<number, PeriodSaid | null>()
	let section: PeriodSaid | null = null
	for (const { row, role } of frame.body) {
		if (role === 'group') {
			const text = groupText(scan, frame, row)
			if (isPeriodCell(text)) section = oneSaid(findPeriods(text).said)
		} else if (section !== null && role === 'data') rows.set(row, section)
	}
	return rows
}

function cellPeriod(text: string, { part, heading }: PeriodColumn): PeriodSaid | null {
	if (part === 'month') {
		const month = /^\d{1,2}$/.test(text) ? Number(text) : monthOf(text.toLowerCase())
		if (month !== undefined && month >= 1 && month <= 12) return { month }
	}
	if (part === 'part') {
		const number = ordinalOf(text.toLowerCase())
		if (number !== undefined) return /sem|smt/i.test(heading) ? { semester: number } : { stage: number }
	}
	return oneSaid(findPeriods(text).said)
}

/** What a stated answer says; `null` for a text that is no period. */
export function answeredPeriod(answer: string | undefined): PeriodSaid | null {
	if (answer === undefined) return null
	const { said } = findPeriods(answer)
	return said.length === 0 ? null : oneSaid(said)
}

const semesters: Readonly<Record<string, SemesterMonths>> = { end: [6, 12], rounds: [3, 9] }

/** How half-years are written, once it was answered: by their last month, or by the months of a survey. */
export function semesterMonths(answer: string | undefined): SemesterMonths | null {
	return semesters[answer ?? ''] ?? null
}
