import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { BuildError } from '../../ground/fault/build-error.ts'
import { liesInside } from '../../ground/files/lies-inside.ts'
import type { BuildRoom } from './build-room.ts'
import { discard, emptyTrash } from './trash.ts'

/** The file that tells a folder written by this build from any other; only such a folder is ever replaced. */
export const SITE_MARKER = '.terang-site'
const markerText =
	'Folder ini ditulis dan diganti utuh oleh "npm run build"; jangan simpan berkas sendiri di sini.\n' +
	'This folder is written and replaced as a whole by "npm run build"; keep no files of your own here.\n'

/** Marks a finished site as ours. */
export function markSite(folder: string): void {
	writeFileSync(join(folder, SITE_MARKER), markerText)
}

/**
 * Refuses an output folder that may hold something else: a file, a folder with content but without our
 * marker, the project itself or a folder around it.
 * @throws {BuildError} in both languages
 */
export function assertReplaceable(out: string, root: string): void {
	if (liesInside(root, out)) refuse(out, 'memuat proyek ini', 'holds this project')
	if (!existsSync(out)) return
	if (!lstatSync(out).isDirectory()) refuse(out, 'bukan folder', 'is not a folder')
	if (readdirSync(out).length === 0 || existsSync(join(out, SITE_MARKER))) return
	refuse(out, `berisi berkas lain (tanpa ${SITE_MARKER})`, `holds other files (no ${SITE_MARKER})`)
}

function refuse(out: string, reasonIndonesian: string, reasonEnglish: string): never {
	throw new BuildError(
		`Folder keluaran ${out} tidak dipakai: ${reasonIndonesian}. Pilih --out lain, atau kosongkan sendiri.\n` +
			`The output folder ${out} is left alone: it ${reasonEnglish}. Choose another --out, or empty it yourself.`,
	)
}

/**
 * Moves the fresh site in by two renames. Killed between them, the site before stands in
 * `room.previous`, and `recoverSite` puts it back.
 */
export function swapSite(room: BuildRoom): void {
	swapFolder(room.fresh, room.out, room.previous)
	discard(room.previous, room)
}

/** Moves a folder in by rename; what stood there goes to `aside`. */
export function swapFolder(fresh: string, target: string, aside: string): void {
	mkdirSync(dirname(target), { recursive: true })
	mkdirSync(dirname(aside), { recursive: true })
	const replaces = existsSync(target)
	if (replaces) renameSync(target, aside)
	try {
		renameSync(fresh, target)
	} catch (error) {
		if (replaces) renameSync(aside, target)
		throw error
	}
}

/**
 * Puts the last good site back after a build was killed in the middle of the swap. True when it had to.
 * Call it with the lock in hand, or when nobody holds it.
 */
export function recoverSite(room: BuildRoom): boolean {
	if (!existsSync(room.previous) || existsSync(room.out)) return false
	renameSync(room.previous, room.out)
	return true
}

/** Clears what an earlier build left behind; only with the lock in hand. */
export function clearRoom(room: BuildRoom): void {
	if (existsSync(room.out)) discard(room.previous, room)
	discard(dirname(room.fresh), room)
	emptyTrash(room)
}
