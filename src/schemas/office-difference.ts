import type { ReleaseContents } from './release-contents.ts'

/** Numbers of cells of a recipient table that a build would show newly, otherwise, or no more; never what they hold. */
export type RecipientChanges = { dataset: string; added: number; revised: number; withdrawn: number }

/** A dataset that would get another number. */
export type NewVersion = { dataset: string; before: string; version: string }

/** What a build of an office's folder would bring to the site in public; of recipients, how many cells. */
export type OfficeDifference = Pick<ReleaseContents, 'added' | 'revised' | 'withdrawn'> & {
	/** Day of the newest recorded release; `null` where none was recorded. */
	lastRelease: string | null
	/** Figures that the portal computes from these, and that follow. */
	computed: Pick<ReleaseContents, 'added' | 'revised' | 'withdrawn'>
	/** Datasets with the number they have and the one they would get; the others keep theirs, and their bytes. */
	versions: NewVersion[]
	/** News items by their address that only the one of both has. */
	newsAdded: string[]
	newsWithdrawn: string[]
	recipients: RecipientChanges[]
	/** Codes of areas with a figure among the changes, and addresses of the pages that tell of it. */
	areas: string[]
	pages: string[]
}
