import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { titleOf } from '../../../src/format/area-name.ts'
import type { AreaIndex } from '../../../src/schemas/area-index.ts'
import type { Dataset } from '../../../src/schemas/dataset.ts'
import type { Portal } from '../../../src/schemas/portal.ts'
import type { NewsItem } from '../../gate/news/read-news.ts'
import { BuildError } from '../../ground/fault/build-error.ts'
import type { SearchFiles } from '../search/search-files.ts'
import { pocketFiles } from './pocket-files.ts'
import { zipFolder } from './zip-folder.ts'

/** What a copy may weigh: it goes along on a small stick and by WhatsApp. */
export const MOST_BYTES = 30_000_000

/** What of the portal is packed, and where the ZIP goes. */
export type PocketJob = {
	code: string
	/** Folder of the finished, verified site. */
	folder: string
	/** Where the ZIP is written before it is moved in. */
	draft: string
	/** Folder that the ZIP is moved into. */
	target: string
	site: string
	portal: Portal
	index: AreaIndex
	datasets: readonly Dataset[]
	news: readonly NewsItem[]
	search: SearchFiles
}

/** Packs the pocket edition of one area. The ZIP before stands until the new one is whole. */
export async function writePocket(job: PocketJob): Promise<{ path: string; bytes: number; pages: number }> {
	const { code, folder, site, portal, news, search } = job
	const { files, pages } = await pocketFiles({
		folder,
		search,
		scope: { code, isHome: code === portal.home_area, news },
		facts: { code, area: pocketArea(code, job.index), issued: newest(job.datasets), site, title: portal.title },
	})
	const name = `terang-saku-${code}`
	const bytes = zipFolder(name, files)
	if (bytes.length > MOST_BYTES) refuseWeight(bytes.length)
	const path = join(job.target, `${name}.zip`)
	mkdirSync(dirname(job.draft), { recursive: true })
	writeFileSync(job.draft, bytes)
	renameSync(job.draft, path)
	return { path, bytes: bytes.length, pages }
}

/**
 * The kabupaten or kota that is packed, with its kind.
 * @throws {BuildError} when the portal has no such area
 */
export function pocketArea(code: string, index: AreaIndex): string {
	const area = index.find((one) => one.code === code && one.level === 'kabupaten-kota')
	if (area) return titleOf(area, 'id')
	throw new BuildError(
		`--pocket: ${code} bukan kabupaten atau kota di portal ini.\n--pocket: ${code} is no kabupaten or kota of this portal.`,
	)
}

/** When the newest real figures were issued; of the simulated ones only where there are no others. */
function newest(datasets: readonly Dataset[]): string {
	const real = datasets.filter(({ simulated }) => !simulated)
	const days = (real.length > 0 ? real : datasets).map(({ issued }) => issued)
	return days.sort().at(-1) ?? ''
}

function refuseWeight(bytes: number): never {
	const [size, most] = [Math.ceil(bytes / 1e6), MOST_BYTES / 1e6]
	throw new BuildError(
		`Edisi saku ${size} MB, lebih dari ${most} MB: perkecil gambar berita di public/.\n` +
			`The pocket edition has ${size} MB, more than ${most} MB: make the news pictures in public/ smaller.`,
	)
}
