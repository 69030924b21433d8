import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { referencedAssets } from '../../../src/offline/referenced-assets.ts'
import { isCompressible } from '../host/content-type.ts'

/** A quick packing, a tenth above what a host sends: what a reader is told is not less than what it costs. */
const QUALITY = 4

/** Weighs the files of a site as they go over the line; what pages share is read and weighed once. */
export function createScales(site: string) {
	const shared = new Map<string, { bytes: number; needs: readonly string[] }>()

	function weigh(path: string) {
		const bytes = readFileSync(join(site, path))
		const packed = isCompressible(path)
			? brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } }).length
			: bytes.length
		return { bytes: packed, needs: /\.(?:html|css|js)$/.test(path) ? referencedAssets(bytes.toString('utf8')) : [] }
	}

	function weighShared(address: string) {
		const known = shared.get(address) ?? weigh(address.slice(1))
		shared.set(address, known)
		return known
	}

	return {
		/** Bytes of some pages, with all that they are drawn with. */
		ofPages(paths: readonly string[]): number {
			const pages = paths.map(weigh)
			const assets = new Set<string>()
			const add = (address: string): void => {
				if (assets.has(address)) return
				assets.add(address)
				for (const inner of weighShared(address).needs) add(inner)
			}
			for (const { needs } of pages) for (const address of needs) add(address)
			const ofAssets = [...assets].reduce((sum, address) => sum + weighShared(address).bytes, 0)
			return pages.reduce((sum, { bytes }) => sum + bytes, ofAssets)
		},
	}
}
