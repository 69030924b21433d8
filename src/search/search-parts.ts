import type { ApiArea } from '../schemas/api-area.ts'
import type { CoreIndex, NamePart, NumberPart } from './index-file.ts'

/** Where the engine gets the parts of its index: a served site fetches them, the pocket edition has them at hand. */
export type SearchParts = {
	core(): Promise<CoreIndex>
	/** Names inside the portal, in the order of their joined forms, from a beginning to that of the next part. */
	inside(beginning: string): Promise<NamePart>
	/** Names of areas outside the portal. */
	outside(beginning: string): Promise<NamePart>
	numbers(): Promise<NumberPart>
	/** Published figures of an area; `null` where they cannot be had. */
	figures(code: string): Promise<ApiArea | null>
}
