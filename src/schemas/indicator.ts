import { z } from 'zod'
import { areaLevelSchema } from './area-code.ts'
import { bilingualSchema } from './bilingual.ts'
import { units } from './unit.ts'

/** What kind of measure a figure is; it decides how a figure may be added, compared and read. */
export const measures = ['rate', 'count', 'amount', 'index', 'category', 'area', 'density', 'share'] as const
export type Measure = (typeof measures)[number]

/**
 * The words of a sentence: who is counted and what holds of them ("penduduk", "miskin"). A component of an index has
 * one word only, what it measures ("sosial").
 */
export const subjectSchema = z.strictObject({ who: z.string().min(1), what: z.string() })
export type Subject = z.infer<typeof subjectSchema>

/** An indicator as the registry `indicators.csv` defines it, of the nation or of an office. */
export const indicatorSchema = z.strictObject({
	id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
	name: bilingualSchema,
	/** Short name for charts and table headings ("P0", "IDM"). */
	short: bilingualSchema,
	unit: z.enum(units),
	measure: z.enum(measures),
	/** Decimals printed and used for rounding in ranks. */
	decimals: z.int().min(0).max(4),
	/** Which direction is good news: `none` where the figure is no judgement. */
	better: z.enum(['lower', 'higher', 'none']),
	/** Lowest level at which the figure is valid; below it the portal explains instead of showing one. */
	lowestLevel: areaLevelSchema,
	/** Smallest and largest value accepted at the gate. */
	minimum: z.number().nullable(),
	maximum: z.number().nullable(),
	/** Allowed words of a category indicator, in order from lowest to highest; empty for numbers. */
	categories: z.array(z.string()),
	/** Whether counts are added up the area tree. Rates never are. */
	additive: z.boolean(),
	/** Where the figure comes from: read from a file, or computed by `formula`. */
	derived: z.boolean(),
	/** Formula of a derived indicator, in words and symbols; `null` for read ones. */
	formula: z.string().min(1).nullable(),
	/** Theme that groups indicators on pages: any word, so that an office may add its own. */
	theme: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
	/** English name of the theme; without one the Indonesian word stands for both. */
	themeEnglish: z.string().min(1).optional(),
	/**
	 * The indicator this one explains, and does not stand beside it: the count of a rate, a component or the classes of
	 * an index, a part of a count. What it is to the other follows from the measure of both (src/plan/relations.ts).
	 */
	belongsTo: z.string().optional(),
	/** Whom a sentence is about, where the figure can be told of people; without it a sentence is name and value. */
	subject: z.strictObject({ id: subjectSchema, en: subjectSchema.nullable() }).optional(),
	/** What has been published in its place since; the two never stand in one line. */
	replacedBy: z.string().optional(),
	/**
	 * Of a category: the limits between its words, on the scale of the index they class, one fewer than the words. Of a
	 * number: where the classes of its maps begin, so that two maps can be held side by side.
	 */
	limits: z.array(z.number()).optional(),
	/**
	 * A change smaller than this, in the unit, is told as none to speak of: at the lowest valid level, where samples are
	 * smallest, and nobody published their error.
	 */
	smallDifference: z.number().positive().optional(),
	/** What tables call it as well: for whoever maps a table to it, never on a page. */
	synonyms: z.array(z.string().min(1)).optional(),
	definition: bilingualSchema,
	method: bilingualSchema,
})
export type Indicator = z.infer<typeof indicatorSchema>
