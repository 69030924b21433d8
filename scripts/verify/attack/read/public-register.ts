import type { Programme } from '../../../../src/schemas/programme.ts'
import type { ProgrammeBenefit } from '../../../../src/schemas/programme-benefit.ts'

/** What the site prints of programmes for everybody to read: which is part of which, and what each pays. */
export type PublicRegister = {
	programmes: readonly Pick<Programme, 'id' | 'parent' | 'name'>[]
	benefits: readonly ProgrammeBenefit[]
	/** Ids of programmes whose recipients are counted. */
	counted: ReadonlySet<string>
	/** Names of areas, districts and figures, in every language. */
	names: readonly string[]
}
