import { z } from 'zod'
import { correctionRowSchema } from '../../../src/gate/rows/correction-row.ts'
import { followUpRowSchema } from '../../../src/gate/rows/follow-up-row.ts'
import { recommendationHeadings, recommendationRowSchema } from '../../../src/gate/rows/recommendation-row.ts'
import { verificationRowSchema } from '../../../src/gate/rows/verification-row.ts'
import { IssueCollector } from '../../../src/issue/issue-collector.ts'
import type { RowField, RowTable } from '../../../src/schemas/row-form.ts'
import { readTable } from '../../gate/read/read-table.ts'

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
