import type { OfficeDifference } from './office-difference.ts'
import type { PublishTarget } from './publish-target.ts'

/** Where an office stands before it hands its site over. */
export type PublishingState = {
	/** How the site goes and where to; `null` where the office set nothing up. */
	target: { way: keyof PublishTarget; place: string } | null
	/** Whether the finished site was built from the folder as it is now. */
	isBuilt: boolean
	/** Whether a site was handed over from here before. */
	wasHandedOver: boolean
}

/** What would change in public; no difference where the folder has errors, which are said. */
export type Compared = { difference: OfficeDifference | null; said: string[] }

/** Whether the site was handed over, and the sentences it ended with. */
export type HandedOver = { handedOver: boolean; said: string[] }

/** A long piece of work: its name and the newest of its sentences; no name where nothing goes on. */
export type WorkProgress = { work: string | null; said: string }
