import { statSync } from 'node:fs'
import { join } from 'node:path'
import { openSite } from '../../ground/files/site-files.ts'
import { sayNumber } from '../../ground/progress/reporter.ts'
import { type HostLimit, hostLimits } from './host-limits.ts'

/** How large a finished site is. */
export type SiteSize = { files: number; bytes: number; largest: { path: string; bytes: number } }

export function siteSize(folder: string): SiteSize {
	const size: SiteSize = { files: 0, bytes: 0, largest: { path: '', bytes: 0 } }
	for (const path of openSite(folder).paths) {
		const { size: bytes } = statSync(join(folder, path))
		size.files++
		size.bytes += bytes
		if (bytes > size.largest.bytes) size.largest = { path, bytes }
	}
	return size
}

/** Two lines for who puts the site up: its size, and which hosts that ask for nothing take it, or why they do not. */
export function saySize(size: SiteSize, limits: readonly HostLimit[] = hostLimits): string {
	const { files, bytes, largest } = size
	const takers = limits.filter((limit) => overLimit(size, limit) === null).map(({ host }) => host)
	const others = limits.flatMap((limit) => {
		const over = overLimit(size, limit)
		return over === null ? [] : [`tidak · not ${limit.host}: ${over}`]
	})
	const takes = takers.length > 0 ? [takers.join(', ')] : []
	return [
		`Ukuran · size: ${sayNumber(files)} berkas · files, ${megabytes(bytes)}, terbesar · largest ${largest.path} ${megabytes(largest.bytes)}`,
		`Layanan gratis yang memuat · free hosts that take it: ${[...takes, ...others].join('; ')}`,
		'',
	].join('\n')
}

/** What of a site is more than a host takes; `null` where nothing is. */
export function overLimit({ files, bytes, largest }: SiteSize, limit: HostLimit): string | null {
	if (limit.files !== null && files > limit.files)
		return `${sayNumber(files)} > ${sayNumber(limit.files)} berkas · files`
	if (limit.bytes !== null && bytes > limit.bytes) return `${megabytes(bytes)} > ${megabytes(limit.bytes)}`
	if (limit.fileBytes !== null && largest.bytes > limit.fileBytes)
		return `${largest.path} ${megabytes(largest.bytes)} > ${megabytes(limit.fileBytes)}`
	return null
}

const megabytes = (bytes: number): string => `${sayNumber(bytes / 1e6, 1)} MB`
