import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { close, createIndex, type PagefindIndex } from 'pagefind'
import type { SearchRecord } from './search-record.ts'

/** Ready-made interfaces that come with every index; the portal has its own. */
const unusedFiles = ['ui', 'modular-ui', 'component-ui', 'highlight'].flatMap((part) => [
	`pagefind-${part}.js`,
	`pagefind-${part}.css`,
])

/**
 * Writes the index of the full text of records into `folder`. Records go in one after the other: their order decides the
 * numbers inside the index, and so the bytes of its files.
 * @throws when Pagefind refuses a record
 */
export async function writeIndex(
	records: Iterable<SearchRecord>,
	folder: string,
	onRecord?: (done: number) => void,
): Promise<number> {
	const { index, errors } = await createIndex({})
	if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`)
	try {
		let done = 0
		for (const record of records) {
			await addRecord(index, record)
			done += 1
			onRecord?.(done)
		}
		const written = await index.writeFiles({ outputPath: folder })
		if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`)
		await Promise.all(unusedFiles.map((file) => rm(join(folder, file), { force: true })))
		return done
	} finally {
		await close()
	}
}

async function addRecord(index: PagefindIndex, { url, language, words, meta }: SearchRecord): Promise<void> {
	const content = [meta.title, words.lead, words.body].filter(Boolean).join('\n')
	const shownMeta = Object.fromEntries(Object.entries(meta).filter(([, text]) => text !== ''))
	const added = await index.addCustomRecord({ url, language, content, meta: shownMeta })
	if (added.errors.length > 0) throw new Error(`Pagefind ${url}: ${added.errors.join('; ')}`)
}
