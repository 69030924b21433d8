import { RECIPE_FORMAT, type Recipe } from '../../../schemas/recipe.ts'
import { roleText } from '../columns/role-text.ts'
import type { Answers, TableUnderstanding, Understanding } from '../understanding.ts'

/** What is said of one file only: its period, which sheet, and which of two figures was right. */
const onlyThisFile = /^(?:period(?::|$)|sheet:|conflict$|repeated$|code-and-name$)/

/** How a file was understood, so that the next one of its shape needs no answer. */
export function recipeOf({ tables }: Pick<Understanding, 'tables'>, answers: Answers): Recipe {
	const kept = Object.entries(answers).filter(([key]) => !onlyThisFile.test(key))
	kept.sort(([a], [b]) => (a < b ? -1 : 1))
	return { format: RECIPE_FORMAT, tables: tables.map(shapeOf), answers: Object.fromEntries(kept) }
}

/** The shape of a table: columns of one heading, a year each, count as one. */
export function shapeOf({ turned, headingRows, columns }: TableUnderstanding): Recipe['tables'][number] {
	const seen = new Map(columns.map(({ key, role }) => [key, roleText(role)]))
	return {
		turned,
		headingRows: headingRows.length,
		columns: [...seen].map(([key, role]) => ({ key, role })),
	}
}
