import { dirname, join } from 'node:path'
import { type Reporter, sayNumber } from '../../ground/progress/reporter.ts'
import { writePocket } from '../../site/pocket/write-pocket.ts'
import type { BuildRoom } from '../room/build-room.ts'
import type { Contents } from '../room/generate.ts'
import { siteRecords, siteSearch } from '../room/site-records.ts'

/** Packed from the verified site before it is moved in: what goes wrong here leaves the site before as it is. */
export async function pocketStep(code: string, room: BuildRoom, contents: Contents, site: string, reporter: Reporter) {
	const step = reporter.step('Kemas edisi saku · pack pocket edition')
	const { input, aggregated, news } = contents
	const places = { folder: room.fresh, draft: join(room.cache, 'saku.zip'), target: dirname(room.out) }
	const search = siteSearch(contents, siteRecords(room, contents))
	const packed = await writePocket({ code, site, news, search, ...places, ...aggregated, portal: input.portal })
	step.finish(`${packed.path}, ${sayNumber(packed.pages)} halaman · pages, ${sayNumber(packed.bytes / 1e6, 1)} MB`)
}
