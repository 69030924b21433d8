import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { protect } from '../../../../scripts/protect/protect.ts'
import { protectedCells } from '../../../../scripts/protect/protected-cells.ts'
import type { RecipientTable } from '../../../../scripts/protect/recipient-counts.ts'
import { attackRecipients } from '../../../../scripts/verify/attack/attack-recipients.ts'
import { attackSite } from '../../../../scripts/verify/attack/attack-site.ts'
import { loadSolver } from '../../../../scripts/verify/attack/linear-programme.ts'
import { mergeCells } from '../../../../scripts/verify/attack/merge-cells.ts'
import { readCsvCells } from '../../../../scripts/verify/attack/read-csv-cells.ts'
import { openSite } from '../../../../scripts/verify/site-files.ts'
import {
	attack,
	countRules,
	csvOf,
	type Files,
	openCells,
	randomCounts,
	recordOf,
	type SampleCell,
	sampleCounts,
	siteOf,
} from './sample-site.ts'

const K = 5

function protectedOf(...tables: RecipientTable[]): SampleCell[] {
	return tables.flatMap((table) => protectedCells(protect(table, K)))
}

function hide(cell: SampleCell): SampleCell {
	return { ...cell, value: null, status: 'Q' }
}

function isSmall({ value, measure }: SampleCell): boolean {
	return value !== null && value > 0 && value < K && measure !== 'rupiah'
}

/** The cell of a sample that is hidden, of a measure and breakdown, with the text of its place in issues. */
function hiddenCell(cells: readonly SampleCell[], breakdown: string): SampleCell {
	const cell = cells.find((one) => one.value === null && one.breakdown === breakdown && one.area.length === 13)
	if (!cell) throw new Error(`the sample hides nothing of ${breakdown}`)
	return cell
}

const seeds = [1, 2, 3, 4]

/** Whole sites are attacked here, beside other tests on the same cores. */
const patient = { timeout: 30_000 }

describe('a site with safe tables', patient, () => {
	test('gives no issue', async () => {
		for (const seed of seeds) {
			const tables = ['2022', '2023', '2024'].map((period, at) =>
				sampleCounts(seed * 10 + at, { period, second: at === 0 }),
			)
			expect(countRules(await attack(siteOf(protectedOf(...tables))))).toEqual({})
		}
	})

	test('gives none where a whole table is withheld', async () => {
		const cells = protectedOf(sampleCounts(1)).map(hide)
		expect(countRules(await attack(siteOf(cells)))).toEqual({})
	})

	test('gives none for regencies of any shape, several breakdowns and rupiah', async () => {
		const solver = await loadSolver()
		let hidden = 0
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 1, max: 2 ** 31 - 1 }), async (seed) => {
				const cells = protectedOf(randomCounts(seed))
				hidden += cells.filter(({ value }) => value === null).length
				const merged = mergeCells(readCsvCells('unduh/a.csv', csvOf(cells)).cells)
				expect([...merged.findings, ...attackRecipients(merged, K, solver)]).toEqual([])
			}),
			{ numRuns: 40 },
		)
		expect(hidden).toBeGreaterThan(1000)
	})

	test('is read from a folder, too', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'terang-attack-'))
		try {
			const cells = protectedOf(sampleCounts(2))
			const broken = cells.map((cell) => (cell === hiddenCell(cells, 'total') ? { ...cell, value: 12 } : cell))
			writeFiles(folder, { ...siteOf(cells), 'api/v1/lain.json': JSON.stringify(broken.map(recordOf)) })
			const issues = await attackSite(openSite(folder), { threshold: K, contacts: [] })
			expect(issues[0]).toMatchObject({ file: 'api/v1/lain.json', rule: 'inconsistent-suppression', received: null })
		} finally {
			rmSync(folder, { recursive: true })
		}
	})
})

function writeFiles(folder: string, files: Files): void {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true })
		writeFileSync(join(folder, path), text)
	}
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
		expect(issues.map(({ rule, expected }) => `${rule}: ${expected}`)).toContain('derived-leak: no "peringkat" here')
		expect(issues.map(({ rule, expected }) => `${rule}: ${expected}`)).toContain('derived-leak: no "selisih" here')
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

describe('an issue of the attack', () => {
	test('names the cell by its place and never by a number', async () => {
		const cells: SampleCell[] = [
			['99.01', 60],
			['99.01.01', 60],
			['99.01.01.2001', null],
			['99.01.01.2002', 56],
		].map(([area, value]) => ({
			area: String(area),
			programme: 'pkh',
			period: '2024',
			breakdown: 'total',
			category: 'total',
			measure: 'keluarga',
			value: value as number | null,
		}))
		expect(await attack({ 'unduh/penerima.csv': csvOf(cells) })).toMatchInlineSnapshot(`
			[
			  {
			    "column": null,
			    "expected": "more than one possible value",
			    "file": "unduh/penerima.csv",
			    "hint": "99.01.01.2001, pkh, 2024, total, keluarga: nilai sel ini dapat dihitung dari angka lain yang terbit; samarkan lebih banyak sel di sekitarnya / 99.01.01.2001, pkh, 2024, total, keluarga: this cell can be worked out from other published numbers; hide more cells around it",
			    "line": 4,
			    "received": null,
			    "rule": "exact-disclosure",
			    "severity": "error",
			  },
			]
		`)
	})
})
