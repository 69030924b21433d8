import './invented-site.ts'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../src/schemas/bilingual.ts'
import type { Dataset } from '../../../src/schemas/dataset.ts'
import { unknownsOf } from '../../../src/topics/area/unknowns.ts'
import { context, withSeries } from './context.ts'
import { inventedCodes } from './invented-areas.ts'
import { figure } from './invented-figures.ts'
import { dataset, put } from './invented-site.ts'

const questions = (code: string) => unknownsOf(context(code)).map(({ question }) => question)

describe('what an area page says is not known', () => {
	it.each(['00', '99', '99.01', '99.71'])('is the same from Indonesia to kabupaten/kota: %s', (code) => {
		expect(questions(code)).toEqual(
			expect.arrayContaining(['Angka kemiskinan kecamatan dan desa', 'Jumlah penerima program', 'Galat sampel']),
		)
	})

	it('says so where a single period cannot tell what moved', () => {
		expect(questions('99.01')).not.toContain('Naik atau turun')
		expect(questions('99.71').at(-1)).toBe('Naik atau turun')
	})

	it('says so where no other area around has figures to stand beside', () => {
		const alone = context('99.71')
		const others = alone.parent?.children.map((child) => ({ ...child, newest: {} })) ?? []
		const parent = alone.parent && { ...alone.parent, children: others }
		const found = (['id', 'en'] as const).map((language) =>
			unknownsOf({ ...alone, language, parent })
				.map(({ question }) => question)
				.at(-1),
		)
		expect(found).toEqual(['Dibandingkan dengan kabupaten/kota lain', 'Compared with other regencies and cities'])
		expect(questions('99.71')).not.toContain('Dibandingkan dengan kabupaten/kota lain')
	})

	it('warns of joining figures of two datasets where both are shown, in the words of the one that says so', () => {
		const caution = {
			kind: 'note' as const,
			id: 'Jangan membagi keduanya.',
			en: 'Do not divide them.',
			indicators: ['penduduk', 'p0'],
		}
		const other: Dataset = { ...dataset, id: 'lain', indicators: ['penduduk'], cautions: [caution] }
		put('datasets.json', [dataset, other])
		const people = withSeries('99', 'penduduk', [figure('2024', 900_000, { dataset: 'lain' })])
		expect(unknownsOf(context('99', 'id', people)).at(-1)).toEqual({
			question: 'Bolehkah jumlah penduduk dan persentase penduduk miskin dibagi satu dengan yang lain?',
			reason: 'Jangan membagi keduanya.',
			link: null,
		})
		expect(unknownsOf(context('99', 'en', people)).at(-1)?.reason).toBe('Do not divide them.')
		expect(unknownsOf(context('00')).map(({ reason }) => reason)).not.toContain('Jangan membagi keduanya.')
		put('datasets.json', [dataset])
	})

	it('tells a village why it has no poverty rate, and which figure is valid instead', () => {
		const [first] = unknownsOf(context('99.01.01.2001'))
		expect(first).toEqual({
			question: 'Mengapa tidak ada angka kemiskinan Desa Melati?',
			reason:
				// Why it is so, the registry says in the method of the indicator.
				'Metode p0. Yang sah ialah angka Kabupaten Contoh: 17,02 persen pada Maret 2025.',
			link: { text: 'Lihat Kabupaten Contoh', href: '/wilayah/99.01/' },
		})
	})

	it('tells it in English, and leads to the English page', () => {
		const [first] = unknownsOf(context('99.01.01.2001', 'en'))
		expect(first?.question).toBe('Why is there no poverty rate for Desa Melati?')
		expect(first?.reason).toMatch(/The valid figure is that of Kabupaten Contoh: 17\.02 percent in March 2025\.$/)
		expect(first?.link).toEqual({ text: 'See Kabupaten Contoh', href: '/en/wilayah/99.01/' })
	})

	it('names no figure where the kabupaten has none', () => {
		const page = context('99.01.01.2001')
		const silent = { ...page, regency: { ...page.file, area: page.area, series: [] } }
		expect(unknownsOf(silent).map(({ question }) => question)).toEqual(['Jumlah penduduk', 'Jumlah penerima program'])
	})

	it('tells a kelurahan that the index does not assess it', () => {
		expect(questions('99.01.01.1003')).toEqual([
			'Mengapa belum ada angka Kelurahan Mawar?',
			'Mengapa tidak ada angka kemiskinan Kelurahan Mawar?',
			'Indeks Desa Membangun kelurahan',
			'Jumlah penduduk',
			'Jumlah penerima program',
		])
		expect(questions('99.01.01.2001')).not.toContain('Indeks Desa Membangun kelurahan')
	})

	it('names the missing population only where it is missing', () => {
		expect(questions('99.01.01')).not.toContain('Jumlah penduduk')
		expect(questions('99.01.02')).toContain('Jumlah penduduk')
		const reasons = (code: string) => unknownsOf(context(code)).map(({ reason }) => reason)
		expect(reasons('99.01.02').join()).toContain('jumlah penduduk kecamatan ini')
		expect(reasons('99.01.01.2001').join()).toContain('jumlah penduduk desa ini')
		expect(reasons('99.01.01.1003').join()).toContain('jumlah penduduk kelurahan ini')
	})

	it.each(inventedCodes)('is said in whole sentences in both languages, and as often: %s', (code) => {
		const [id, en] = languages.map((language) => unknownsOf(context(code, language)))
		expect(id?.length).toBe(en?.length)
		for (const { question, reason } of [...(id ?? []), ...(en ?? [])]) {
			expect(question.length).toBeGreaterThan(5)
			expect(reason).toMatch(/^[A-Z][^{}]*\.$/)
			expect(reason).not.toMatch(/undefined|null|NaN| {2}/)
		}
	})
})
