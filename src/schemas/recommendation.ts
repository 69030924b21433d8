import { z } from 'zod'
import { areaSchema } from './area.ts'
import { areaCodeSchema } from './area-code.ts'
import { bilingualSchema } from './bilingual.ts'

/** What has become of a recommendation; `unknown` says that nobody has told, not that nothing was done. */
export const followUps = ['unknown', 'agreed', 'underway', 'done', 'dropped'] as const
export type FollowUp = (typeof followUps)[number]

/** What files and addresses call each of them. */
export const followUpWords: Readonly<Record<FollowUp, string>> = {
	unknown: 'belum-diketahui',
	agreed: 'disepakati',
	underway: 'berjalan',
	done: 'selesai',
	dropped: 'tidak-dilanjutkan',
}

/** Where something is told: the slug of a news item of this portal, or an address elsewhere. */
export const referencePattern = /^([a-z0-9]+(-[a-z0-9]+)*|https?:\/\/[^\s/]+\.[^\s/]+(\/\S*)?)$/
const referenceSchema = z.string().regex(referencePattern)

/** A recommendation as `data/recommendations.csv` tells it. Offices are named, people never. */
export const recommendationSchema = z.strictObject({
	id: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/),
	/** Day of the forum. */
	date: z.iso.date(),
	forum: bilingualSchema,
	/** The area that the recommendation is about. */
	area: areaCodeSchema,
	/** Where the recommendation itself is told. */
	source: referenceSchema,
	text: bilingualSchema,
	/** The office it was addressed to; `null` where the forum named none. */
	addressee: bilingualSchema.nullable(),
	/** Until when; `null` where no day was set. */
	due: z.iso.date().nullable(),
	status: z.enum(followUps),
	/** Day of the newest source that was looked at for the status. */
	asOf: z.iso.date(),
	/** Where the status is told; `null` while it is unknown. */
	evidence: referenceSchema.nullable(),
	note: bilingualSchema.nullable(),
})
export type Recommendation = z.infer<typeof recommendationSchema>

/** A recommendation with the areas around its own from Indonesia down, itself last. */
export const publishedRecommendationSchema = recommendationSchema.extend({ places: z.array(areaSchema).min(1) })
export type PublishedRecommendation = z.infer<typeof publishedRecommendationSchema>

/** The slug of the news item that a reference names; `null` for an address elsewhere. */
export function newsSlugOf(reference: string): string | null {
	return reference.includes('://') ? null : reference
}
