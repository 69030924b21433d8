import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { detectDialect } from '../../../src/gate/read/csv-dialect.ts'
import { readCsv } from '../../../src/gate/read/read-csv.ts'
import { correctionRowSchema } from '../../../src/gate/rows/correction-row.ts'
import { followUpRowSchema } from '../../../src/gate/rows/follow-up-row.ts'
import { recommendationHeadings, recommendationRowSchema } from '../../../src/gate/rows/recommendation-row.ts'
import { verificationRowSchema } from '../../../src/gate/rows/verification-row.ts'
import { IssueCollector } from '../../../src/issue/issue-collector.ts'
import type { RowDraft } from '../../../src/schemas/row-draft.ts'
import type { RowField, RowTable } from '../../../src/schemas/row-form.ts'
import { readTable } from '../../gate/read/read-table.ts'
import { type SaveOutcome, saveDataset } from './save-dataset.ts'

/** What the gate holds a row of each register to. */
const schemas = {
	recommendations: recommendationRowSchema,
	'follow-ups': followUpRowSchema,
	verifications: verificationRowSchema,
	corrections: correctionRowSchema,
} as const satisfies Record<RowTable, z.ZodType>

/** What of a cell's schema a form can show; the gate asks the rest. */
const cellSchema = z.object({
	enum: z.array(z.string()).optional(),
	format: z.string().optional(),
	pattern: z.string().optional(),
	minLength: z.number().optional(),
	anyOf: z.array(z.object({ format: z.string().optional() })).optional(),
})

/** The cells of a register's rows, in the order of their headings, as the schema of the gate has them. */
export function rowFields(table: RowTable): RowField[] {
	const { properties = {} } = z.toJSONSchema(schemas[table], { io: 'input', unrepresentable: 'any' })
	return Object.entries(properties).map(([heading, property]) => {
		const cell = cellSchema.parse(property)
		const isDate = [cell, ...(cell.anyOf ?? [])].some(({ format }) => format === 'date')
		const mayBeEmpty = cell.pattern === undefined || new RegExp(cell.pattern).test('')
		const required =
			cell.anyOf === undefined && (cell.enum !== undefined || cell.minLength !== undefined || !mayBeEmpty)
		return { heading, kind: isDate ? 'date' : 'text', choices: cell.enum ?? null, required }
	})
}

/** The same with the ids of the office's recommendations to choose from, where a row speaks of one of them. */
export async function rowFieldsOf(office: string, table: RowTable): Promise<RowField[]> {
	const fields = rowFields(table)
	if (table !== 'follow-ups') return fields
	const issues = new IssueCollector()
	const { rows } = await readTable(
		office,
		'recommendations.csv',
		recommendationHeadings,
		recommendationRowSchema,
		issues,
	)
	const ids = (rows ?? []).flatMap(({ value }) => value?.id ?? [])
	return fields.map((field) => (field.heading === 'rekomendasi' ? { ...field, choices: ids } : field))
}

/** Adds a row to a register of the office, if the gate lets the whole folder pass with it. */
export async function saveRow(office: string, table: RowTable, { cells }: RowDraft): Promise<SaveOutcome> {
	const name = `${table}.csv`
	const path = join(office, name)
	const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
	const headings = rowFields(table).map(({ heading }) => heading)
	const text = await withRow(before, headings, cells)
	if (text !== null) return saveDataset(office, { [name]: text })
	const said = `${name}: judul kolomnya tidak dapat dibaca; jalankan npm run check · its headings cannot be read; run npm run check`
	return { saved: false, files: [], said: [said] }
}

/**
 * A table with a row at its end, in the order of its own headings and with its own separator and line ends; `null` where
 * its headings cannot be read. An empty text becomes a table.
 */
export async function withRow(
	text: string,
	headings: readonly string[],
	cells: Readonly<Record<string, string>>,
): Promise<string | null> {
	const table = text.trim() === '' ? `${headings.join(',')}\n` : text
	const bytes = new TextEncoder().encode(table)
	const { dialect } = detectDialect(bytes, { known: headings, required: [] })
	const columns = await columnsOf(bytes, headings)
	if (!dialect || !columns) return null
	const lineEnd = table.includes('\r\n') ? '\r\n' : '\n'
	const whole = table.endsWith('\n') ? table : `${table}${lineEnd}`
	const row = columns.map((heading) => quoted(heading === null ? '' : (cells[heading] ?? ''), dialect.delimiter))
	return `${whole}${row.join(dialect.delimiter)}${lineEnd}`
}

/** The known heading of each column, `null` for one that is not known; nothing where the heading line is faulty. */
async function columnsOf(bytes: Uint8Array, headings: readonly string[]): Promise<(string | null)[] | null> {
	let columns: (string | null)[] | null = null
	const pieces = async function* () {
		yield bytes
	}
	await readCsv(pieces(), {
		columns: { known: headings, required: [] },
		mayBeEmpty: true,
		onHeadings: ({ names, position }) => {
			columns = names.map((_, at) => headings.find((heading) => position(heading) === at) ?? null)
		},
		onRow: () => {},
		onFault: () => {},
	})
	return columns
}

function quoted(text: string, delimiter: string): string {
	const line = text.replace(/\s*[\r\n]+\s*/g, ' ').trim()
	return line.includes('"') || line.includes(delimiter) ? `"${line.replaceAll('"', '""')}"` : line
}
