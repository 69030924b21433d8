import { describe, expect, it } from 'vitest'
import { type ReadDataset, sayShortSource } from '../../../src/sentences/short-source.ts'

const both = (text: string) => ({ id: text, en: text })
const dataset = (changes: Partial<ReadDataset> = {}): ReadDataset => ({
	id: 'contoh',
	publisher: { id: 'Badan Contoh Statistik (BCS)', en: 'Example Statistics (BCS)' },
	register: 'Survei Contoh',
	levels: ['kabupaten-kota'],
	title: both('Tabel contoh'),
	span: 'Maret 2025',
	...changes,
})
const say = (datasets: ReadDataset[], ...rest: ['none' | 'part' | 'all'] | []) =>
	sayShortSource(datasets, rest[0] ?? 'none', (level) => level, 'id')
const text = (parts: ReturnType<typeof say>) => parts.map((part) => part.text).join('')
const links = (parts: ReturnType<typeof say>) => parts.flatMap((part) => (part.dataset ? [part.text] : []))

describe('a short source', () => {
	it('names publisher, activity and period, which lead to the dataset', () => {
		const parts = say([dataset()])
		expect(text(parts)).toBe('Sumber: BCS, Survei Contoh Maret 2025.')
		expect(links(parts)).toEqual(['BCS, Survei Contoh Maret 2025'])
	})

	it('tells datasets of one activity apart by their levels, each with its own link', () => {
		const two = [dataset(), dataset({ id: 'atas', levels: ['negara', 'provinsi'] })]
		expect(text(say(two))).toBe('Sumber: BCS, Survei Contoh Maret 2025: kabupaten-kota, negara/provinsi.')
		expect(links(say(two))).toEqual(['kabupaten-kota', 'negara/provinsi'])
		const years = [dataset({ span: '2004–2025' }), dataset({ id: 'atas', levels: ['provinsi'], span: '2015–2025' })]
		expect(text(say(years))).toBe('Sumber: BCS, Survei Contoh: kabupaten-kota 2004–2025, provinsi 2015–2025.')
	})

	it('falls back on titles where the levels are the same', () => {
		const two = [dataset({ title: both('Tabel lama') }), dataset({ id: 'baru', title: both('Tabel baru') })]
		expect(text(say(two))).toBe('Sumber: BCS, Survei Contoh Maret 2025: Tabel lama, Tabel baru.')
	})

	it('keeps a publisher without a short name, all short names of several, and leaves brackets of the activity out', () => {
		const long = dataset({ publisher: both('Petugas lapangan'), register: both('Pendataan (tahunan)') })
		const joint = dataset({ id: 'dua', publisher: both('Kementerian A (KA); luas dari Badan B (BB)') })
		expect(text(say([long, joint]))).toBe(
			'Sumber: Petugas lapangan, Pendataan Maret 2025; KA/BB, Survei Contoh Maret 2025.',
		)
	})

	it('says what the portal computed', () => {
		expect(text(say([dataset()], 'all'))).toBe('Sumber: BCS, Survei Contoh Maret 2025; dihitung portal ini.')
		expect(text(say([dataset()], 'part'))).toMatch(/; sebagian dihitung portal ini\.$/)
	})

	it('stops where there is no dataset', () => {
		expect(() => say([])).toThrow(RangeError)
	})
})
