import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepPages } from '../../../../scripts/site/render/kept-pages.ts'
import { readJournal, writeJournal } from '../../../../scripts/site/render/record-journal.ts'

let folder: string
let file: string
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'terang-journal-'))
	file = join(folder, 'room', 'rendered.jsonl')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A build that renders some pages, each from some questions, and writes down what it notes. */
function rendered(pages: readonly (readonly [path: string, asked: string[]])[]) {
	const journal = writeJournal(file)
	const keeper = keepPages([], 'code', (word) => `${word} then`, journal)
	for (const [path, asked] of pages) keeper.rendered(path, Buffer.from(path), asked)
	journal.close()
	return keeper.record()
}

describe('the journal of a build', () => {
	it('says what its record says, whatever its pages asked', () => {
		const page = fc.tuple(fc.string(), fc.array(fc.string(), { maxLength: 4 }))
		fc.assert(
			fc.property(fc.uniqueArray(page, { selector: ([path]) => path, minLength: 1 }), (pages) => {
				const record = rendered(pages)
				expect(readJournal(file)).toEqual(record)
			}),
			{ numRuns: 30 },
		)
	})

	it('may be cut anywhere: what stands before is read', () => {
		rendered([
			['/wilayah/33/', ['a', 'b']],
			['/wilayah/35/', ['b', 'c']],
		])
		const whole = readFileSync(file, 'utf8')
		writeFileSync(file, whole.slice(0, -5))
		expect(readJournal(file)).toEqual({
			code: 'code',
			inputs: ['a', 'b', 'c'],
			answers: ['a then', 'b then', 'c then'],
			pages: { '/wilayah/33/': { inputs: [0, 1], bytes: expect.any(String) } },
		})
		appendFileSync(file, '\n{"page":["/akhir/",{"inputs":[],"bytes":""}]}')
		expect(Object.keys(readJournal(file)?.pages ?? {})).toEqual(['/wilayah/33/'])
	})

	it('of a build that rendered nothing, or of none, leaves nothing', () => {
		expect(readJournal(file)).toBeUndefined()
		rendered([])
		expect(readJournal(file)).toBeUndefined()
	})
})
