import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Area } from '../../../src/schemas/area.ts'
import type { Language } from '../../../src/schemas/bilingual.ts'
import { openSite, pagesAmong } from '../../ground/files/site-files.ts'
import { areaLists } from './area-lists.ts'
import { bundleWorker, RELEASE_IN_WORKER } from './bundle-worker.ts'
import { markPage } from './mark-page.ts'
import { type PageWeights, pageWeights } from './page-weights.ts'
import { releaseId } from './release-id.ts'

/** Where the worker is served: at the root, since it may answer for nothing above its own folder. */
const WORKER_FILE = 'sw.js'

type Ways = {
	languages?: readonly Language[]
	/** What pages weighed before. */
	weights?: PageWeights
	/** Called with which share of all files is done, each looked at once for the release and pages once for their mark. */
	onFile?(share: number): void
}

/**
 * Makes a rendered site ready to be kept on devices: names its release, marks every page with it, writes the worker and
 * a list for each kabupaten/kota. Returns the release.
 */
export async function prepareOffline(
	site: string,
	areas: readonly Pick<Area, 'code'>[],
	{ languages, weights = pageWeights(), onFile }: Ways = {},
): Promise<string> {
	const worker = await bundleWorker('worker')
	const lists = await Array.fromAsync(areaLists(site, areas, weights, languages))
	const { paths } = openSite(site)
	const pages = pagesAmong(paths)
	let done = 0
	const counted = function* <File>(files: Iterable<File>) {
		for (const file of files) {
			yield file
			onFile?.(++done / (paths.size + pages.length))
		}
	}
	const release = releaseId(site, counted(paths), worker)
	for (const path of counted(pages)) markPage(join(site, path), release)
	writeFileSync(join(site, WORKER_FILE), worker.replaceAll(RELEASE_IN_WORKER, release))
	for (const { address, code, ...list } of lists) {
		mkdirSync(join(site, dirname(address)), { recursive: true })
		writeFileSync(join(site, address), JSON.stringify({ code, release, ...list }))
	}
	return release
}

/** Where copies are switched off: the worker that clears up on the devices of earlier readers. */
export async function writeSwitchOff(site: string): Promise<void> {
	writeFileSync(join(site, WORKER_FILE), await bundleWorker('switch-off'))
}
