import type { Allowance } from '../../src/schemas/allowance.ts'
import type { Finding } from '../checks/finding/finding.ts'
import { allowanceInForce, allowanceWithoutColumn } from '../checks/personal-allowance.ts'
import { personalColumn } from '../checks/personal-column.ts'
import { identityNumberColumn } from '../checks/personal-identity-number.ts'
import { type CsvRecord, cellText } from '../read/csv-record.ts'
import { findPersonalData } from './find-personal-data.ts'
import { isLongNumber } from './identity-number.ts'
import { personalDataFinding } from './personal-data-finding.ts'
import type { PersonalDataHit } from './personal-data-kind.ts'
import { NameColumn } from './personal-name.ts'

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
	/** From the sidecar. */
	allow: readonly Allowance[]
	/** True for the name of an area or programme. */
	isKnownName: (text: string) => boolean
	onFinding: (line: number | null, column: string | null, finding: Finding) => void
}

/** Shortest number in bytes that a number column is looked at for: nothing personal has fewer digits. */
const LONG_NUMBER_BYTES = 9

type WatchedColumn = {
	index: number
	heading: string
	content: ColumnContent
	names: NameColumn | null
	long: number
	/** Long numbers that no finding of their own was made for. */
	silent: number
	filled: number
}

/**
 * Watches the cells of one table for personal data while it is read, without slowing the reading: cells
 * that a register vouches for are not looked at again. Findings name line, column and kind, never a value.
 */
export class TableWatch {
	readonly #options: TableWatchOptions
	readonly #allowed = new Map<Allowance, number>()
	#columns: WatchedColumn[] = []
	#suspect = false

	constructor(options: TableWatchOptions) {
		this.#options = options
		for (const allowance of options.allow) this.#allowed.set(allowance, 0)
	}

	/** Takes the heading line; a file without one has its first row here. */
	headings(names: readonly string[], line: number): void {
		const { contents, isKnownName, onFinding } = this.#options
		const known = Object.keys(contents)
		this.#columns = names.map((heading, index) => {
			const content = contents[heading] ?? 'text'
			const watched = content === 'text' ? new NameColumn(isKnownName) : null
			return { index, heading, content, names: watched, long: 0, silent: 0, filled: 0 }
		})
		for (const column of this.#columns) {
			const finding = personalColumn(column.heading, known)
			if (finding && !this.#isAllowed(column, 'column')) onFinding(line, column.heading, finding)
			this.#report(column, column.heading, line, null)
		}
	}

	/** Says that the row now read has a fault, so that every cell of it is looked at. */
	suspect(): void {
		this.#suspect = true
	}

	read(record: CsvRecord): void {
		const all = this.#suspect
		this.#suspect = false
		for (const column of this.#columns) {
			if (column.content === 'code' && !all) continue
			const bytes = (record.ends[column.index] as number) - (record.starts[column.index] as number)
			if (bytes === 0 || (column.content === 'number' && !all && bytes < LONG_NUMBER_BYTES)) continue
			this.#look(column, cellText(record, column.index), record.line)
		}
	}

	/** Judges whole columns and reports the allowances; call it once, after the last row. */
	end(): void {
		const { onFinding, allow } = this.#options
		for (const column of this.#columns) {
			const enough = column.content === 'number' ? column.filled / 2 : 0
			if (column.long >= 2 && column.silent > 0 && column.long > enough) {
				onFinding(null, column.heading, identityNumberColumn())
			}
			if (column.names?.holdsNames && !this.#isAllowed(column, 'name')) {
				onFinding(null, column.heading, personalDataFinding('name'))
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

	#look(column: WatchedColumn, text: string, line: number): void {
		column.filled++
		column.names?.add(text)
		const reported = this.#report(column, text, line, column.heading)
		if (!isLongNumber(text)) return
		column.long++
		if (!reported) column.silent++
	}

	/** Reports each kind found in a text once; true when there was anything to report. */
	#report(column: WatchedColumn, text: string, line: number, at: string | null): boolean {
		const hits = findPersonalData(text, { column: column.heading, prose: column.content === 'label' })
		const kinds = new Set(hits.map(({ kind }) => kind))
		// A plain number of a number column is a number, even when it begins with 62 as a telephone does.
		if (column.content === 'number' && /^[1-9]\d*$/.test(text)) kinds.delete('phone')
		let reported = false
		for (const kind of kinds) {
			if (this.#isAllowed(column, kind)) continue
			this.#options.onFinding(line, at, personalDataFinding(kind))
			reported = true
		}
		return reported
	}

	#isAllowed({ heading }: WatchedColumn, kind: PersonalDataHit['kind'] | 'column'): boolean {
		for (const [allowance, cells] of this.#allowed) {
			if (allowance.column !== heading || allowance.rule !== `personal-${kind}`) continue
			this.#allowed.set(allowance, cells + 1)
			return true
		}
		return false
	}
}
