import { describe, expect, it } from 'vitest'
import type { LedgerEntry } from '../../../../scripts/protect/release/ledger/ledger.ts'
import { prepareRelease } from '../../../../scripts/protect/release/prepare-release.ts'
import type { ProtectedDataset } from '../../../../scripts/protect/release/protected-dataset.ts'
import type { Sidecar } from '../../../../src/schemas/dataset.ts'
import type { ProtectedCell } from '../../../../src/schemas/recipients.ts'
import { cell, totals } from './cells.ts'

const dataset = (cells: readonly ProtectedCell[]): ProtectedDataset => ({
	id: 'penerima',
	sidecar: {} as Sidecar,
	cells,
	way: 'rows',
})
const hidden = { '99.01.01.2001': null, '99.01.01.2002': null, '99.01.01.2003': null }

/** The next release after some earlier ones, each with its cells. */
function release(...published: readonly (readonly ProtectedCell[])[]) {
	let entries: LedgerEntry[] = []
	let tables = new Map<string, readonly ProtectedCell[]>()
	let last = prepareRelease([], { tables, entries })
	for (const cells of published) {
		last = prepareRelease([dataset(cells)], { tables, entries })
		entries = last.entries
		tables = new Map([['penerima', last.datasets[0]?.cells ?? []]])
	}
	return last
}

describe('a release', () => {
	it('is the first of its programme and period, with every cell in the ledger', () => {
		const { counts, entries, findings } = release(totals({ '99.01.01': 30, ...hidden }))
		expect(counts).toEqual({ released: 1, unchanged: 0, carried: 0, shown: 1, hidden: 3, keptHidden: 0 })
		expect(entries.map(({ release: number }) => number)).toEqual([1, 1, 1, 1])
		expect(findings).toEqual([])
	})

	it('adds nothing to the ledger when nothing changed', () => {
		const cells = totals({ '99.01.01': 30, ...hidden })
		const { counts, entries } = release(cells, cells)
		expect(counts).toMatchObject({ released: 0, unchanged: 1 })
		expect(entries.length).toBe(4)
	})

	it('keeps hidden what was hidden, so that no figure is opened by a revision', () => {
		const { counts, datasets, findings } = release(
			totals({ '99.01.01': 30, ...hidden }),
			totals({ '99.01.01': 36, '99.01.01.2001': 12, '99.01.01.2002': 11, '99.01.01.2003': 13 }),
		)
		expect(datasets[0]?.cells.map(({ value }) => value)).toEqual([36, null, null, null])
		expect(counts.keptHidden).toBe(3)
		expect(findings).toEqual([])
	})

	it('stops where a published figure has become small, naming place and release', () => {
		const { findings } = release(
			totals({ '99.01.01': 60, '99.01.01.2001': 12, '99.01.01.2002': 48 }),
			totals({ '99.01.01': 51, '99.01.01.2001': null, '99.01.01.2002': 48 }),
		)
		expect(findings.map(({ kind, release: number, dataset: id, key }) => [kind, number, id, key.area])).toEqual([
			['newly-hidden', 1, 'penerima', '99.01.01.2001'],
			['difference', 1, 'penerima', '99.01.01.2001'],
		])
	})

	it('keeps the tables of periods that this run has no rows of', () => {
		const before = totals({ '99.01.01': 30, ...hidden })
		const later = before.map((one) => ({ ...one, period: '2025' }))
		const { counts, datasets } = release(before, later)
		expect(counts).toMatchObject({ released: 1, carried: 1 })
		expect(new Set(datasets[0]?.cells.map(({ period }) => period))).toEqual(new Set(['2024', '2025']))
	})

	it('takes each programme and period for itself', () => {
		const { findings } = release(
			[cell('99.01.01', 30)],
			[cell('99.01.01', 30), cell('99.01.01', null, { programme: 'lain' })],
		)
		expect(findings).toEqual([])
	})
})
