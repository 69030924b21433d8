import { z } from 'zod'
import type { RowField } from '../../schemas/row-form.ts'

/** What of a cell's schema a form can show; the gate asks the rest. */
const cellSchema = z.object({
	enum: z.array(z.string()).optional(),
	format: z.string().optional(),
	pattern: z.string().optional(),
	minLength: z.number().optional(),
	anyOf: z.array(z.object({ format: z.string().optional() })).optional(),
})

/** The cells of a register's rows, in the order of their headings, as the schema that the gate holds a row to has them. */
export function fieldsOf(schema: z.ZodType): RowField[] {
	const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
	return Object.entries(properties).map(([heading, property]) => {
		const cell = cellSchema.parse(property)
		const isDate = [cell, ...(cell.anyOf ?? [])].some(({ format }) => format === 'date')
		const mayBeEmpty = cell.pattern === undefined || new RegExp(cell.pattern).test('')
		const required =
			cell.anyOf === undefined && (cell.enum !== undefined || cell.minLength !== undefined || !mayBeEmpty)
		return { heading, kind: isDate ? 'date' : 'text', choices: cell.enum ?? null, required }
	})
}
