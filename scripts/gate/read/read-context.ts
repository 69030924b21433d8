import type { AreaRegister } from '../../../src/gate/register/area-register.ts'
import type { NewsReference } from '../../../src/gate/rules/known-news.ts'
import type { IssueCollector } from '../../../src/issue/issue-collector.ts'
import type { Programme } from '../../../src/schemas/programme.ts'
import type { RegisterFolders } from './read-register.ts'

/** What the reading of a table may ask: where it stands, what was read before it, and where faults go. */
export type ReadContext = {
	folders: RegisterFolders
	register: AreaRegister
	programmes: readonly Programme[]
	/** Disclosure threshold K. */
	threshold: number
	/** The day of the reading. */
	today: string
	/** Where tables name news items, which are read elsewhere; each table adds its own. */
	newsReferences: NewsReference[]
	issues: IssueCollector
}
