import {
	copyFileSync,
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmdirSync,
	rmSync,
	writeFileSync,
} from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { z } from 'zod'
import { BuildError } from '../../ground/fault/build-error.ts'
import { openSite } from '../../ground/files/site-files.ts'
import { sayNumber } from '../../ground/progress/reporter.ts'
import type { Say } from './publish-site.ts'

/** The list of what was handed over: only these files are ever replaced or removed. */
const LIST = '.terang-terbit.json'
/** Where files arrive before any is put in its place. */
const ARRIVING = '.terang-masuk'

const listSchema = z.strictObject({ files: z.array(z.string()) })

type FolderPublishing = { dist: string; folder: string; office: string; say: Say }

/**
 * Hands a site over to a folder. All files arrive beside those that are read before the first is put in its place by
 * rename, pages last, so that a full disk changes nothing and no reader meets half a file. Files of others stay.
 * @throws {BuildError} where the folder may hold something else
 */
export function publishToFolder({ dist, folder, office, say }: FolderPublishing): void {
	assertApart(folder, { dist, office })
	const before = listed(folder)
	const files = [...openSite(dist).paths].filter((path) => path !== LIST)
	assertOwn(folder, files, new Set(before))
	const arriving = join(folder, ARRIVING)
	rmSync(arriving, { recursive: true, force: true })
	try {
		for (const path of files) {
			mkdirSync(dirname(join(arriving, path)), { recursive: true })
			copyFileSync(join(dist, path), join(arriving, path))
		}
	} catch (error) {
		rmSync(arriving, { recursive: true, force: true })
		throw error
	}
	// What was there and what comes, so that a run cut off here is finished by the next one.
	writeList(folder, [...new Set([...before, ...files])])
	for (const path of pagesLast(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true })
		renameSync(join(arriving, path), join(folder, path))
	}
	const kept = new Set(files)
	const old = before.filter((path) => !kept.has(path))
	for (const path of old) removeFile(folder, path)
	writeList(folder, files)
	rmSync(arriving, { recursive: true, force: true })
	say(
		`${folder}: ${sayNumber(files.length)} berkas diserahkan, ${sayNumber(old.length)} berkas lama dihapus. / ${sayNumber(files.length)} files handed over, ${sayNumber(old.length)} old ones removed.`,
	)
}

/** Pages lead to the files beside them, so these come first. */
function pagesLast(files: readonly string[]): string[] {
	const isPage = (path: string) => path.endsWith('.html')
	return [...files.filter((path) => !isPage(path)), ...files.filter(isPage)]
}

/** Neither the site itself, nor the office's folder, nor this program, nor any folder in or around them. */
function assertApart(folder: string, { dist, office }: { dist: string; office: string }): void {
	const program = resolve(import.meta.dirname, '../../..')
	for (const other of [dist, resolve(office), program]) {
		const inside = isInside(real(folder), real(other))
		// The program may be asked to fill a folder of its own that it did not write, but never one with its sources.
		const isFree = other === program && inside && !isProgramFolder(folder, program)
		if (isFree || !(inside || isInside(real(other), real(folder)))) continue
		refuse(folder, `berhimpitan dengan ${other}`, `it overlaps with ${other}`)
	}
	if (existsSync(folder) && !lstatSync(folder).isDirectory()) refuse(folder, 'bukan folder', 'it is no folder')
}

/** The root of the program, or a folder of its sources. */
function isProgramFolder(folder: string, program: string): boolean {
	const [first = ''] = relative(program, folder).split(sep)
	return first === '' || (existsSync(join(program, first)) && !existsSync(join(folder, LIST)))
}

/** Files that somebody else put there are never written over, and no link leads out of the folder. */
function assertOwn(folder: string, files: readonly string[], own: ReadonlySet<string>): void {
	for (const path of [...files, ...own]) {
		const inner = relative(folder, resolve(folder, path))
		if (inner === '' || inner.startsWith('..') || isAbsolute(inner))
			refuse(folder, `memuat ${path}`, `it names ${path}`)
		const link = linkOnTheWay(folder, path)
		if (link) refuse(folder, `${link} adalah pintasan`, `${link} is a link`)
	}
	const foreign = files.find((path) => !own.has(path) && existsSync(join(folder, path)))
	if (foreign !== undefined)
		refuse(
			folder,
			`sudah berisi ${foreign} yang tidak ditulis perintah ini; kosongkan sendiri bila memang situs lama`,
			`it holds ${foreign} already, which this command did not write; empty it yourself if it is an old site`,
		)
}

function linkOnTheWay(folder: string, path: string): string | undefined {
	const parts = path.split('/')
	return parts
		.map((_, i) => parts.slice(0, i + 1).join('/'))
		.find((part) => lstatSync(join(folder, part), { throwIfNoEntry: false })?.isSymbolicLink())
}

function listed(folder: string): string[] {
	const path = join(folder, LIST)
	if (!existsSync(path)) return []
	const read = listSchema.safeParse(parsed(readFileSync(path, 'utf8')))
	if (!read.success) refuse(folder, `${LIST} rusak`, `${LIST} is damaged`)
	return read.data.files
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		return null
	}
}

function writeList(folder: string, files: readonly string[]): void {
	const path = join(folder, LIST)
	writeFileSync(`${path}.baru`, `${JSON.stringify({ files: [...files].sort() })}\n`)
	renameSync(`${path}.baru`, path)
}

/** Removes a file and the folders that it leaves empty. */
function removeFile(folder: string, path: string): void {
	rmSync(join(folder, path), { force: true })
	for (let at = dirname(path); at !== '.'; at = dirname(at)) {
		const inner = join(folder, at)
		if (!existsSync(inner) || readdirSync(inner).length > 0) return
		rmdirSync(inner)
	}
}

/** The place on the disk, also of a folder that is still to be made. */
function real(path: string): string {
	if (existsSync(path)) return realpathSync(path)
	const parent = dirname(path)
	return parent === path ? path : join(real(parent), relative(parent, path))
}

function isInside(inner: string, outer: string): boolean {
	const path = relative(outer, inner)
	return path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path))
}

function refuse(folder: string, id: string, en: string): never {
	throw new BuildError(`Situs tidak diserahkan ke ${folder}: ${id}.\nThe site is not handed over to ${folder}: ${en}.`)
}
