import type { Bilingual } from '../../../schemas/bilingual.ts'
import type { Recipe } from '../../../schemas/recipe.ts'
import { recipeText as text } from '../questions/recipe-text.ts'
import { understand } from '../understand.ts'
import type { Answers, MappingRegisters, Understanding } from '../understanding.ts'
import type { SourceFile } from '../workbook/source-file.ts'
import { shapeOf } from './recipe-of.ts'

/** Where a file differs from the one that the recipe was made of. */
export type Difference = { kind: 'tables' | 'turned' | 'column-new' | 'column-gone' | 'column-role'; text: Bilingual }

export type AppliedRecipe = {
	understanding: Understanding
	/** The answers that were put in: those of the recipe, and given ones before them. */
	answers: Answers
	/** Empty where the file has the same shape. */
	differences: Difference[]
}

/**
 * Reads a file by the recipe of an earlier one. What was answered then is answered now; only a period that the file does
 * not say is asked again. A file of another shape is understood anew, and what differs is said.
 */
export function applyRecipe(
	file: SourceFile,
	registers: MappingRegisters,
	recipe: Recipe,
	given: Answers = {},
): AppliedRecipe {
	const answers = { ...recipe.answers, ...given }
	const understanding = understand(file, registers, answers)
	return { understanding, answers, differences: differencesOf(understanding, recipe) }
}

function differencesOf({ tables }: Understanding, recipe: Recipe): Difference[] {
	if (tables.length !== recipe.tables.length) {
		return [{ kind: 'tables', text: text.tables(recipe.tables.length, tables.length) }]
	}
	return tables.flatMap((table, at) => {
		const [now, then] = [shapeOf(table), recipe.tables[at]]
		if (!then) return []
		const turned: Difference[] = now.turned === then.turned ? [] : [{ kind: 'turned', text: text.turned }]
		return [...turned, ...columnDifferences(now.columns, then.columns)]
	})
}

type Columns = Recipe['tables'][number]['columns']

function columnDifferences(now: Columns, then: Columns): Difference[] {
	const before = new Map(then.map(({ key, role }) => [key, role]))
	const after = new Map(now.map(({ key, role }) => [key, role]))
	const gone = then.filter(({ key }) => !after.has(key))
	const added = now.filter(({ key }) => !before.has(key))
	const changed = now.filter(({ key, role }) => before.has(key) && before.get(key) !== role)
	return [
		...gone.map(({ key }): Difference => ({ kind: 'column-gone', text: text.gone(key) })),
		...added.map(({ key }): Difference => ({ kind: 'column-new', text: text.added(key) })),
		...changed.map(({ key }): Difference => ({ kind: 'column-role', text: text.changed(key) })),
	]
}
