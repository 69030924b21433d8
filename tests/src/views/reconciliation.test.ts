import { describe, expect, it, vi } from 'vitest'
import type { HeldSum } from '../../../src/schemas/reconciliation.ts'
import { dataset, put } from './invented-site.ts'

const sum: HeldSum = {
	kind: 'areas',
	state: 'exact',
	indicator: 'penduduk-miskin',
	area: '99.01',
	period: '2025',
	value: 1000,
	dataset: dataset.id,
	sum: 1000,
	gap: 0,
	tolerance: 15,
	have: 2,
	of: 2,
	others: ['penduduk-miskin'],
	otherPeriod: null,
	otherDataset: null,
	explanation: null,
}

async function views(sums: readonly HeldSum[]) {
	put('reconciliation.json', sums)
	vi.resetModules()
	return {
		...(await import('../../../src/topics/reconciliation/reconciliation-story.ts')),
		...(await import('../../../src/facts/reconciliation.ts')),
	}
}

describe('the page of sums that must agree', () => {
	it('counts what became of them, and shows of each indicator and period how many agree, and the largest gap', async () => {
		const { reconciliationStory } = await views([
			sum,
			{ ...sum, area: '99.02', state: 'rounding', sum: 1010, gap: 10 },
			{ ...sum, area: '99.03', state: 'unexplained', sum: 900, gap: -100 },
		])
		const { total, states, parts } = reconciliationStory('id')
		expect(total).toBe(3)
		expect(states.map(({ count, words }) => `${count} ${words}`)).toEqual([
			'1 cocok sampai angka terakhir',
			'1 berselisih sebesar pembulatan',
			'1 berselisih tanpa penjelasan',
		])
		expect(parts[0]?.table.rows.map(({ cells }) => cells)).toEqual([
			[expect.stringContaining('2025'), '2\u00a0dari\u00a03', expect.stringContaining('100')],
		])
	})

	it('says of a sum that is apart by how much, what rounding may do, and why', async () => {
		const { reconciliationStory } = await views([
			{ ...sum, state: 'unexplained', sum: 900, gap: -100 },
			{ ...sum, kind: 'dates', state: 'sources', sum: 990, gap: -10, otherPeriod: '2024-01', otherDataset: 'lain' },
			{ ...sum, state: 'incomplete', sum: null, gap: null, have: 1 },
		])
		const [areas, dates] = reconciliationStory('id').parts
		expect(areas?.apart.items[0]).toMatchObject({
			href: '/wilayah/99.01/',
			says: 'tertulis 1.000, jumlahnya 900: selisih 100 (10,0%), batas pembulatan 15',
			why: 'Belum ada penjelasan.',
		})
		expect(areas?.unformed.items[0]?.says).toBe('baru 1 dari 2 wilayah di dalamnya yang punya angka')
		expect(dates?.apart.items[0]).toMatchObject({
			says: 'tertulis 1.000, jumlahnya 990: selisih 10 (1,0%)',
			why: `Wilayah di dalamnya dari Januari 2024. Sumbernya dua: ${dataset.title.id}; lain.`,
		})
	})

	it('lists no more than can be read, the gravest first, and counts the others', async () => {
		const many = Array.from({ length: 20 }, (_, i) => ({ ...sum, state: 'explained' as const, gap: i, sum: 1000 + i }))
		const { reconciliationStory } = await views([...many, { ...sum, state: 'unexplained', sum: 999, gap: -1 }])
		const apart = reconciliationStory('en').parts[0]?.apart
		expect([apart?.items.length, apart?.more]).toEqual([12, 9])
		expect(apart?.items[0]?.why).toBe('There is no explanation yet.')
	})

	it('is linked from the datasets that the sums are made of', async () => {
		const { sumsOfDataset } = await views([sum, { ...sum, dataset: 'lain', otherDataset: dataset.id }])
		expect([sumsOfDataset(dataset.id), sumsOfDataset('tidak-ada')]).toEqual([2, 0])
	})
})
