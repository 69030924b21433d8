import './invented-site.ts'
import { describe, expect, it } from 'vitest'
import { languages } from '../../../src/schemas/bilingual.ts'
import type { AreaContext } from '../../../src/views/area/area-context.ts'
import { type KeyFigure, keyFigures } from '../../../src/views/area/key-figures.ts'
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
		expect(idsOf('99.01')).toEqual([
			'p0',
			'penduduk-miskin',
			'garis-kemiskinan',
			'p1',
			'p2',
			'penduduk',
			'kepadatan-penduduk',
			'kartu-keluarga',
			'desa-mandiri',
		])
		expect(idsOf('99.01.01')).toEqual(['penduduk', 'desa-mandiri', 'desa-maju', 'desa-berkembang'])
		expect(idsOf('99.01.01.2001')).toEqual([
			'status-idm',
			'idm',
			'idm-iks',
			'idm-ike',
			'idm-ikl',
			'keluarga-tiga-kelas',
		])
	})

	it('are none where nothing is known', () => {
		expect(keyFigures(context('99.01.02'))).toEqual([])
		expect(keyFigures(context('99.01.01.1003'))).toEqual([])
	})

	it('hold no poverty rate below kabupaten/kota', () => {
		for (const code of ['99.01.01', '99.01.01.2001', '99.01.01.1003']) expect(idsOf(code)).not.toContain('p0')
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
			standing: 'Contoh Raya 10,00%; nilai tengah kabupaten/kota 11,25%; tertinggi dari 6 kabupaten/kota',
		})
	})

	it('says the same in English', () => {
		expect(keyFigure(context('99.01', 'en'), 'p0')).toMatchObject({
			number: '17.02',
			moved: 'Down 0.76 percentage points from 17.78% in March 2024',
			standing: 'Contoh Raya 10.00%; median of the regencies and cities 11.25%; highest of 6 regencies and cities',
		})
	})

	it('sets a count against the count of its parent, as a share', () => {
		expect(keyFigure(context('99.01'), 'penduduk-miskin').standing).toBe(
			'10,0% dari 400.000 orang di Contoh Raya; terbanyak kedua dari 6 kabupaten/kota',
		)
		expect(keyFigure(context('99.01', 'en'), 'penduduk-miskin').standing).toMatch(
			/^10\.0% of 400,000 people in Contoh Raya;/,
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
		expect(keyFigure(context('99.01'), 'kartu-keluarga')).toMatchObject({
			number: '80.100',
			mark: { kind: 'p', text: 'sebagian: 18 dari 295' },
			moved: 'Dijumlahkan dari 18 dari 295 desa/kelurahan',
			standing: '',
		})
		expect(keyFigure(context('99.01', 'en'), 'kartu-keluarga')).toMatchObject({
			mark: { kind: 'p', text: 'partial: 18 of 295' },
			moved: 'Added up from 18 of 295 desa and kelurahan',
		})
	})

	it.each([
		['99.*', 'Dijumlahkan dari 38 kabupaten/kota', 'Added up from 38 regencies and cities'],
		['99.01.*', 'Dijumlahkan dari 38 kecamatan', 'Added up from 38 kecamatan'],
		['99.01.*.*', 'Dijumlahkan dari 38 desa/kelurahan', 'Added up from 38 desa and kelurahan'],
	])('names what was added up, however far below: %s', (areas, id, en) => {
		const sum = figure('2024', 900, computed('Σ kartu-keluarga', 38, 38, areas))
		const page = withSeries('99.01', 'kartu-keluarga', [sum])
		expect(keyFigure(context('99.01', 'id', page), 'kartu-keluarga')).toMatchObject({ moved: id, mark: null })
		expect(keyFigure(context('99.01', 'en', page), 'kartu-keluarga').moved).toBe(en)
	})

	it('reads a count of villages against the villages assessed', () => {
		expect(keyFigure(context('99.01'), 'desa-mandiri')).toMatchObject({ number: '101', after: ' dari 330 desa' })
		expect(keyFigure(context('99.01', 'en'), 'desa-mandiri').after).toBe(' of 330 desa')
	})

	it('sets a count of villages against those of the same status, without rank, median or formula', () => {
		const count = (value: number) =>
			withSeries('99.01', 'desa-mandiri', [
				figure('2024', value, {
					...computed('n(status-idm)', 330, 330),
					...compared({
						rank: { rank: 3, of: 6, tied: 1 },
						parent: { area: '99', value: 1860 },
						siblingMedian: 12,
					}),
				}),
			])
		const page = (value: number, language: 'id' | 'en') =>
			keyFigure(context('99.01', language, count(value)), 'desa-mandiri')
		expect(page(9, 'id')).toMatchObject({ standing: '9 dari 1.860 desa mandiri di Contoh Raya', moved: '' })
		expect(page(9, 'en')).toMatchObject({ standing: '9 of 1,860 desa ranked mandiri in Contoh Raya', moved: '' })
		expect(page(0, 'id').standing).toBe('')
	})

	it('marks a provisional and a doubtful figure in words', () => {
		expect(keyFigure(context('99.01'), 'p2').mark).toEqual({ kind: 'p', text: 'sementara' })
		const doubtful = withSeries('99.01', 'p1', [figure('2024', 4.19, { reference: '2024-03', status: 'U' })])
		expect(keyFigure(context('99.01', 'id', doubtful), 'p1').mark).toEqual({ kind: 'u', text: 'diragukan' })
		expect(keyFigure(context('99.01', 'en', doubtful), 'p1').mark).toEqual({ kind: 'u', text: 'doubtful' })
	})

	it('computes no change from a doubtful figure, and says why', () => {
		expect(keyFigure(context('99.01'), 'p1').moved).toBe('Angka Maret 2024 diragukan, maka perubahan tidak dihitung')
		expect(keyFigure(context('99.01', 'en'), 'p1').moved).toBe(
			'The figure of March 2024 is doubtful, so no change is computed',
		)
	})

	it('tells the formula of a derived figure with names, not ids', () => {
		expect(keyFigure(context('99.01'), 'kepadatan-penduduk').moved).toBe('Dihitung: Jumlah penduduk ÷ Luas wilayah')
	})

	it('is a word for a category, with a capital', () => {
		expect(keyFigure(context('99.01.01.2001'), 'status-idm')).toMatchObject({
			number: 'Mandiri',
			after: '',
			before: '',
		})
	})

	it('ranks the index of a desa among desa, and other figures among desa and kelurahan', () => {
		expect(keyFigure(context('99.01.01.2001'), 'idm').standing).toBe('tertinggi dari 3 desa')
		const ranked = [figure('2020', 100, { ...computed('a + b'), ...compared({ rank: { rank: 2, of: 18, tied: 1 } }) })]
		const page = context('99.01.01.2001', 'id', withSeries('99.01.01.2001', 'keluarga-tiga-kelas', ranked))
		expect(keyFigure(page, 'keluarga-tiga-kelas').standing).toBe('terbanyak kedua dari 18 desa/kelurahan')
	})

	it('shows a zero as the figure 0', () => {
		expect(keyFigure(context('99.01.01'), 'desa-berkembang').number).toBe('0')
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
