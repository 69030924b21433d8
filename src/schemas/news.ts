import { z } from 'zod'
import { areaCodeSchema } from './area-code.ts'
import { attachmentSchema } from './attachment.ts'
import { bilingualSchema } from './bilingual.ts'
import { pillars } from './programme.ts'

/** Categories of news, as the offices' own sites name them. */
export const newsCategories = ['berita', 'berita-terbaru', 'kajian', 'data', 'penjelasan'] as const
export type NewsCategory = (typeof newsCategories)[number]

/** A number that the source tells of a programme in one area: "13 pendamping PKH". No count of recipients. */
export const newsFactSchema = z.strictObject({
	area: areaCodeSchema,
	programme: z.string(),
	/** What is counted. */
	name: bilingualSchema,
	value: z.number().nonnegative(),
	unit: bilingualSchema,
	/** True where the source says "more than" the value. */
	moreThan: z.boolean().default(false),
	/** For what or whom, in a few words. */
	note: bilingualSchema.optional(),
})
export type NewsFact = z.infer<typeof newsFactSchema>

/** A day; YAML readers that make a date of it are brought back to text. */
const daySchema = z.preprocess(
	(value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
	z.iso.date(),
)

/** Front matter of `news/<slug>.<language>.mdx` in an office folder. Offices and roles are named, private people never. */
export const newsSchema = z.strictObject({
	title: z.string().min(10).max(120),
	/** One or two sentences for lists and search. */
	summary: z.string().min(20).max(300),
	/** Day on which the source came out; where that is not known, day of the event. */
	date: daySchema,
	/** Shown instead of the day where the source prints only a year or a month. */
	datePrecision: z.enum(['day', 'month', 'year']).default('day'),
	/** Day of the event that the item tells of, where it is known beside `date`. */
	eventDate: daySchema.optional(),
	/** Day on which this portal published the item; lists and feeds go by it. */
	published: daySchema.optional(),
	/** Day on which this portal last changed what the item says. */
	updated: daySchema.optional(),
	/** True for an item that announces an event to come. */
	announcement: z.boolean().optional(),
	/** True for an item still being written: the gate reads it, and no page, list or file of the site shows it. */
	draft: z.boolean().optional(),
	category: z.enum(newsCategories),
	areas: z.array(areaCodeSchema).min(1),
	programmes: z.array(z.string()).default([]),
	indicators: z.array(z.string()).default([]),
	pillar: z.enum(pillars).optional(),
	/** Who reported or published what the item tells, in words. */
	source: z.string().min(5),
	picture: z.strictObject({ src: z.string(), alt: z.string().min(5) }).optional(),
	facts: z.array(newsFactSchema).optional(),
	/** Files that belong to the item: minutes, a table. They lie in `attachments/`. */
	attachments: z.array(attachmentSchema).optional(),
	/** How numbers of the text are worked out from the data: "p0(<area>, 2024) - p0(<area>, 2025)". */
	figures: z.array(z.string()).optional(),
	/** Numbers of the text that its source prints and the data does not hold. */
	printed: z.array(z.number()).optional(),
})
export type News = z.infer<typeof newsSchema>
