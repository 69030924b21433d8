import { roleText } from '../columns/role-text.ts'
import type { Answers, TableUnderstanding } from '../understanding.ts'
import type { ReadTemplate } from './read-template.ts'
import { templateColumns } from './template-shape.ts'

/**
 * What a filled-in template answers by itself when it is understood as any other table: its form is no table, it says
 * the period of all figures, and which column is what.
 * @param tables as `understand` found them in the file without these answers: it gives columns their keys
 */
export function templateAnswers(template: ReadTemplate, tables: readonly TableUnderstanding[]): Answers {
	const { form, period, columns, indicators, level } = template
	const roles = new Map([
		[columns.get(templateColumns.code), 'code'],
		[columns.get(templateColumns.name), `name:${level}`],
		[columns.get(templateColumns.period), 'period:whole'],
		[columns.get(templateColumns.status), 'status'],
		...indicators.map((id) => [columns.get(id), `measure:${id}`] as const),
	])
	const answers: Record<string, string> = { [`sheet:${form}`]: 'leave' }
	if (period !== '') answers.period = period
	for (const { column, key, role } of tables.flatMap((table) => table.columns)) {
		const answer = roles.get(column)
		// A column left empty has no role, whatever its heading.
		const isEmpty = role.kind === 'ignored' && role.reason === 'empty'
		if (answer && !isEmpty && roleText(role) !== answer) answers[`column:${key}`] = answer
	}
	return answers
}
