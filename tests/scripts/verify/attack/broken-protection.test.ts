import { describe, expect, test } from 'vitest'
import type { RecipientTable } from '../../../../src/gate/recipients/recipient-counts.ts'
import { english } from '../../../english.ts'
import { hiddenCell, hide, K, protectedOf } from './sample-protection.ts'
import { attack, countRules, csvOf, openCells, recordOf, type SampleCell, sampleCounts, siteOf } from './sample-site.ts'

const seeds = [1, 2, 3, 4]

/** Whole sites are attacked here, beside other tests on the same cores. */
const patient = { timeout: 30_000 }

function isSmall({ value, measure }: SampleCell): boolean {
	return value !== null && value > 0 && value < K && measure !== 'rupiah'
}

describe('a broken protection is caught', patient, () => {
	test('that publishes everything', async () => {
		for (const seed of seeds) {
			expect(countRules(await attack(siteOf(openCells(sampleCounts(seed)))))['small-count-published']).toBeGreaterThan(
				10,
			)
		}
	})

	test('that hides small cells only', async () => {
		for (const seed of seeds) {
			const cells = openCells(sampleCounts(seed)).map((cell) => (isSmall(cell) ? hide(cell) : cell))
			const rules = countRules(await attack(siteOf(cells)))
			expect(rules['exact-disclosure']).toBeGreaterThan(0)
		}
	})

	test('that hides two cells in every line, greedily', async () => {
		for (const seed of seeds) {
			const rules = countRules(await attack(siteOf(twoPerLine(openCells({ ...sampleCounts(seed), amounts: null })))))
			expect((rules['narrow-bounds'] ?? 0) + (rules['officer-disclosure'] ?? 0)).toBeGreaterThan(0)
		}
	})

	test('that leaves amounts in', async () => {
		for (const seed of seeds) {
			const table = sampleCounts(seed)
			const amounts = openCells(table).filter(({ measure }) => measure === 'rupiah')
			const counts = protectedOf(table).filter(({ measure }) => measure !== 'rupiah')
			const hidden = counts.filter(({ value, breakdown }) => value === null && breakdown === 'total').length
			expect(countRules(await attack(siteOf([...counts, ...amounts])))).toEqual({ 'amount-leak': hidden })
		}
	})

	test('that leaves the amount of a row in, from which its categories follow', async () => {
		for (const seed of seeds) {
			const table = sampleCounts(seed)
			const benefits = [3_000_000, 2_400_000, 900_000]
			const counts = table.breakdowns[0]?.counts ?? []
			const amounts = Float64Array.from(table.totals, (_, leaf) =>
				benefits.reduce((sum, benefit, at) => sum + benefit * (counts[leaf * 3 + at] as number), 0),
			)
			const safe = protectedOf({ ...table, amounts: null })
			const hidden = new Set(
				safe.filter(({ value, breakdown }) => value === null && breakdown === 'total').map(({ area }) => area),
			)
			const rupiah = openCells({ ...table, amounts })
				.filter(({ measure }) => measure === 'rupiah')
				.map((cell) => (hidden.has(cell.area) ? hide(cell) : cell))
			const rules = countRules(await attack(siteOf([...safe, ...rupiah])))
			expect(Object.keys(rules)).toEqual(['amount-leak'])
		}
	})

	test('that leaves a rate in', async () => {
		const cells = protectedOf(sampleCounts(1))
		const cell = hiddenCell(cells, 'komponen')
		const rate = { ...cell, measure: 'persen', value: 12.5 }
		expect(countRules(await attack(siteOf([...cells, rate])))).toEqual({ 'derived-leak': 1 })
	})

	test('that leaves a rank or a change in the record of a hidden cell', async () => {
		const cells = protectedOf(sampleCounts(1, { period: '2023' }), sampleCounts(2, { period: '2024' }))
		const before = hiddenCell(cells, 'total')
		const records = [
			{ ...recordOf(before), peringkat: 3 },
			{ ...recordOf({ ...before, period: '2024', value: 12 }), selisih: 9 },
		]
		const issues = await attack({
			...siteOf(cells.filter(({ period }) => period === '2023')),
			'api/x.json': JSON.stringify(records),
		})
		expect(issues.map(({ rule, expected }) => `${rule}: ${english(expected)}`)).toContain(
			'derived-leak: no "peringkat" here',
		)
		expect(issues.map(({ rule, expected }) => `${rule}: ${english(expected)}`)).toContain(
			'derived-leak: no "selisih" here',
		)
	})

	test('whose mark tells small cells from those that cover them', async () => {
		const table = sampleCounts(1)
		const small = new Set(openCells(table).filter(isSmall).map(placeOf))
		const cells = protectedOf(table).map((cell) =>
			cell.value === null && small.has(placeOf(cell)) ? { ...cell, status: 'P' } : cell,
		)
		const rules = countRules(await attack({ 'unduh/penerima.csv': csvOf(cells) }))
		expect(Object.keys(rules)).toEqual(['telling-mark'])
	})

	test('whose page marks cells of fewer than K', async () => {
		const files = siteOf(protectedOf(sampleCounts(1)))
		const page = 'wilayah/99.01.01/index.html'
		const text = files[page] as string
		for (const word of [
			'<span>disamarkan*</span>',
			'<span title="kecil">disamarkan</span>',
			'<span>&lt;5</span>',
			'belum ada',
		]) {
			const rules = countRules(await attack({ ...files, [page]: text.replace('<span>disamarkan</span>', word) }))
			expect(Object.keys(rules), word).toHaveLength(1)
			expect(['telling-mark', 'unread-number'], word).toContain(Object.keys(rules)[0])
		}
	})

	test('that leaves a total in the API only', async () => {
		const table = sampleCounts(3)
		const cells = protectedOf(table)
		const cell = hiddenCell(cells, 'total')
		const shown = openCells(table).find((one) => placeOf(one) === placeOf(cell) && one.value !== null) as SampleCell
		const files = siteOf(cells)
		const path = `api/v1/wilayah/${cell.area}.json`
		files[path] = JSON.stringify({
			kode_wilayah: cell.area,
			program: cell.programme,
			deret: [{ periode: cell.period, ukuran: cell.measure, nilai: shown.value, status: 'A' }],
		})
		const issues = await attack(files)
		expect(issues[0]).toMatchObject({ file: path, rule: 'inconsistent-suppression' })
		expect(issues[0]?.hint).toContain(`${cell.area}, pkh, 2024, total, keluarga: sel ini tersamar di tempat lain`)
	})

	test('that shows a hidden number in one table of one page', async () => {
		const cells = protectedOf(sampleCounts(3))
		const files = siteOf(cells)
		const page = 'en/wilayah/99.01.02/index.html'
		files[page] = (files[page] as string)
			.replace('<td class="r q"', '<td class="r"')
			.replace('<span>suppressed</span>', '1,017')
		expect(Object.keys(countRules(await attack(files)))).toContain('inconsistent-suppression')
	})

	test('that adds programmes up', async () => {
		const parts = [sampleCounts(1, { programme: 'pkh' }), sampleCounts(2, { programme: 'sembako' })] as const
		const sum: RecipientTable = {
			...parts[0],
			programme: 'bansos',
			totals: parts[0].totals.map((total, leaf) => total + (parts[1].totals[leaf] as number)),
			breakdowns: [],
			amounts: null,
		}
		const rules = countRules(await attack(siteOf(protectedOf(...parts, sum))))
		expect(Object.keys(rules)).toEqual(['related-tables'])
		const named = { ...sum, programme: 'semua' }
		expect(Object.keys(countRules(await attack(siteOf(protectedOf(parts[0], named)))))).toContain('related-tables')
	})

	test('that publishes a cumulative series whose steps are small', async () => {
		const first = sampleCounts(1)
		const series = [1, 2, 3].map((stage) => {
			const totals = first.totals.map((total, leaf) =>
				total === 0 ? 0 : total + (stage - 1) * (leaf % 4 === 0 ? 3 : 20),
			)
			return { ...first, period: `2024-T${stage}`, totals, breakdowns: [], amounts: null }
		})
		const rules = countRules(await attack(siteOf(protectedOf(...series))))
		expect(Object.keys(rules)).toEqual(['small-increment'])
	})

	test('that publishes numbers which do not add up', async () => {
		const cells = protectedOf(sampleCounts(1))
		const at = cells.findIndex(({ value, area }) => value !== null && value > 20 && area.length === 13)
		const wrong = cells.map((cell, index) => (index === at ? { ...cell, value: (cell.value as number) + 1 } : cell))
		expect(Object.keys(countRules(await attack(siteOf(wrong))))).toEqual(['sums-disagree'])
	})
})

function placeOf({ area, breakdown, category, measure }: SampleCell): string {
	return [area, breakdown, category, measure].join()
}

/** The old habit: hide small cells, then one more in every row and column that has one hidden cell only. */
function twoPerLine(open: readonly SampleCell[]): SampleCell[] {
	const cells = open.map((cell) => ({ ...cell, hidden: isSmall(cell) }))
	const holder = ({ area }: SampleCell) => area.slice(0, area.lastIndexOf('.'))
	const lines = [
		...Map.groupBy(cells, (cell) => `${holder(cell)} ${cell.breakdown} ${cell.category}`).values(),
		...Map.groupBy(cells, ({ area }) => area).values(),
	]
	for (let changed = true; changed; ) {
		changed = false
		for (const line of lines) {
			if (line.filter(({ hidden }) => hidden).length !== 1) continue
			const next = line.filter(({ hidden, value }) => !hidden && (value as number) > 0)
			const smallest = next.sort((a, b) => (a.value as number) - (b.value as number))[0]
			if (smallest) smallest.hidden = changed = true
		}
	}
	return cells.map(({ hidden, ...cell }) => (hidden ? hide(cell) : cell))
}
