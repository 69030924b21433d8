import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type BuildRoom, buildRoom } from '../../../../scripts/assemble/room/build-room.ts'
import { discard, emptyTrash } from '../../../../scripts/assemble/room/trash.ts'

let folder: string
let room: BuildRoom

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'terang-trash-'))
	room = buildRoom(join(folder, 'dist'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function makeFolder(path: string): void {
	mkdirSync(join(path, 'di/dalam'), { recursive: true })
	writeFileSync(join(path, 'di/dalam/berkas'), '')
}

async function emptied(): Promise<string[]> {
	const deleting = emptyTrash(room)
	if (deleting) await once(deleting, 'exit')
	return readdirSync(room.folder)
}

describe('a discarded folder', () => {
	test('is gone from its place at once, and from the disk in a while', async () => {
		makeFolder(room.previous)
		discard(room.previous, room)
		expect(existsSync(room.previous)).toBe(false)
		expect(await emptied()).toEqual([])
	})

	test('stands beside others until all of them are deleted', async () => {
		for (const path of [room.previous, room.stopped, room.desk]) {
			makeFolder(path)
			discard(path, room)
		}
		expect(readdirSync(room.trash)).toHaveLength(3)
		expect(await emptied()).toEqual([])
	})

	test('takes no place that one before it still has', () => {
		for (const _ of [1, 2]) {
			makeFolder(room.previous)
			discard(room.previous, room)
		}
		expect(readdirSync(room.trash).sort()).toEqual(['1', '2'])
	})

	test('may be deleted by somebody else at the same time', async () => {
		makeFolder(room.previous)
		discard(room.previous, room)
		const both = [emptyTrash(room), emptyTrash(room)].map((deleting) => deleting && once(deleting, 'exit'))
		expect(await Promise.all(both)).toEqual([
			[0, null],
			[0, null],
		])
	})
})

test('nothing is started where nothing was discarded', () => {
	discard(room.previous, room)
	expect(emptyTrash(room)).toBeUndefined()
})
