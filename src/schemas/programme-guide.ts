import { z } from 'zod'
import { bilingualSchema } from './bilingual.ts'

/** The questions a citizen asks of a programme, in the order in which a page answers them. */
export const guideQuestions = ['eligible', 'decided', 'ask', 'complain'] as const
export type GuideQuestion = (typeof guideQuestions)[number]

const answer = bilingualSchema.nullable()

/** What a citizen is told of a programme; `null` where nobody has told it yet, with the source of what is told. */
export const programmeGuideSchema = z.strictObject({
	/** Who may get it. */
	eligible: answer,
	/** How recipients are chosen. */
	decided: answer,
	/** Where to ask. */
	ask: answer,
	/** Where to complain. */
	complain: answer,
	source: answer,
})
export type ProgrammeGuide = z.infer<typeof programmeGuideSchema>
