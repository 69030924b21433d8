import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { strFromU8, unzipSync } from 'fflate'
import type { SiteFiles } from '../../../ground/files/site-files.ts'
import { parquetTexts } from './parquet-table.ts'
import { sheetsIn } from './workbook-sheets.ts'

/** A file as an outsider sees it who opens what is packed. */
export type AttackedFile = {
	path: string
	/** `null` for files that are read as no text. */
	text: string | null
	/** It is packed, and not all of it can be read. */
	opaque: boolean
}

type Packed = { path: string; bytes: Uint8Array }

const readAsText = /\.(?:html|csv|json|jsonld|xml|svg|txt|bib|sha256|webmanifest|md|sql)$/
const packedData = /\.(?:xlsx|parquet|zip)$/i

/**
 * All files of a site, those that are packed last and opened: each sheet, table and entry is a file of its own below its
 * package. What has the very content of a file that was read before is not read again; the same rows in another form are.
 */
export async function* attackedFiles(site: SiteFiles): AsyncGenerator<AttackedFile> {
	const { readBytes } = site
	const seen = new Seen()
	const isPacked = (path: string) => packedData.test(path) && readBytes !== undefined
	for (const path of site.paths) {
		if (isPacked(path)) continue
		const text = textOf(site, path)
		if (text !== null) seen.isNew(path, text)
		yield { path, text, opaque: false }
	}
	if (!readBytes) return
	for (const path of site.paths) if (isPacked(path)) yield* opened({ path, bytes: readBytes(path) }, seen)
}

/** Text of a file; the search index keeps what it shows of each page packed. */
function textOf(site: SiteFiles, path: string): string | null {
	if (readAsText.test(path)) return site.read(path)
	if (!path.endsWith('.pf_fragment') || !site.readBytes) return null
	return gunzipSync(site.readBytes(path)).toString('utf8')
}

async function* opened({ path, bytes }: Packed, seen: Seen): AsyncGenerator<AttackedFile> {
	if (!seen.isNew(path, bytes)) return
	const texts = await textsIn(path, bytes)
	for (const { name, text } of texts ?? []) {
		const inner = `${path}/${name}`
		if (seen.isNew(inner, text)) yield { path: inner, text, opaque: false }
	}
	const entries = /\.zip$/i.test(path) ? entriesIn(bytes) : null
	for (const [name, content] of entries ?? []) {
		const inner = { path: `${path}/${name}`, bytes: content }
		if (packedData.test(name)) yield* opened(inner, seen)
		else if (!readAsText.test(name)) yield { path: inner.path, text: null, opaque: true }
		else if (seen.isNew(name, content)) yield { path: inner.path, text: strFromU8(content), opaque: false }
	}
	if (!texts && !entries) yield { path, text: null, opaque: true }
}

async function textsIn(path: string, bytes: Uint8Array): Promise<{ name: string; text: string }[] | null> {
	if (/\.xlsx$/i.test(path)) return sheetsIn(bytes)
	return /\.parquet$/i.test(path) ? parquetTexts(bytes) : null
}

function entriesIn(bytes: Uint8Array): [name: string, content: Uint8Array][] | null {
	try {
		return Object.entries(unzipSync(bytes))
	} catch {
		return null
	}
}

/** Contents of data files that were read, by their ending: a table is read by it. Pages are never in packages. */
class Seen {
	readonly #digests = new Set<string>()

	/** Whether a content comes for the first time; it is remembered. */
	isNew(path: string, content: string | Uint8Array): boolean {
		const ending = /\.(?:csv|json|txt|sql|xlsx|parquet|zip)$/i.exec(path)?.[0]
		if (!ending) return true
		const digest = ending + createHash('sha256').update(content).digest('base64')
		if (this.#digests.has(digest)) return false
		this.#digests.add(digest)
		return true
	}
}
