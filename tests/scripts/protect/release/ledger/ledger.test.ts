import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
	type LedgerEntry,
	newEntries,
	readLedger,
	sortEntries,
} from '../../../../../scripts/protect/release/ledger/ledger.ts'
import { releaseState } from '../../../../../scripts/protect/release/ledger/published-cell.ts'
import { cell, totals } from '../cells.ts'

const name = 'contoh\t2024'

describe('the ledger', () => {
	it('enters every cell at the first release, and later only what differs', () => {
		const first = newEntries(totals({ '99.01': 40, '99.01.01': 22, '99.01.02': null }), [])
		expect(first.map(({ release, area, value }) => [release, area, value])).toEqual([
			[1, '99.01', 40],
			[1, '99.01.01', 22],
			[1, '99.01.02', null],
		])
		const releases = readLedger(first).get(name) ?? []
		const second = newEntries(totals({ '99.01': 41, '99.01.01': 22, '99.01.02': null }), releases)
		expect(second.map(({ release, area, value }) => [release, area, value])).toEqual([[2, '99.01', 41]])
		expect(newEntries(totals({ '99.01': 40, '99.01.01': 22, '99.01.02': null }), releases)).toEqual([])
	})

	it('holds no word beyond what was published: the entry of a hidden cell has no value', () => {
		const [entry] = newEntries([cell('99.01.02', null)], [])
		expect(entry).toEqual({
			programme: 'contoh',
			period: '2024',
			release: 1,
			area: '99.01.02',
			breakdown: 'total',
			category: 'total',
			measure: 'keluarga',
			value: null,
		})
	})

	it('gives back every release just as it was published', () => {
		const areas = ['99.01', '99.01.01', '99.01.02', '99.01.03']
		const release = fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { minLength: 4, maxLength: 4 })
		fc.assert(
			fc.property(fc.array(release, { minLength: 1, maxLength: 4 }), (published) => {
				let entries: LedgerEntry[] = []
				const states: ReturnType<typeof releaseState>[] = []
				for (const values of published) {
					const cells = areas.map((area, index) => cell(area, values[index] ?? null))
					const known = readLedger(entries).get(name) ?? []
					const added = newEntries(cells, known)
					entries = sortEntries([...entries, ...added])
					if (added.length > 0) states.push(releaseState(cells))
				}
				expect(readLedger(entries).get(name)).toEqual(states)
			}),
		)
	})
})
