import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type BuildRoom, buildRoom } from '../../../../scripts/assemble/room/build-room.ts'
import { dropStopped, keepStopped, stoppedPages } from '../../../../scripts/assemble/room/stopped-build.ts'
import { keepPages } from '../../../../scripts/site/render/kept-pages.ts'
import { writeJournal } from '../../../../scripts/site/render/record-journal.ts'

let folder: string
let room: BuildRoom
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'terang-stopped-'))
	room = buildRoom(join(folder, 'dist'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const answer = (word: string) => `${word} then`

/** A build that rendered some pages and was stopped. */
function stoppedAfter(pages: readonly string[]): void {
	for (const part of [room.fresh, room.generated]) mkdirSync(part, { recursive: true })
	const journal = writeJournal(room.journal)
	const keeper = keepPages([], 'code', answer, journal)
	for (const name of pages) {
		writeFileSync(join(room.fresh, name), name)
		keeper.rendered(`/${name}`, Buffer.from(name), ['question'])
	}
	journal.close()
	keepStopped(room)
}

const kept = () => Object.keys(stoppedPages(room)?.record.pages ?? {})

describe('a stopped build', () => {
	test('leaves its pages with what they were made from, and nothing else', () => {
		stoppedAfter(['a.json', 'b.json'])
		expect(existsSync(room.fresh)).toBe(false)
		expect(readdirSync(room.stopped)).toEqual(['rendered.jsonl', 'site'])
		const before = stoppedPages(room)
		expect(before && keepPages([before], 'code', answer).standing('/b.json')?.toString()).toBe('b.json')
	})

	test('that came less far than one before it leaves that one', () => {
		stoppedAfter(['a.json', 'b.json'])
		stoppedAfter(['a.json'])
		expect(kept()).toEqual(['/a.json', '/b.json'])
		stoppedAfter(['c.json', 'd.json', 'e.json'])
		expect(kept()).toEqual(['/c.json', '/d.json', '/e.json'])
	})

	test('that had rendered nothing leaves nothing', () => {
		mkdirSync(room.generated, { recursive: true })
		keepStopped(room)
		expect([existsSync(room.stopped), stoppedPages(room)]).toEqual([false, undefined])
	})

	test('is forgotten once its pages stand elsewhere', () => {
		stoppedAfter(['a.json'])
		dropStopped(room)
		expect([existsSync(room.stopped), stoppedPages(room)]).toEqual([false, undefined])
	})
})
