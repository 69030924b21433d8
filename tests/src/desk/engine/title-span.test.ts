import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { titleWithPeriods } from '../../../../src/desk/engine/title-span.ts'

const both = (text: string) => ({ id: text, en: text })

describe('the title of a dataset that takes up other periods', () => {
	it.each([
		['Penerima Bantuan Contoh, Satu, 2024', ['2025'], 'Penerima Bantuan Contoh, Satu, 2024–2025'],
		['Penerima Bantuan Contoh, Satu, 2023–2024', ['2025'], 'Penerima Bantuan Contoh, Satu, 2023–2025'],
		['Penerima Bantuan Contoh, 2024-T1', ['2024-T2'], 'Penerima Bantuan Contoh, 2024-T1–2024-T2'],
		['Penduduk miskin 2025', ['2019', '2025'], 'Penduduk miskin 2019–2025'],
		['Penduduk miskin, 2024', ['2024'], 'Penduduk miskin, 2024'],
		['Penduduk miskin menurut kabupaten/kota', ['2025'], 'Penduduk miskin menurut kabupaten/kota'],
		['Surat 12024', ['2025'], 'Surat 12024'],
	])('"%s" with %j is "%s"', (title, periods, expected) => {
		expect(titleWithPeriods(both(title), periods)).toEqual(both(expected))
	})

	it('says the same however often and in whatever order the years come, and all of them', () => {
		const years = fc.array(fc.integer({ min: 1950, max: 2060 }).map(String), { minLength: 1, maxLength: 6 })
		fc.assert(
			fc.property(years, ([first = '', ...rest]) => {
				const oneByOne = rest.reduce((title, year) => titleWithPeriods(title, [year]), both(`Angka, ${first}`))
				const sorted = [first, ...rest].sort()
				const [from, to] = [sorted[0], sorted.at(-1)]
				expect(oneByOne).toEqual(both(from === to ? `Angka, ${from}` : `Angka, ${from}–${to}`))
				expect(titleWithPeriods(both(`Angka, ${first}`), rest)).toEqual(oneByOne)
			}),
		)
	})
})
