import './invented-site.ts'
import { describe, expect, it } from 'vitest'
import type { AreaContext } from '../../../src/facts/area-context.ts'
import { languages } from '../../../src/schemas/bilingual.ts'
import { type KeyFigure, keyFigures, keyFiguresSource } from '../../../src/topics/area/key-figures.ts'
import { askedOrigin } from '../../../src/topics/figure-check/origin-address.ts'
import { context, withSeries } from './context.ts'
import { inventedCodes } from './invented-areas.ts'
import { compared, computed, figure } from './invented-figures.ts'

/** The key figure of one indicator on a page. */
function keyFigure(page: AreaContext, indicator: string): KeyFigure {
	const found = keyFigures(page).find(({ path }) => path === `/indikator/${indicator}/`)
	if (!found) throw new Error(`no key figure ${indicator}`)
	return found
}

const idsOf = (code: string) => keyFigures(context(code)).map(({ path }) => path.split('/')[2])

describe('the key figures of each level', () => {
	it('are those an area has, in the order of its level', () => {
		expect(idsOf('00')).toEqual(['p0'])
		expect(idsOf('99')).toEqual(['p0', 'penduduk-miskin', 'penduduk'])
		expect(idsOf('99.01')).toEqual(['p0', 'penduduk-miskin', 'garis-kemiskinan', 'penduduk', 'desa-mandiri'])
		expect(idsOf('99.01.01')).toEqual(['penduduk', 'desa-mandiri'])
		expect(idsOf('99.01.01.2001')).toEqual(['idm-iks', 'idm-ike', 'idm-ikl', 'keluarga-tiga-kelas'])
	})

	it('are none where nothing is known', () => {
		expect(keyFigures(context('99.01.02'))).toEqual([])
		expect(keyFigures(context('99.01.01.1003'))).toEqual([])
	})

	it('hold no poverty rate below kabupaten/kota', () => {
		for (const code of ['99.01.01', '99.01.01.2001', '99.01.01.1003']) expect(idsOf(code)).not.toContain('p0')
	})
})

describe('the source of key figures', () => {
	const madeAt = (code: string, language: 'id' | 'en' = 'id') => keyFiguresSource(context(code, language))?.made

	it('leads to how each of them was made, by its month', () => {
		expect(madeAt('99.01')?.text).toBe('Cara angka ini dibuat')
		expect(madeAt('99.01', 'en')?.href).toBe(madeAt('99.01')?.href.replace('/cek/', '/en/cek/'))
		const asked = askedOrigin(madeAt('99.01')?.href.split('?')[1] ?? '')
		expect(asked?.areas).toEqual(['99.01'])
		expect(asked?.measures.map((one) => one.split('@')[0])).toEqual(idsOf('99.01'))
		expect(asked?.measures[0]).toBe('p0@2025-03')
	})

	it('is told alone on light pages, and not at all where there are no key figures', () => {
		expect(madeAt('99.01.01.2001')).toBeNull()
		expect(keyFiguresSource(context('99.01.02'))).toBeNull()
	})
})

describe('a key figure', () => {
	it('says what it is, how it moved and where it stands', () => {
		expect(keyFigure(context('99.01'), 'p0')).toEqual({
			name: 'Persentase penduduk miskin',
			path: '/indikator/p0/',
			sub: 'Maret 2025',
			before: '',
			number: '17,02',
			after: '%',
			mark: null,
			moved: 'Turun 0,76 poin persen dari 17,78% pada Maret 2024',
			standing: 'Contoh Raya 10,00%; tertinggi dari 6 kabupaten/kota',
		})
	})

	it('says the same in English', () => {
		expect(keyFigure(context('99.01', 'en'), 'p0')).toMatchObject({
			number: '17.02',
			moved: 'Down 0.76 percentage points from 17.78% in March 2024',
			standing: 'Contoh Raya 10.00%; the highest of 6 regencies and cities',
		})
	})

	it('sets a count against the count of its parent, as a share', () => {
		expect(keyFigure(context('99.01'), 'penduduk-miskin').standing).toBe('10,0% dari 400.000 orang di Contoh Raya')
		expect(keyFigure(context('99.01', 'en'), 'penduduk-miskin').standing).toMatch(
			/^10\.0% of 400,000 people in Contoh Raya$/,
		)
	})

	it('tells per whom and when an amount of money holds', () => {
		expect(keyFigure(context('99.01'), 'garis-kemiskinan')).toMatchObject({
			before: 'Rp',
			number: '521.366',
			sub: 'per orang per bulan, Maret 2025',
		})
		expect(keyFigure(context('99.01', 'en'), 'garis-kemiskinan').sub).toBe('per person per month, March 2025')
	})

	it('says of how many areas a partial sum is made', () => {
		const partial = withSeries('99.01.01', 'kartu-keluarga', [
			figure('2024', 80_100, computed('Σ kartu-keluarga', 18, 30, '99.01.*.*')),
		])
		expect(keyFigure(context('99.01.01', 'id', partial), 'kartu-keluarga')).toMatchObject({
			number: '80.100',
			mark: { kind: 'p', text: 'sebagian: 18 dari 30' },
			moved: 'Dijumlahkan dari 18 dari 30 desa/kelurahan',
			standing: '',
		})
		expect(keyFigure(context('99.01.01', 'en', partial), 'kartu-keluarga')).toMatchObject({
			mark: { kind: 'p', text: 'partial: 18 of 30' },
			moved: 'Added up from 18 of 30 desa and kelurahan',
		})
	})

	it.each([
		['99.*', 'Dijumlahkan dari 38 kabupaten/kota', 'Added up from 38 regencies and cities'],
		['99.01.*', 'Dijumlahkan dari 38 kecamatan', 'Added up from 38 kecamatan'],
		['99.01.*.*', 'Dijumlahkan dari 38 desa/kelurahan', 'Added up from 38 desa and kelurahan'],
	])('names what was added up, however far below: %s', (areas, id, en) => {
		const sum = figure('2024', 900, computed('Σ kartu-keluarga', 38, 38, areas))
		const page = withSeries('99.01.01', 'kartu-keluarga', [sum])
		expect(keyFigure(context('99.01.01', 'id', page), 'kartu-keluarga')).toMatchObject({ moved: id, mark: null })
		expect(keyFigure(context('99.01.01', 'en', page), 'kartu-keluarga').moved).toBe(en)
	})

	it('reads a count of villages against the villages assessed', () => {
		expect(keyFigure(context('99.01'), 'desa-mandiri')).toMatchObject({ number: '101', after: ' dari 330 desa' })
		expect(keyFigure(context('99.01', 'en'), 'desa-mandiri').after).toBe(' of 330 desa')
	})

	it('tells the other statuses beside the highest, and which areas were not assessed', () => {
		const inside = { desa: 3, kelurahan: 1 }
		expect(keyFigure(context('99.01.01', 'id', { inside }), 'desa-mandiri')).toMatchObject({
			number: '1',
			after: ' dari 3 desa',
			moved: '2 maju',
			standing: '1 kelurahan tidak dinilai',
		})
		expect(keyFigure(context('99.01.01', 'en', { inside }), 'desa-mandiri').standing).toBe(
			'1 kelurahan is not assessed',
		)
		expect(keyFigure(context('99.01.01'), 'desa-mandiri').standing).toBe('')
	})

	it('takes the highest status that occurs, and none from a partial count', () => {
		const none = withSeries('99.01.01', 'desa-mandiri', [figure('2024', 0, computed('n(status-idm)', 3, 3))])
		expect(keyFigures(context('99.01.01', 'id', none)).map(({ path }) => path)).toContain('/indikator/desa-maju/')
		const partial = withSeries('99.01', 'desa-mandiri', [figure('2024', 5, computed('n(status-idm)', 5, 300))])
		expect(keyFigures(context('99.01', 'id', partial)).map(({ path }) => path)).not.toContain(
			'/indikator/desa-mandiri/',
		)
	})

	it('marks a provisional and a doubtful figure in words', () => {
		const marked = (language: 'id' | 'en', status: 'P' | 'U') => {
			const series = withSeries('99.01', 'p0', [figure('2024', 4.19, { reference: '2024-03', status })])
			return keyFigure(context('99.01', language, series), 'p0').mark
		}
		expect(marked('id', 'P')).toEqual({ kind: 'p', text: 'sementara' })
		expect(marked('id', 'U')).toEqual({ kind: 'u', text: 'diragukan' })
		expect(marked('en', 'U')).toEqual({ kind: 'u', text: 'doubtful' })
	})

	it('computes no change from a doubtful figure, and says why', () => {
		const series = withSeries('99.01', 'p0', [
			figure('2024', 14.19, { reference: '2024-03', status: 'U' }),
			figure('2025', 12.18, { reference: '2025-03' }),
		])
		expect(keyFigure(context('99.01', 'id', series), 'p0').moved).toBe(
			'Angka Maret 2024 diragukan, maka perubahan tidak dihitung',
		)
		expect(keyFigure(context('99.01', 'en', series), 'p0').moved).toBe(
			'The figure of March 2024 is doubtful, so no change is computed',
		)
	})

	it('tells the formula of a derived figure with names, not ids', () => {
		expect(keyFigure(context('99.01.01.2001'), 'keluarga-tiga-kelas').moved).toMatch(/^Dihitung: [A-Z][^-]*\+ [A-Z]/)
	})

	it('sets a score of a desa against the middle of the desa around it', () => {
		const score = [figure('2024', 0.9, compared({ rank: { rank: 1, of: 3, tied: 1 }, siblingMedian: 0.8 }))]
		const series = withSeries('99.01.01.2001', 'idm-iks', score)
		expect(keyFigure(context('99.01.01.2001', 'id', series), 'idm-iks').standing).toBe(
			'Di atas nilai tengah desa di Rintis, 0,8000',
		)
		expect(keyFigure(context('99.01.01.2001', 'en', series), 'idm-iks').standing).toBe(
			'Above the median of the desa in Rintis, 0.8000',
		)
	})
})

describe('all key figures', () => {
	it.each(inventedCodes)('are said without holes in both languages: %s', (code) => {
		for (const language of languages) {
			for (const { before, number, after, sub, moved, standing, mark } of keyFigures(context(code, language))) {
				const text = [before, number, after, sub, moved, standing, mark?.text ?? ''].join('|')
				expect(text).not.toMatch(/undefined|null|NaN| {2}/)
			}
		}
	})
})
