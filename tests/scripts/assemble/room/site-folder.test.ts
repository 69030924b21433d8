import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type BuildRoom, buildRoom } from '../../../../scripts/assemble/room/build-room.ts'
import {
	assertReplaceable,
	clearRoom,
	markSite,
	recoverSite,
	swapSite,
} from '../../../../scripts/assemble/room/site-folder.ts'

let folder: string
let room: BuildRoom

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'terang-site-'))
	room = buildRoom(join(folder, 'dist'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function makeSite(path: string, text: string): void {
	mkdirSync(path, { recursive: true })
	writeFileSync(join(path, 'index.html'), text)
	markSite(path)
}

const siteText = (path = room.out) => readFileSync(join(path, 'index.html'), 'utf8')

describe('swapSite', () => {
	test('moves the first site in', () => {
		makeSite(room.fresh, 'baru')
		swapSite(room)
		expect(siteText()).toBe('baru')
	})

	test('replaces the site before and leaves no trace of it', () => {
		makeSite(room.out, 'lama')
		makeSite(room.fresh, 'baru')
		swapSite(room)
		expect(siteText()).toBe('baru')
		expect([room.fresh, room.previous].filter(existsSync)).toEqual([])
	})

	test('puts the site before back when the fresh one cannot be moved in', () => {
		makeSite(room.out, 'lama')
		expect(() => swapSite(room)).toThrow('ENOENT')
		expect(siteText()).toBe('lama')
	})
})

describe('recoverSite', () => {
	test('puts the last good site back after a kill between the two renames', () => {
		makeSite(room.out, 'lama')
		makeSite(room.fresh, 'baru')
		renameSync(room.out, room.previous)
		expect(recoverSite(room)).toBe(true)
		expect(siteText()).toBe('lama')
	})

	test('leaves the new site when the kill came after the second rename', () => {
		makeSite(room.out, 'baru')
		makeSite(room.previous, 'lama')
		expect(recoverSite(room)).toBe(false)
		clearRoom(room)
		expect(siteText()).toBe('baru')
		expect(existsSync(room.previous)).toBe(false)
	})

	test('never takes a half-deleted site for a good one', () => {
		makeSite(join(room.trash, '1'), 'setengah')
		expect(recoverSite(room)).toBe(false)
		clearRoom(room)
		expect(existsSync(room.out)).toBe(false)
	})
})

describe('assertReplaceable', () => {
	test.each([
		['that does not exist', () => {}],
		['that is empty', () => mkdirSync(room.out)],
		['that an earlier build wrote', () => makeSite(room.out, 'lama')],
	])('accepts a folder %s', (_title, prepare) => {
		prepare()
		expect(() => assertReplaceable(room.out, '/proyek')).not.toThrow()
	})

	test('refuses a folder with files that no build wrote', () => {
		mkdirSync(room.out)
		writeFileSync(join(room.out, 'skripsi.docx'), '')
		expect(() => assertReplaceable(room.out, '/proyek')).toThrow(
			`Folder keluaran ${room.out} tidak dipakai: berisi berkas lain (tanpa .terang-site). Pilih --out lain, atau kosongkan sendiri.\n` +
				`The output folder ${room.out} is left alone: it holds other files (no .terang-site). Choose another --out, or empty it yourself.`,
		)
	})

	test('refuses a file, and a link to a folder', () => {
		writeFileSync(room.out, '')
		expect(() => assertReplaceable(room.out, '/proyek')).toThrow('bukan folder')
		rmSync(room.out)
		symlinkSync(tmpdir(), room.out)
		expect(() => assertReplaceable(room.out, '/proyek')).toThrow('bukan folder')
	})

	test.each(['/', '/rumah', '/rumah/proyek'])('refuses %s, which holds the project', (out) => {
		expect(() => assertReplaceable(out, '/rumah/proyek')).toThrow('memuat proyek ini')
	})
})
