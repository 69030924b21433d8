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

/** Ids of recommendations. */
export const recommendationIdPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** What was known of the follow-up on a day. */
const followUpState = {
	status: z.enum(followUps),
	/** Day of the newest source that was looked at for the status. */
	asOf: z.iso.date(),
	/** Where the status is told; `null` while it is unknown. */
	evidence: referenceSchema.nullable(),
	note: bilingualSchema.nullable(),
}
const followUpStateSchema = z.strictObject(followUpState)
export type FollowUpState = z.infer<typeof followUpStateSchema>

/** A row of `follow-ups.csv`: what became known of a recommendation later. */
export type FollowUpRow = FollowUpState & { recommendation: string }

/** A recommendation as `recommendations.csv` and `follow-ups.csv` tell it. Offices are named, people never. */
export const recommendationSchema = z.strictObject({
	id: z.string().regex(recommendationIdPattern),
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
	/** What is known now. */
	...followUpState,
	/** What was known before, the oldest first: a state once told is kept. */
	earlier: z.array(followUpStateSchema),
})
export type Recommendation = z.infer<typeof recommendationSchema>

/** A recommendation with the areas around its own from Indonesia down, itself last. */
export const publishedRecommendationSchema = recommendationSchema.extend({ places: z.array(areaSchema).min(1) })
export type PublishedRecommendation = z.infer<typeof publishedRecommendationSchema>

/** All that was ever known of the follow-up, the oldest first, what is known now last. */
export function followUpHistory({
	earlier,
	status,
	asOf,
	evidence,
	note,
}: Pick<Recommendation, 'earlier' | keyof FollowUpState>): FollowUpState[] {
	return [...earlier, { status, asOf, evidence, note }]
}

/** A recommendation as it stands after what later became known of it, told in this order. */
export function withFollowUps<R extends Recommendation>(one: R, rows: readonly FollowUpRow[]): R {
	const later = rows.filter(({ recommendation }) => recommendation === one.id)
	const states = [...followUpHistory(one), ...later.map(({ recommendation: _, ...state }) => state)]
	return { ...one, ...states.at(-1), earlier: states.slice(0, -1) }
}

/** The slug of the news item that a reference names; `null` for an address elsewhere. */
export function newsSlugOf(reference: string): string | null {
	return reference.includes('://') ? null : reference
}
