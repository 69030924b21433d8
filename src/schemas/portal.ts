import { z } from 'zod'
import { areaCodeSchema } from './area-code.ts'
import { bilingualSchema, languages } from './bilingual.ts'
import { licenceIdSchema } from './licence-id.ts'
import { ownComparisonSchema } from './own-comparison.ts'
import { planChoiceSchema } from './plan-choice.ts'
import { publishTargetSchema } from './publish-target.ts'
import { siteOrigin } from './site-origin.ts'

/** A number that takes messages; empty where there is none. */
export const whatsappNumber = /^(?:(?:0|\+62)[\d .-]{7,18})?$/

/** `data/portal.yaml`: who publishes, for which areas and by which conventions. */
export const portalSchema = z.strictObject({
	title: z.string().min(1),
	tagline: bilingualSchema,
	publisher: bilingualSchema,
	/** Said in the footer: official site, or an example installation. */
	notice: bilingualSchema,
	/** Address, telephone, hours, e-mail and WhatsApp of the office; empty until the office fills them in. */
	contact: z.strictObject({
		address: z.string(),
		telephone: z.string(),
		/** One text, or one in each language. */
		hours: z.union([z.string(), bilingualSchema]),
		email: z.string(),
		/** Number that takes messages, with 0 or +62 before it; left out where the office has none. */
		whatsapp: z
			.string()
			.regex(
				whatsappNumber,
				'nomor seperti 0812 3456 7890, atau diawali +62 / a number such as 0812 3456 7890, or +62 before it',
			)
			.optional(),
	}),
	/** Languages of the pages: Indonesian, or Indonesian and English. With Indonesian alone no text needs English. */
	languages: z
		.array(z.enum(languages))
		.refine((list) => list[0] === 'id' && new Set(list).size === list.length, 'id, atau id dan en / id, or id and en')
		.default(() => [...languages]),
	/** Address the site is served from, without a slash at the end. */
	site: z
		.string()
		.refine(
			(text) => siteOrigin(text) === text,
			'alamat yang diawali https://, tanpa jalur dan tanpa garis miring di akhir / an address that begins with https://, without a path and without a slash at the end',
		),
	home_area: areaCodeSchema,
	/** Indicator the home story is told with. */
	home_indicator: z.string(),
	/** Provinces whose kabupaten/kota all get a page. */
	provinces: z.array(areaCodeSchema).min(1),
	/** Kabupaten/kota whose kecamatan and desa/kelurahan get a page too. */
	regencies: z.array(areaCodeSchema),
	/** How numbers are written in the office's files: `comma` for 1.234,5 and `point` for 1,234.5. */
	number_format: z.enum(['comma', 'point']),
	/** Disclosure threshold K. */
	threshold: z.int().min(3).default(5),
	/** Whether readers may keep pages on their devices and read them without a network. */
	offline: z.boolean().default(true),
	/** Whether the portal has a page that turns the office's own tables into datasets, in the reader's browser. */
	desk: z.boolean().default(true),
	/** Terms of what the portal itself computed and wrote. */
	licence: bilingualSchema,
	/** The same terms in a form that programs know, where there is one. */
	licence_id: licenceIdSchema.optional(),
	/** What the pages of a level show, where the office wants other figures than the plan derives. */
	plan: planChoiceSchema.optional(),
	/** Comparisons that the office offers beside those that the portal makes by itself. */
	comparisons: z.array(ownComparisonSchema).default([]),
	/** Where the finished site is handed over; no part of the site itself. */
	publish: publishTargetSchema.optional(),
})

/** The settings that a site is made of. */
export type Portal = Omit<z.infer<typeof portalSchema>, 'publish'>
