import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openSite } from '../../../../scripts/ground/files/site-files.ts'
import { attackRecipients } from '../../../../scripts/verify/attack/attack-recipients.ts'
import { attackSite } from '../../../../scripts/verify/attack/attack-site.ts'
import { loadSolver } from '../../../../scripts/verify/attack/programme/linear-programme.ts'
import { mergeCells } from '../../../../scripts/verify/attack/read/merge-cells.ts'
import { readCsvCells } from '../../../../scripts/verify/attack/read/read-csv-cells.ts'
import { countUntried } from '../../../../scripts/verify/attack/rules/untried.ts'
import { hiddenCell, hide, K, protectedOf } from './sample-protection.ts'
import {
	attack,
	countRules,
	csvOf,
	emptyRegister,
	type Files,
	randomCounts,
	recordOf,
	type SampleCell,
	sampleCounts,
	siteOf,
} from './sample-site.ts'

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
		const open = await loadSolver()
		let hidden = 0
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: 1, max: 2 ** 31 - 1 }), async (seed) => {
				const cells = protectedOf(randomCounts(seed))
				hidden += cells.filter(({ value }) => value === null).length
				const merged = mergeCells(readCsvCells('unduh/a.csv', csvOf(cells)).cells)
				expect([
					...merged.findings,
					...attackRecipients(merged, emptyRegister, { open, threshold: K, untried: countUntried() }),
				]).toEqual([])
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
			const { issues } = await attackSite(openSite(folder), { threshold: K, contacts: [], register: emptyRegister })
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
			    "expected": "Tidak ada sel tersamar yang nilainya dapat dihitung dari angka lain yang terbit. / more than one possible value",
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
