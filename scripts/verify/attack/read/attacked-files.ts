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
	/** Is told that something came of it: it will be opened again. */
	loud(): void
}

/** Packages of which nothing came when they were opened before, whatever way it lies packed in them. */
export type QuietPackages = {
	knows(path: string, bytes: Uint8Array): boolean
	keep(path: string, bytes: Uint8Array): void
	/** Whether the name alone lets more be read out of a file. */
	isTelling(path: string): boolean
}

type Packed = { path: string; bytes: Uint8Array }

const readAsText = /\.(?:html|csv|json|jsonld|xml|svg|txt|bib|sha256|webmanifest|md|sql)$/
const packedData = /\.(?:xlsx|parquet|zip)$/i

/**
 * All files of a site, those that are packed last and opened: each sheet, table and entry is a file of its own below its
 * package. What has the very content of a file that was read before is not read again; the same rows in another form are.
 * @param quiet packages that are passed over, and those to pass over next time; absent: all are opened
 */
export async function* attackedFiles(site: SiteFiles, quiet?: QuietPackages): AsyncGenerator<AttackedFile> {
	const { readBytes } = site
	const seen = new Seen(quiet)
	const isPacked = (path: string) => packedData.test(path) && readBytes !== undefined
	for (const path of site.paths) {
		if (isPacked(path)) continue
		const text = textOf(site, path)
		const content = text === null ? undefined : seen.look(path, text).content
		yield { path, text, opaque: false, loud: () => sound(content) }
	}
	if (!readBytes) return
	for (const path of site.paths) {
		if (!isPacked(path)) continue
		const bytes = readBytes(path)
		const around: Content = { isLoud: false }
		if (!quiet?.knows(path, bytes)) yield* opened({ path, bytes }, seen, [around])
		if (!around.isLoud) quiet?.keep(path, bytes)
	}
}

/** Text of a file; the search index keeps what it shows of each page packed. */
function textOf(site: SiteFiles, path: string): string | null {
	if (readAsText.test(path)) return site.read(path)
	if (!path.endsWith('.pf_fragment') || !site.readBytes) return null
	return gunzipSync(site.readBytes(path)).toString('utf8')
}

async function* opened({ path, bytes }: Packed, seen: Seen, around: readonly Content[]): AsyncGenerator<AttackedFile> {
	const { content, isNew } = seen.look(path, bytes, around)
	if (!isNew) return
	const inside = [...around, content]
	const texts = await textsIn(path, bytes)
	for (const { name, text } of texts ?? []) yield* readIn(`${path}/${name}`, text, seen, inside)
	const entries = /\.zip$/i.test(path) ? entriesIn(bytes) : null
	for (const [name, entry] of entries ?? []) {
		const inner = `${path}/${name}`
		if (packedData.test(name)) yield* opened({ path: inner, bytes: entry }, seen, inside)
		else if (readAsText.test(name)) yield* readIn(inner, strFromU8(entry), seen, inside)
		else yield { path: inner, text: null, opaque: true, loud: () => sound(...inside) }
	}
	if (!texts && !entries) yield { path, text: null, opaque: true, loud: () => sound(...inside) }
}

function* readIn(path: string, text: string, seen: Seen, inside: readonly Content[]): Generator<AttackedFile> {
	const { content, isNew } = seen.look(path, text, inside)
	if (isNew) yield { path, text, opaque: false, loud: () => sound(...inside, content) }
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

/** A content, wherever it stands, and whether something came of it. */
type Content = { isLoud: boolean }

function sound(...contents: readonly (Content | undefined)[]): void {
	for (const content of contents) if (content) content.isLoud = true
}

/** Contents of data files that were read, by their ending: a table is read by it. Pages are never in packages. */
class Seen {
	readonly #contents = new Map<string, Content>()
	readonly #quiet: QuietPackages | undefined

	constructor(quiet: QuietPackages | undefined) {
		this.#quiet = quiet
	}

	/**
	 * Whether a content comes for the first time; it is remembered. A copy is as loud as what it copies, and what it lies in
	 * with it: the other one may be gone when its package still stands.
	 */
	look(path: string, content: string | Uint8Array, around: readonly Content[] = []) {
		const ending = /\.(?:csv|json|txt|sql|xlsx|parquet|zip)$/i.exec(path)?.[0]
		if (!ending) return { content: { isLoud: false }, isNew: true }
		const digest = ending + createHash('sha256').update(content).digest('base64')
		const known = this.#contents.get(digest)
		if (known && (known.isLoud || this.#quiet?.isTelling(path))) sound(...around)
		if (known) return { content: known, isNew: false }
		const first: Content = { isLoud: false }
		this.#contents.set(digest, first)
		return { content: first, isNew: true }
	}
}
