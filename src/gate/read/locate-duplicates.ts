import type { IssueCollector } from '../../issue/issue-collector.ts'
import { type CsvRecord, cellText } from '../csv/csv-record.ts'
import { duplicateKey, type ObservationKey } from '../rules/duplicate-key.ts'
import { observationColumns } from './observation-columns.ts'
import { readCsv } from './read-csv.ts'
import type { ObservationFile } from './stream-observations.ts'

/** A row whose key stood somewhere before. */
type Duplicate = { file: string; line: number; key: ObservationKey }

/** Rows whose key stood somewhere before: of each file as many as issues are kept, the others counted. */
export class Duplicates {
	readonly #limit: number
	readonly #byFile = new Map<string, { kept: Duplicate[]; total: number }>()

	constructor(limit: number) {
		this.#limit = limit
	}

	add(file: string, line: number, key: ObservationKey): void {
		const ofFile = this.#byFile.get(file) ?? { kept: [], total: 0 }
		this.#byFile.set(file, ofFile)
		if (++ofFile.total <= this.#limit) ofFile.kept.push({ file, line, key })
	}

	kept(): Duplicate[] {
		return [...this.#byFile.values()].flatMap(({ kept }) => kept)
	}

	/** Number of rows by file that were counted only. */
	unkept(): [file: string, count: number][] {
		return [...this.#byFile].map(([file, { kept, total }]) => [file, total - kept.length])
	}
}

/**
 * Finds where each repeated key stands first, by reading the files again, and reports each repetition
 * with both places. Only input with duplicates pays for the second reading, which ends at the last one.
 */
export async function locateDuplicates(
	files: readonly ObservationFile[],
	duplicates: Duplicates,
	issues: IssueCollector,
): Promise<void> {
	const kept = duplicates.kept()
	const first = new Map<string, string | null>(kept.map(({ key }) => [textOf(key), null]))
	let missing = first.size
	for (const file of files) {
		if (missing === 0) break
		missing -= await searchFile(file, first)
	}
	for (const { file, line, key } of kept) {
		issues.add(file, line, null, duplicateKey(key, first.get(textOf(key)) ?? file))
	}
	for (const [file, count] of duplicates.unkept()) {
		const example = kept.find((duplicate) => duplicate.file === file)
		if (example && count > 0) issues.addUnkept(file, duplicateKey(example.key, file), count)
	}
}

/** Notes the first places in one file; returns how many there were. */
async function searchFile(file: ObservationFile, first: Map<string, string | null>): Promise<number> {
	let found = 0
	let at: number[] = []
	await readCsv(file.open(), {
		columns: observationColumns,
		onHeadings: ({ position }) => {
			at = [position('kode_wilayah'), position('periode'), position('indikator')]
		},
		onRow: (record) => {
			const key = keyOf(record, at)
			if (first.get(key) !== null) return
			first.set(key, `${file.file}:${record.line}`)
			found++
		},
		onFault: () => {},
	})
	return found
}

function keyOf(record: CsvRecord, [area = -1, period = -1, indicator = -1]: number[]): string {
	return textOf({
		area: cellText(record, area),
		period: cellText(record, period),
		indicator: cellText(record, indicator),
	})
}

function textOf({ area, period, indicator }: ObservationKey): string {
	return `${area}\n${period}\n${indicator}`
}
