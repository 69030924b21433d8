import { join } from 'node:path'
import type { IssueCollector } from '../read/issue-collector.ts'
import type { Project } from '../read/read-project.ts'
import type { ReadProgress } from '../read/stream-observations.ts'
import { readRecipientFolder } from './read-recipient-folder.ts'
import type { RecipientRows } from './recipient-file.ts'

/**
 * The recipients of a data folder, or of `folder` where the rows lie outside the repository, held to the
 * project's registries. Counts before protection: for `protect`, and for nothing that writes.
 */
export async function readProjectRecipients(
	dataDir: string,
	{ portal, register, programmes, programmeComponents }: Project,
	{ issues, onProgress, folder = join(dataDir, 'recipients') }: ReadRecipientsOptions,
): Promise<RecipientRows[]> {
	if (!portal) return []
	const context = { register, programmes, components: programmeComponents, threshold: portal.threshold, issues }
	return readRecipientFolder({ folder, format: portal.number_format }, { ...context, onProgress })
}

export type ReadRecipientsOptions = {
	issues: IssueCollector
	onProgress?: ((progress: ReadProgress) => void) | undefined
	folder?: string
}
