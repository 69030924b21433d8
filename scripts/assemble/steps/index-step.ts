import { join } from 'node:path'
import { type Reporter, sayNumber } from '../../ground/progress/reporter.ts'
import { writeIndex } from '../../site/search/write-index.ts'
import { writeSearch } from '../../site/search/write-search.ts'
import type { BuildRoom } from '../room/build-room.ts'
import type { Contents } from '../room/generate.ts'
import { siteRecords, siteSearch } from '../room/site-records.ts'

/** The step of a build that makes the pages findable: by the portal's own index, and news and pages by their full text. */
export async function indexStep(room: BuildRoom, contents: Contents, reporter: Reporter): Promise<void> {
	const step = reporter.step('Susun pencarian · index search')
	const recordsIn = siteRecords(room, contents)
	const files = siteSearch(contents, recordsIn)
	writeSearch(room.fresh, files)
	const records = contents.input.portal.languages.flatMap(recordsIn)
	const say = (count: number) => `${sayNumber(count)} entri · records`
	const texts = records.filter(({ jenis }) => jenis === 'berita' || jenis === 'halaman')
	await writeIndex(texts, join(room.fresh, 'pagefind'), (count) => step.update(say(count)))
	step.finish(say(contents.aggregated.index.length + records.length))
}
