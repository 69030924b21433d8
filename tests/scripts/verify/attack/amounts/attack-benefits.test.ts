import { describe, expect, test } from 'vitest'
import type { PublicRegister } from '../../../../../scripts/verify/attack/read/public-register.ts'
import type { ProgrammeBenefit } from '../../../../../src/schemas/programme-benefit.ts'
import { attack, countRules, csvOf, type SampleCell } from '../sample-site.ts'

function registerOf(per: ProgrammeBenefit['per'], ...amounts: number[]): PublicRegister {
	const text = { id: 'x', en: 'x' }
	const common = { programme: 'pkh', component: text, per, period: '2024', source: text, copies: 1, note: null }
	return {
		programmes: [],
		counted: new Set(),
		names: [],
		benefits: amounts.map((amountRupiah) => ({ ...common, amountRupiah })),
	}
}

/** Counts with their rupiah, by area. */
function cellsOf(
	rows: Readonly<Record<string, readonly [number | null, number | null]>>,
	period = '2024',
): SampleCell[] {
	return Object.entries(rows).flatMap(([area, values]) =>
		(['keluarga', 'rupiah'] as const).map((measure, at) => ({
			area,
			programme: 'pkh',
			period,
			breakdown: 'total',
			category: 'total',
			measure,
			value: values[at] ?? null,
		})),
	)
}

async function rules(cells: readonly SampleCell[], register: PublicRegister) {
	return countRules(await attack({ 'unduh/penerima.csv': csvOf(cells) }, register))
}

describe('benefits that are mixed', () => {
	const root = cellsOf({ '99.01.01': [412, 400_500_000] })

	test('give a rare kind away from one total with its rupiah', async () => {
		// 409 times Rp900,000 and 3 times Rp10,800,000, and nothing else.
		expect(await rules(root, registerOf('keluarga', 900_000, 10_800_000))).toEqual({ 'amount-leak': 1 })
	})

	test('are tried as paid for some months at once', async () => {
		expect(await rules(root, registerOf('bulan', 300_000, 3_600_000))).toEqual({ 'amount-leak': 1 })
		expect(await rules(root, registerOf('tahun', 3_600_000, 43_200_000))).toEqual({ 'amount-leak': 1 })
	})

	test('tell nothing where many mixtures fit, none does, or no kind is rare', async () => {
		const many = cellsOf({ '99.01.01': [412, 412 * 600_000] })
		expect(await rules(many, registerOf('keluarga', 300_000, 600_000, 900_000))).toEqual({})
		expect(await rules(root, registerOf('keluarga', 900_000, 1_700_000))).toEqual({})
		const even = cellsOf({ '99.01.01': [400, 200 * 900_000 + 200 * 10_800_000] })
		expect(await rules(even, registerOf('keluarga', 900_000, 10_800_000))).toEqual({})
	})

	test('are tried in every area, and in what shown areas leave of the one that holds them', async () => {
		const [common, rare] = [900_000, 10_800_000]
		const register = registerOf('keluarga', common, rare)
		const village = cellsOf({
			'99.01.01': [200, 100 * common + 100 * rare],
			'99.01.01.2001': [60, 57 * common + 3 * rare],
			'99.01.01.2002': [null, null],
			'99.01.01.2003': [null, null],
			'99.01.01.2004': [null, null],
		})
		expect(await rules(village, register)).toEqual({ 'amount-leak': 1 })
		const leftover = cellsOf({
			'99.01.01': [200, 100 * common + 100 * rare],
			'99.01.01.2001': [100, 3 * common + 97 * rare].map((value, at) => (at ? 2 * common + 98 * rare : value)) as never,
			'99.01.01.2002': [null, null],
			'99.01.01.2003': [null, null],
			'99.01.01.2004': [null, null],
		})
		expect((await rules(leftover, register))['amount-leak']).toBeGreaterThan(0)
	})

	test('are tried in what the stages leave of the year', async () => {
		const [common, rare] = [900_000, 10_800_000]
		const year = cellsOf({ '99.01.01': [300, 150 * common + 150 * rare] })
		const stage = cellsOf({ '99.01.01': [150, 8 * common + 142 * rare] }, '2024-T1')
		const other = cellsOf({ '99.01.01': [100, 94 * common + 6 * rare] }, '2024-T2')
		// 48 times the common and 2 times the rare benefit are left for the rest of the year.
		expect(await rules([...year, ...stage, ...other], registerOf('keluarga', common, rare))).toEqual({
			'amount-leak': 1,
		})
	})

	test('tell nothing where everybody has the same, or rows print the kinds', async () => {
		const register = registerOf('keluarga', 300_000, 600_000, 900_000)
		const same = cellsOf({
			'99.01.01': [13, 7_800_000],
			'99.01.01.2001': [6, 3_600_000],
			'99.01.01.2002': [7, 4_200_000],
		})
		expect(await rules(same, register)).toEqual({})
		const only = cellsOf({ '99.01.01': [6, 3_600_000] })
		expect(await rules(only, register)).toEqual({ 'amount-leak': 1 })
		const row = [6, 0].map(
			(value, at): SampleCell => ({
				...(only[0] as SampleCell),
				breakdown: 'komponen',
				category: ['a', 'b'][at] as string,
				value,
			}),
		)
		expect(await rules([...only, ...row], register)).toEqual({})
	})
})
