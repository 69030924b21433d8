import type { ApiArea } from '../schemas/api-area.ts'
import type { CoreIndex, NamePart } from '../search/index-file.ts'

/** What the pocket edition searches, in one language; written by scripts/site/pocket/pocket-search.ts. */
export type PocketSearch = {
	core: CoreIndex
	/** Names that are not in the core. */
	inside: NamePart
	/** Published figures of kabupaten and above, by their code. */
	figures: Readonly<Record<string, ApiArea>>
}
