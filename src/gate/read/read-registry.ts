import type { z } from 'zod'
import type { PlacedFinding } from '../../issue/finding.ts'
import { cellText } from '../csv/csv-record.ts'
import { TableWatch } from '../personal-data/table-watch.ts'
import { schemaFaults } from '../rules/finding/schema-finding.ts'
import { registrySchemaRule } from '../rules/registry-schema.ts'
import { untranslatedCells } from '../rules/untranslated.ts'
import { fillEnglishCells } from './fill-english.ts'
import { readCsv } from './read-csv.ts'

/** A row of a registry; `value` is `null` when a cell is wrong, `key` is what its first column says. */
export type RegistryRow<T> = { line: number; key: string; value: T | null }

/** A registry such as `indicators.csv`; `null` rows mean that the file could not be read as a table. */
export type Registry<T> = { rows: RegistryRow<T>[] | null; faults: PlacedFinding[] }

/** Reads a small table whole and holds each row to a schema whose keys are the headings; `optional` ones may be absent. */
export async function readRegistry<T>(
	chunks: AsyncIterable<Uint8Array>,
	headings: readonly string[],
	schema: z.ZodType<T>,
	optional: readonly string[] = [],
	english: 'required' | 'optional' = 'required',
): Promise<Registry<T>> {
	const mayMiss = (heading: string) => optional.includes(heading) || (english === 'optional' && heading.endsWith('_en'))
	const complete = english === 'optional' ? fillEnglishCells : (cells: Record<string, string>) => cells
	const faults: PlacedFinding[] = []
	const rows: RegistryRow<T>[] = []
	let readable = false
	let position: (heading: string) => number = () => -1
	const watch = new TableWatch({
		contents: Object.fromEntries(headings.map((heading) => [heading, 'label'])),
		onFinding: (line, column, finding, row) => faults.push({ line, column, finding, ...(row && { row }) }),
	})
	await readCsv(chunks, {
		mayBeEmpty: true,
		columns: { known: headings, required: headings.filter((heading) => !mayMiss(heading)) },
		onHeadings: (found) => {
			readable = found.readable
			position = found.position
			watch.headings(found.names, found.line)
		},
		onRow: (record) => {
			watch.read(record)
			const cells = Object.fromEntries(headings.map((heading) => [heading, cellText(record, position(heading))]))
			const repeated = english === 'optional' ? [] : untranslatedCells(cells)
			faults.push(...repeated.map((fault) => ({ line: record.line, ...fault })))
			rows.push(readRow(record.line, complete(cells), headings, schema, faults))
		},
		onUnparted: (record) => watch.readUnparted(record),
		onFault: (fault) => faults.push(fault),
	})
	watch.end()
	return { rows: readable ? rows : null, faults }
}

function readRow<T>(
	line: number,
	cells: Readonly<Record<string, string>>,
	headings: readonly string[],
	schema: z.ZodType<T>,
	faults: PlacedFinding[],
): RegistryRow<T> {
	const key = cells[headings[0] ?? ''] ?? ''
	const parsed = schema.safeParse(cells)
	if (parsed.success) return { line, key, value: parsed.data }
	for (const { path, finding } of schemaFaults(registrySchemaRule, parsed.error.issues, {
		input: cells,
		keys: headings,
	})) {
		faults.push({ line, column: String(path[0] ?? ''), finding })
	}
	return { line, key, value: null }
}
