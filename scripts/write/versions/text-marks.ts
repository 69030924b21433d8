import { createHash } from 'node:crypto'
import { type Dataset, publishedSidecarSchema } from '../../../src/schemas/dataset.ts'

const MARK_LENGTH = 16

/**
 * A mark for each text of the sidecar as the catalogue has it: enough to say which one changed without keeping it. They
 * are hashes of words that are published beside them; counts of people are not among them.
 */
export function textMarks(dataset: Dataset): Record<string, string> {
	const said = publishedSidecarSchema.parse(dataset)
	const pairs = Object.entries(said).filter(([, text]) => text !== undefined)
	return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, text]) => [key, markOf(text)]))
}

function markOf(text: unknown): string {
	return createHash('sha256').update(JSON.stringify(text)).digest('hex').slice(0, MARK_LENGTH)
}
