import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { referencedAssets } from '../../../src/offline/referenced-assets.ts'
import { isCompressible } from '../host/content-type.ts'

/** A quick packing, a tenth above what a host sends: what a reader is told is not less than what it costs. */
const QUALITY = 4

const pack = promisify(brotliCompress)

/** A file as it goes over the line, and the addresses of what it is drawn with. */
type Weight = { bytes: number; needs: readonly string[] }

/**
 * Weighs the files of a site as they go over the line; what pages share is read and weighed once. Pages are packed several
 * at a time, on all cores.
 */
export function createScales(site: string) {
	const shared = new Map<string, Weight>()

	async function weigh(path: string): Promise<Weight> {
		const bytes = readFileSync(join(site, path))
		const packed = isCompressible(path)
			? (await pack(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } })).length
			: bytes.length
		return { bytes: packed, needs: /\.(?:html|css|js)$/.test(path) ? referencedAssets(bytes.toString('utf8')) : [] }
	}

	async function weighShared(address: string): Promise<Weight> {
		const known = shared.get(address) ?? (await weigh(address.slice(1)))
		shared.set(address, known)
		return known
	}

	return {
		/** Bytes of some pages, with all that they are drawn with. */
		async ofPages(paths: readonly string[]): Promise<number> {
			const pages = await Promise.all(paths.map(weigh))
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
