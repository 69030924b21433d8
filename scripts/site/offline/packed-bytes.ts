import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { referencedAssets } from '../../../src/offline/referenced-assets.ts'
import { isCompressible } from '../host/content-type.ts'
import type { PageWeights, Weight } from './page-weights.ts'

/** A quick packing, a tenth above what a host sends: what a reader is told is not less than what it costs. */
const QUALITY = 4

const pack = promisify(brotliCompress)

/**
 * Weighs the files of a site as they go over the line; what pages share is read and weighed once. Pages are packed several
 * at a time, on all cores.
 * @param known pages that were weighed before are not packed again
 */
export function createScales(site: string, known: PageWeights) {
	const shared = new Map<string, Weight>()

	async function weigh(path: string): Promise<Weight> {
		const bytes = readFileSync(join(site, path))
		const packed = isCompressible(path)
			? (await pack(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } })).length
			: bytes.length
		return { bytes: packed, needs: /\.(?:html|css|js)$/.test(path) ? referencedAssets(bytes.toString('utf8')) : [] }
	}

	async function weighPage(path: string): Promise<Weight> {
		const weight = known.find(path) ?? (await weigh(path))
		known.keep(path, weight)
		return weight
	}

	async function weighShared(address: string): Promise<Weight> {
		const known = shared.get(address) ?? (await weigh(address.slice(1)))
		shared.set(address, known)
		return known
	}

	return {
		/** Bytes of some pages, with all that they are drawn with. */
		async ofPages(paths: readonly string[]): Promise<number> {
			const pages = await Promise.all(paths.map(weighPage))
			const assets = new Set(pages.flatMap(({ needs }) => needs))
			let bytes = pages.reduce((sum, page) => sum + page.bytes, 0)
			// A set also gives what is added while it is walked.
			for (const address of assets) {
				const asset = await weighShared(address)
				bytes += asset.bytes
				for (const inner of asset.needs) assets.add(inner)
			}
			return bytes
		},
	}
}
