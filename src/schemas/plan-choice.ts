import { z } from 'zod'
import { areaLevels } from './area-level.ts'

const ids = z.array(z.string().min(1)).min(1)

/** What an office chooses to show of a level in the place of what the plan derives; ids of indicators. */
export const levelChoiceSchema = z.strictObject({
	/** What a page opens with. */
	headline: z.string().min(1).optional(),
	/** The figures a page is told by, in their order. */
	key_figures: ids.optional(),
	/** Columns of the table that lists areas of this level. */
	columns: ids.optional(),
	/** What is drawn over time. */
	trends: ids.optional(),
	/** By what an area is placed among its siblings. */
	position: ids.optional(),
	/** What maps of areas of this level show, each on one of its own. */
	maps: ids.optional(),
	/** By what areas are found alike; the first is shown beside their names. */
	similar: ids.optional(),
})
export type LevelChoice = z.infer<typeof levelChoiceSchema>

/** `plan:` in portal.yaml: choices by level; a level that is not named follows the data. */
export const planChoiceSchema = z.partialRecord(z.enum(areaLevels), levelChoiceSchema)
export type PlanChoice = z.infer<typeof planChoiceSchema>
