import { z } from 'zod'

/** Rules of the personal-data detector; a reviewed false alarm of one may be allowed for one column. */
export const personalDataRules = [
	'personal-identity-number',
	'personal-phone',
	'personal-email',
	'personal-address',
	'personal-coordinates',
	'personal-birth-date',
	'personal-account-number',
	'personal-column',
	'personal-name',
] as const
export type PersonalDataRule = (typeof personalDataRules)[number]

/** A false alarm that somebody looked at: the rule is silenced in one column, and each check prints it with its reason. */
export const allowanceSchema = z.strictObject({
	rule: z.enum(personalDataRules),
	column: z.string().min(1),
	/** Why the column holds no personal data after all, in a sentence. */
	reason: z.string().min(10),
})
export type Allowance = z.infer<typeof allowanceSchema>
