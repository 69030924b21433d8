import { join } from 'node:path'
import type { Issue } from '../../../src/schemas/issue.ts'
import { type Reporter, sayNumber } from '../../ground/progress/reporter.ts'
import { unreachedAliases } from '../../site/search/unreached-aliases.ts'
import { writeIndex } from '../../site/search/write-index.ts'
import { writeSearch } from '../../site/search/write-search.ts'
import type { BuildRoom } from '../room/build-room.ts'
import type { Contents } from '../room/generate.ts'
import { siteRecords, siteSearch } from '../room/site-records.ts'

/**
 * The step of a build that makes the pages findable: by the portal's own index, and news and pages by their full text.
 * Returns what the office's search aliases lead to in vain.
 */
export async function indexStep(room: BuildRoom, contents: Contents, reporter: Reporter): Promise<Issue[]> {
	const step = reporter.step('Susun pencarian · index search')
	const recordsIn = siteRecords(room, contents)
	const files = siteSearch(contents, recordsIn)
	writeSearch(room.fresh, files)
	const { portal, searchAliases } = contents.input
	const records = portal.languages.flatMap(recordsIn)
	const say = (count: number) => `${sayNumber(count)} entri · records`
	const texts = records.filter(({ jenis }) => jenis === 'berita' || jenis === 'halaman')
	await writeIndex(texts, join(room.fresh, 'pagefind'), (count) => step.update(say(count), count / texts.length))
	step.finish(say(contents.aggregated.index.length + records.length))
	const [language = 'id'] = portal.languages
	return unreachedAliases(searchAliases, recordsIn(language), language)
}
