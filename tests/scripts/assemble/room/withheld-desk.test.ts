import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type BuildRoom, buildRoom } from '../../../../scripts/assemble/room/build-room.ts'
import { deskFolder, keepDesk, withholdDesk } from '../../../../scripts/assemble/room/withheld-desk.ts'

let folder: string
let room: BuildRoom
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'terang-withheld-'))
	room = buildRoom(join(folder, 'situs'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function put(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true })
	writeFileSync(path, text)
}

function build(word: string): void {
	for (const part of ['meja/index.html', 'meja/daftar.json', 'en/meja/index.html', 'index.html'])
		put(join(room.fresh, part), word)
}

it('takes the pages of the desk out of a site, in both languages, and nothing else', () => {
	build('satu')
	withholdDesk(room)
	expect(['meja', 'en/meja', 'index.html'].map((part) => existsSync(join(room.fresh, part)))).toEqual([
		false,
		false,
		true,
	])
	keepDesk(room)
	expect(readFileSync(join(room.desk, 'meja/daftar.json'), 'utf8')).toBe('satu')
	expect(readFileSync(join(room.desk, 'en/meja/index.html'), 'utf8')).toBe('satu')
})

it('keeps those of the newest site alone, and none where the site has its own', () => {
	for (const word of ['satu', 'dua']) {
		build(word)
		withholdDesk(room)
		keepDesk(room)
		rmSync(join(room.cache, 'desk-before'), { recursive: true, force: true })
	}
	expect(readFileSync(join(room.desk, 'meja/index.html'), 'utf8')).toBe('dua')
	build('tiga')
	keepDesk(room)
	expect(existsSync(room.desk)).toBe(false)
})

it('finds the desk in the site first, and all else in the site alone', () => {
	put(join(room.desk, 'meja/index.html'), 'disimpan')
	expect(deskFolder('/meja/', room.out, room.desk)).toBe(room.desk)
	expect(deskFolder('/meja/daftar.json', room.out, room.desk)).toBe(room.desk)
	for (const path of ['/en/meja/', '/', '/mejaku/', '/wilayah/meja/'])
		expect(deskFolder(path, room.out, room.desk)).toBe(room.out)
	put(join(room.out, 'meja/index.html'), 'situs')
	expect(deskFolder('/meja/', room.out, room.desk)).toBe(room.out)
})
