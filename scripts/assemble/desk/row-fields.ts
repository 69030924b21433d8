import type { z } from 'zod'
import { correctionRowSchema } from '../../../src/gate/rows/correction-row.ts'
import { followUpRowSchema } from '../../../src/gate/rows/follow-up-row.ts'
import { indicatorRowSchema } from '../../../src/gate/rows/indicator-row.ts'
import { recommendationHeadings, recommendationRowSchema } from '../../../src/gate/rows/recommendation-row.ts'
import { fieldsOf } from '../../../src/gate/rows/row-fields.ts'
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
	indicators: indicatorRowSchema,
} as const satisfies Record<RowTable, z.ZodType>

/** The cells of a register's rows. */
export function rowFields(table: RowTable): RowField[] {
	return fieldsOf(schemas[table])
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
