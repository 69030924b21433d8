import type { Finding } from '../../issue/finding.ts'
import type { FoundRow } from '../../issue/withheld.ts'
import { BirthColumn } from '../../personal-data/birth-column.ts'
import { yearOfDay } from '../../personal-data/birth-date.ts'
import { personalDataKindsIn } from '../../personal-data/find-personal-data.ts'
import { isLongNumber } from '../../personal-data/identity-number.ts'
import { mayBePlaceName } from '../../personal-data/named-person.ts'
import type { PersonalDataHit } from '../../personal-data/personal-data-kind.ts'
import { NameColumn, type NameLikeness, nameLikeness } from '../../personal-data/personal-name.ts'
import type { Allowance } from '../../schemas/allowance.ts'
import { textOfBytes } from '../csv/bytes.ts'
import { CellCache } from '../csv/cell-cache.ts'
import { type CsvRecord, cellTexts, lineOfByte } from '../csv/csv-record.ts'
import { allowanceInForce, allowanceWithoutColumn } from '../rules/personal-allowance.ts'
import { personalColumn } from '../rules/personal-column.ts'
import { identityNumberColumn } from '../rules/personal-identity-number.ts'
import { personalDataFinding } from './personal-data-finding.ts'

/**
 * What a column holds, which decides how it is watched:
 * - `code`: judged against a register or a list elsewhere, so only rows with a fault are looked at;
 * - `number`: only numbers too long for a count are looked at;
 * - `label`: words about places, programmes and sources; dates and names of places may stand there;
 * - `text`: free text, and every column the schema does not know.
 */
export type ColumnContent = 'code' | 'number' | 'label' | 'text'

export type TableWatchOptions = {
	contents: Readonly<Record<string, ColumnContent>>
	/** From the sidecar; a registry has none. */
	allow?: readonly Allowance[]
	/** True for the name of an area or programme. */
	isKnownName?: (text: string) => boolean
	/** `row` comes with findings in a row, whose other cells may then be quoted nowhere. */
	onFinding: (line: number | null, column: string | null, finding: Finding, row?: FoundRow) => void
}

type Kind = PersonalDataHit['kind']

/** Shortest number in bytes that a number column is looked at for: nothing personal has fewer digits. */
const LONG_NUMBER_BYTES = 9

/** What the text of a cell is, worked out once for texts that repeat. */
type Judgement = {
	text: string
	kinds: readonly Kind[]
	isLong: boolean
	name: NameLikeness | null
	/** Year of a cell that holds a day and nothing else. */
	year: number | null
}

const harmless: Judgement = { text: '', kinds: [], isLong: false, name: null, year: null }

type WatchedColumn = {
	index: number
	heading: string
	content: ColumnContent
	judgements: CellCache<Judgement>
	names: NameColumn
	births: BirthColumn
	filled: number
	/** Numbers of 15 or 16 digits, and how many of them no finding of their own was made for. */
	long: number
	silent: number
}

/**
 * Watches the cells of one table for personal data while it is read, without slowing the reading: cells
 * that a register vouches for are not looked at again. Findings name line, column and kind, never a value.
 */
export class TableWatch {
	readonly #options: TableWatchOptions
	readonly #allowed = new Map<Allowance, number>()
	#columns: WatchedColumn[] = []
	/** Those that are looked at in every row. */
	#looked: WatchedColumn[] = []
	#suspect = false

	constructor(options: TableWatchOptions) {
		this.#options = options
		for (const allowance of options.allow ?? []) this.#allowed.set(allowance, 0)
	}

	/** Takes the heading line; a file without one has its first row here. */
	headings(names: readonly string[], line: number): void {
		const { contents, isKnownName = () => false, onFinding } = this.#options
		const known = Object.keys(contents)
		this.#columns = names.map((heading, index) => {
			const content = contents[heading] ?? 'text'
			const judgements = new CellCache((text) => judge(text, heading, content, isKnownName))
			const gathered = { names: new NameColumn(), births: new BirthColumn(), filled: 0, long: 0, silent: 0 }
			return { index, heading, content, judgements, ...gathered }
		})
		this.#looked = this.#columns.filter(({ content }) => content !== 'code')
		// A file without a heading line has a row of data there.
		const unknown = { lastLine: line, cells: names.filter((heading) => !known.includes(heading)) }
		for (const column of this.#columns) {
			const finding = personalColumn(column.heading, known)
			if (finding && !this.#isAllowed(column, 'column')) onFinding(line, column.heading, finding)
			this.#report(column, judge(column.heading, '', 'label', isKnownName).kinds, line, null, () => unknown)
		}
	}

	/** Says that the row now read has a fault, so that every cell of it is looked at. */
	suspect(): void {
		this.#suspect = true
	}

	read(record: CsvRecord): void {
		const all = this.#suspect
		this.#suspect = false
		for (const column of all ? this.#columns : this.#looked) {
			const bytes = (record.ends[column.index] as number) - (record.starts[column.index] as number)
			if (bytes === 0 || (column.content === 'number' && !all && bytes < LONG_NUMBER_BYTES)) continue
			this.#take(column, column.judgements.get(record, column.index), record)
		}
	}

	/** Judges whole columns and reports the allowances; call it once, after the last row. */
	end(): void {
		const { onFinding, allow = [] } = this.#options
		for (const column of this.#columns) {
			const enough = column.content === 'number' ? column.filled / 2 : 0
			if (column.long >= 2 && column.silent > 0 && column.long > enough) {
				onFinding(null, column.heading, identityNumberColumn())
			}
			const whole = { name: column.names, 'birth-date': column.births }
			for (const kind of ['name', 'birth-date'] as const) {
				if (!whole[kind].isMostOf(column.filled) || this.#isAllowed(column, kind)) continue
				onFinding(null, column.heading, personalDataFinding(kind))
			}
		}
		const headings = this.#columns.map(({ heading }) => heading)
		if (headings.length === 0) return
		for (const allowance of allow) {
			const known = headings.includes(allowance.column)
			const cells = this.#allowed.get(allowance) ?? 0
			onFinding(null, null, known ? allowanceInForce(allowance, cells) : allowanceWithoutColumn(allowance, headings))
		}
	}

	/** Looks at a row that cannot be parted into cells: what is reported of it may repeat any of its text. */
	readUnparted(record: CsvRecord): void {
		const text = textOfBytes(record.bytes, record.start, record.end)
		for (const kind of personalDataKindsIn(text, { prose: true })) {
			this.#options.onFinding(record.line, null, personalDataFinding(kind), foundRow(record))
		}
	}

	#take(column: WatchedColumn, { text, kinds, isLong, name, year }: Judgement, record: CsvRecord): void {
		column.filled++
		if (name !== null) column.names.add(text, name)
		if (year !== null) column.births.add(text, year)
		const row = () => foundRow(record)
		const reported = kinds.length > 0 && this.#report(column, kinds, record.line, column.heading, row)
		if (!isLong) return
		column.long++
		if (!reported) column.silent++
	}

	/** Reports each kind found in a text once; true when there was anything to report. */
	#report(
		column: WatchedColumn,
		kinds: readonly Kind[],
		line: number,
		at: string | null,
		row: () => FoundRow,
	): boolean {
		const forbidden = kinds.filter((kind) => !this.#isAllowed(column, kind))
		for (const kind of forbidden) this.#options.onFinding(line, at, personalDataFinding(kind), row())
		return forbidden.length > 0
	}

	#isAllowed({ heading }: WatchedColumn, kind: Kind | 'column'): boolean {
		for (const [allowance, cells] of this.#allowed) {
			if (allowance.column !== heading || allowance.rule !== `personal-${kind}`) continue
			this.#allowed.set(allowance, cells + 1)
			return true
		}
		return false
	}
}

function foundRow(record: CsvRecord): FoundRow {
	return { lastLine: lineOfByte(record, record.end), cells: cellTexts(record) }
}

function judge(
	text: string,
	heading: string,
	content: ColumnContent,
	isKnownName: (text: string) => boolean,
): Judgement {
	const kinds = personalDataKindsIn(text, { column: heading, prose: content !== 'text' })
	// A plain number of a number column is a number, even when it begins with 62 as a telephone does.
	if (content === 'number' && /^[1-9]\d*$/.test(text)) kinds.delete('phone')
	if (isKnownName(text) || (content === 'label' && mayBePlaceName(text))) kinds.delete('name')
	const isLong = isLongNumber(text)
	const name = content === 'text' && !isKnownName(text) ? nameLikeness(text) : null
	const year = content === 'text' ? yearOfDay(text) : null
	const isHarmless = kinds.size === 0 && !isLong && name === null && year === null
	return isHarmless ? harmless : { text, kinds: [...kinds], isLong, name, year }
}
