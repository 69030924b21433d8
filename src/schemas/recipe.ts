import { z } from 'zod'

/** The format of recipes; a reader refuses those of another. */
export const RECIPE_FORMAT = 1

/** A column that a recipe expects: the words of its heading without its periods, and what it was. */
export const recipeColumnSchema = z.strictObject({ key: z.string().min(1), role: z.string().min(1) })

/**
 * How a file was mapped, kept beside the dataset as `<dataset>.resep.json`, so that next year's file of the same shape
 * is read without asking. It holds headings, roles and answers; no figure, and no cell of the file but names of areas
 * that had to be explained.
 */
export const recipeSchema = z.strictObject({
	format: z.literal(RECIPE_FORMAT),
	/** One for each table of the file, in its order. */
	tables: z.array(
		z.strictObject({
			turned: z.boolean(),
			headingRows: z.int().min(0),
			columns: z.array(recipeColumnSchema),
		}),
	),
	/** What was answered and holds for next year too: never a period. */
	answers: z.record(z.string(), z.string()),
})
export type Recipe = z.infer<typeof recipeSchema>
