import { extname } from 'node:path'

/** Types of the files of a site by their ending; hosts are given the same list. */
export const contentTypes: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.jsonld': 'application/ld+json; charset=utf-8',
	'.xml': 'application/xml; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.bib': 'application/x-bibtex; charset=utf-8',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.png': 'image/png',
	'.pdf': 'application/pdf',
	'.jpg': 'image/jpeg',
	'.webp': 'image/webp',
	'.ico': 'image/x-icon',
	'.woff2': 'font/woff2',
	'.wasm': 'application/wasm',
	'.parquet': 'application/vnd.apache.parquet',
	'.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	'.zip': 'application/zip',
	'.sha256': 'text/plain; charset=utf-8',
	'.geojson': 'application/geo+json; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
}

/** Content type of a file by its name; bytes of any kind for endings not known. */
export function contentType(path: string): string {
	return contentTypes[extname(path).toLowerCase()] ?? 'application/octet-stream'
}

/** True for text, which shrinks to a quarter when sent with gzip. */
export function isCompressible(path: string): boolean {
	return /^(?:text\/|application\/(?:json|ld\+json|geo\+json|xml|manifest)|image\/svg)/.test(contentType(path))
}
