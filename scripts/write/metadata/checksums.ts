import type { Download } from '../../../src/schemas/download.ts'

/** `/unduh/checksums.sha256`: what `sha256sum --check` reads in the folder of all downloads. The list is not in itself. */
export function checksums(downloads: readonly Pick<Download, 'path' | 'sha256'>[]): string {
	return downloads
		.toSorted((a, b) => (a.path < b.path ? -1 : 1))
		.map(({ path, sha256 }) => `${sha256}  ${path}\n`)
		.join('')
}
