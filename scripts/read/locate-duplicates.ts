import { duplicateKey, type ObservationKey } from '../checks/duplicate-key.ts'
import { type CsvRecord, cellText } from './csv-record.ts'
import type { IssueCollector } from './issue-collector.ts'
import { readChunks } from './read-chunks.ts'
import { readCsv } from './read-csv.ts'
import { observationColumns } from './rows/observation-columns.ts'
import type { ObservationFile } from './stream-observations.ts'

/** A row whose key stood somewhere before. */
export type Duplicate = { file: string; line: number; key: ObservationKey }

/**
 * Finds where each repeated key stands first, by reading the files again, and reports each repetition
 * with both places. Only input with duplicates pays for the second reading, which ends at the last one.
 */
export async function locateDuplicates(
	files: readonly ObservationFile[],
	duplicates: readonly Duplicate[],
	issues: IssueCollector,
): Promise<void> {
	const first = new Map<string, string | null>(duplicates.map(({ key }) => [textOf(key), null]))
	let missing = first.size
	for (const file of files) {
		if (missing === 0) break
		missing -= await searchFile(file, first)
	}
	for (const { file, line, key } of duplicates) {
		issues.add(file, line, null, duplicateKey(key, first.get(textOf(key)) ?? file))
	}
}

/** Notes the first places in one file; returns how many there were. */
async function searchFile(file: ObservationFile, first: Map<string, string | null>): Promise<number> {
	let found = 0
	let at: number[] = []
	await readCsv(readChunks(file.path), {
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
