import { applyRecipe } from '../../gate/mapping/recipe/apply-recipe.ts'
import { type ReadTemplate, readTemplate } from '../../gate/mapping/template/read-template.ts'
import { templateAnswers } from '../../gate/mapping/template/template-answers.ts'
import { understand } from '../../gate/mapping/understand.ts'
import type { Answers, MappingRegisters } from '../../gate/mapping/understanding.ts'
import type { SourceFile } from '../../gate/mapping/workbook/source-file.ts'
import { recipeSchema } from '../../schemas/recipe.ts'

/** What is known of a file without asking, and the dataset that an earlier one of its shape went into. */
export type KnownShape = { answers: Answers; dataset: string | null; template: ReadTemplate | null }

/** How an earlier file was read, by the name of its dataset. */
export type KeptRecipe = { dataset: string; text: string }

/** A template of the portal says by itself what its columns are; else the first recipe counts that fits the file as it is. */
export function knownShape(file: SourceFile, registers: MappingRegisters, recipes: readonly KeptRecipe[]): KnownShape {
	const template = readTemplate(file)
	if (template) {
		const { tables } = understand(file, registers, {})
		return { answers: templateAnswers(template, tables), dataset: null, template }
	}
	for (const { dataset, text } of recipes) {
		const recipe = recipeSchema.safeParse(JSON.parse(text)).data
		const applied = recipe && applyRecipe(file, registers, recipe)
		if (applied && applied.differences.length === 0) return { answers: applied.answers, dataset, template: null }
	}
	return { answers: {}, dataset: null, template: null }
}
