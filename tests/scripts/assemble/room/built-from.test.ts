import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type BuildRoom, buildRoom } from '../../../../scripts/assemble/room/build-room.ts'
import { forget, isBuiltFrom, remember, standsUnchanged } from '../../../../scripts/assemble/room/built-from.ts'

let folder: string
let room: BuildRoom

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'terang-built-from-'))
	room = buildRoom(join(folder, 'situs'))
	for (const path of [room.folder, join(room.out, 'a')]) mkdirSync(path, { recursive: true })
	writeFileSync(join(room.out, 'index.html'), 'satu')
	writeFileSync(join(room.out, 'a/index.html'), 'dua')
	writeFileSync(join(room.out, 'a/data.csv'), 'tiga')
	remember(room, { input: 'masukan', briefs: false })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const same = { input: 'masukan', briefs: false }

describe('what a site was built from', () => {
	test('is known until it is forgotten', () => {
		expect([isBuiltFrom(room, 'masukan'), isBuiltFrom(room, 'lain')]).toEqual([true, false])
		forget(room)
		expect(isBuiltFrom(room, 'masukan')).toBe(false)
		expect(standsUnchanged(room, same)).toBeUndefined()
	})

	test('lets a site stand that came of the same input, and counts its pages', () => {
		expect(standsUnchanged(room, same)).toBe(2)
	})

	test.each([
		['other input', { ...same, input: 'lain' }],
		['briefs that were not printed', { ...same, briefs: true }],
	])('lets none stand for %s', (_what, from) => {
		expect(standsUnchanged(room, from)).toBeUndefined()
	})

	test.each([
		['a changed byte', () => writeFileSync(join(room.out, 'a/data.csv'), 'Tiga')],
		['a file more', () => writeFileSync(join(room.out, 'b.txt'), '')],
		['a file less', () => rmSync(join(room.out, 'index.html'))],
		['no site', () => rmSync(room.out, { recursive: true })],
		['a record that makes no sense', () => writeFileSync(join(room.folder, 'built-from'), '0123abcd')],
	])('lets none stand with %s', (_what, touch) => {
		touch()
		expect(standsUnchanged(room, same)).toBeUndefined()
	})
})
