import './invented-site.ts'
import { describe, expect, it } from 'vitest'
import { readIndicator } from '../../../src/contract/read-generated.ts'
import type { AreaContext } from '../../../src/facts/area-context.ts'
import { type Language, languages } from '../../../src/schemas/bilingual.ts'
import type { Comparison } from '../../../src/schemas/figure.ts'
import { areaStory } from '../../../src/topics/area/story.ts'
import { sayLimits } from '../../../src/topics/area/story-classed.ts'
import { sayFrom } from '../../../src/topics/area/story-moves.ts'
import { context, withSeries } from './context.ts'
import { inventedCodes } from './invented-areas.ts'
import { compared, computed, figure, marchSeries } from './invented-figures.ts'

/** The lead as a reader reads it, with the marked phrase in brackets. */
function leadOf(page: AreaContext): string {
	const { before, mark, after } = areaStory(page).lead
	return `${before}[${mark}]${after}`
}

describe('the story of a kabupaten', () => {
	it('tells the poverty rate, how it moved and where it stands', () => {
		expect(leadOf(context('99.01'))).toBe(
			'Pada Maret 2025, [17,02 persen] penduduk Contoh miskin, turun 0,76 poin persen dari setahun sebelumnya ' +
				'dan terendah sejak deret yang sebanding dimulai pada 2021. ' +
				'Itu sekitar 1,7 kali angka Contoh Raya (10,00 persen); tertinggi dari 6 kabupaten/kota.',
		)
		expect(leadOf(context('99.01', 'en'))).toBe(
			'In March 2025, [17.02 percent] of the people of Contoh were poor, down 0.76 percentage points from a year before ' +
				'and the lowest since the comparable series began in 2021. ' +
				'That is about 1.7 times the figure of Contoh Raya (10.00 percent); the highest of 6 regencies and cities.',
		)
	})

	it('sets the rate large, out of 100 people, with the province beside it', () => {
		expect(areaStory(context('99.01')).figure).toMatchObject({
			number: '17,02',
			after: '%',
			caption: 'penduduk miskin, Maret 2025',
			of: { value: 17.02, unit: '100 penduduk', parent: { text: 'Contoh Raya 10,00', value: 10 } },
		})
	})

	it('says only the rate where nothing can be compared', () => {
		const alone = context('99.01', 'id', withSeries('99.01', 'p0', marchSeries({ 2025: 17.02 })))
		expect(leadOf(alone)).toBe('Pada Maret 2025, [17,02 persen] penduduk Contoh miskin.')
	})

	it('keeps the kind of a kota, so that two areas of one name stay apart', () => {
		expect(leadOf(context('99.71'))).toContain('penduduk Kota Contoh miskin')
	})

	it('says ties, and a middle place in digits, in whole English sentences', () => {
		const parts = (rank: number, tied: number, of: number) =>
			context('99.01', 'en', withSeries('99.01', 'p0', [figure('2025', 9, compared({ rank: { rank, tied, of } }))]))
		expect(leadOf(parts(17, 1, 38))).toMatch(
			/ That is in the middle: number 17 of 38 regencies and cities in Contoh Raya\.$/,
		)
		expect(leadOf(parts(2, 2, 38))).toMatch(
			/ That is the second highest of 38 regencies and cities in Contoh Raya, shared with one other\.$/,
		)
		expect(leadOf(parts(1, 6, 6))).toMatch(/ That is the same in all 6 regencies and cities in Contoh Raya\.$/)
	})
})

describe('the story of a province and of the country', () => {
	it('is their poverty rate', () => {
		expect(leadOf(context('99'))).toBe(
			'Pada Maret 2025, [10,00 persen] penduduk Contoh Raya miskin, turun 0,40 poin persen dari setahun sebelumnya.',
		)
		expect(leadOf(context('00'))).toBe('Pada Maret 2025, [8,47 persen] penduduk Indonesia miskin.')
		expect(leadOf(context('00', 'en'))).toBe('In March 2025, [8.47 percent] of the people of Indonesia were poor.')
	})
})

describe('sayFrom', () => {
	const from = (period: string) => ({ from: period, points: -1, percent: null })

	it('says a year before for the same month of the year before, or a whole year', () => {
		expect(sayFrom(from('2024-03'), '2025-03', 'id')).toBe('dari setahun sebelumnya')
		expect(sayFrom(from('2024'), '2025-03', 'en')).toBe('from a year before')
	})

	it('names the period otherwise', () => {
		expect(sayFrom(from('2024-09'), '2025-03', 'id')).toBe('dari September 2024')
		expect(sayFrom(from('2022'), '2025-03', 'en')).toBe('from 2022')
	})
})

describe('the story of a kecamatan', () => {
	it('counts its desa by status, highest first, and its people', () => {
		expect(leadOf(context('99.01.01'))).toBe(
			'Dari 3 desa di Rintis, [1 berstatus mandiri] dan 2 maju menurut Indeks Desa Membangun 2024. ' +
				'Rintis dihuni 41.250 orang pada Januari 2024, di tengah: urutan ke-10 dari 27 kecamatan di Contoh.',
		)
		expect(leadOf(context('99.01.01', 'en'))).toBe(
			'Of the 3 desa in Rintis, [1 ranks as mandiri] and 2 maju in the Village Development Index of 2024. ' +
				'Rintis had 41,250 people in January 2024, in the middle: number 10 of 27 kecamatan in Contoh.',
		)
	})

	/** The page of the kecamatan with these numbers of desa by status. */
	const withStatuses = (language: 'id' | 'en', counts: Readonly<Record<string, number>>) =>
		context('99.01.01', language, {
			series: Object.entries(counts).map(([status, count]) => ({
				indicator: `desa-${status}`,
				figures: [figure('2024', count, computed('n(status-idm)', count, count))],
			})),
		})

	it('sets the commas of three statuses and more as each language does', () => {
		const three = { dinilai: 18, mandiri: 2, maju: 7, berkembang: 9 }
		expect(leadOf(withStatuses('id', three))).toBe(
			'Dari 18 desa di Rintis, [2 berstatus mandiri], 7 maju, dan 9 berkembang menurut Indeks Desa Membangun 2024.',
		)
		expect(leadOf(withStatuses('en', three))).toBe(
			'Of the 18 desa in Rintis, [2 rank as mandiri], 7 maju and 9 berkembang in the Village Development Index of 2024.',
		)
		expect(leadOf(withStatuses('id', { ...three, dinilai: 19, tertinggal: 1 }))).toContain(
			'[2 berstatus mandiri], 7 maju, 9 berkembang, dan 1 tertinggal menurut',
		)
	})

	it('says at once that all desa have one status', () => {
		const nine = { dinilai: 9, mandiri: 0, maju: 9 }
		expect(leadOf(withStatuses('id', nine))).toBe(
			'[Semua 9 desa di Rintis berstatus maju] menurut Indeks Desa Membangun 2024.',
		)
		expect(leadOf(withStatuses('en', nine))).toBe(
			'[All 9 desa in Rintis rank as maju] in the Village Development Index of 2024.',
		)
	})

	it('uses the plural for several desa in English', () => {
		const five = [figure('2024', 5, computed('n(status-idm)', 5, 5))]
		expect(leadOf(context('99.01.01', 'en', withSeries('99.01.01', 'desa-mandiri', five)))).toContain(
			'[5 rank as mandiri]',
		)
	})

	it('sets the number of desa of the highest status large', () => {
		expect(areaStory(context('99.01.01')).figure).toMatchObject({
			number: '1',
			caption: 'desa mandiri, dari 3 desa',
			note: 'Indeks Desa Membangun 2024',
		})
	})

	it('is the number of people where no desa was assessed', () => {
		const people = [figure('2024-01', 7500)]
		const city = context('99.01.01', 'id', { series: [{ indicator: 'penduduk', figures: people }] })
		expect(leadOf(city)).toBe('Rintis dihuni [7.500 orang] pada Januari 2024.')
		expect(areaStory(city).figure).toMatchObject({ number: '7.500', caption: 'penduduk, Januari 2024' })
	})

	it('says plainly that nothing is known, of which area, and where the nearest figures are', () => {
		expect(leadOf(context('99.01.02'))).toMatchInlineSnapshot(
			`"Portal ini [belum memuat angka] untuk Kecamatan Sepi, Kab. Contoh (99.01.02). Yang ada ialah angka Kabupaten Contoh."`,
		)
		expect(leadOf(context('99.01.02', 'en'))).toMatchInlineSnapshot(
			`"This portal holds [no figures yet] for Kecamatan Sepi, Kabupaten Contoh (99.01.02). There are figures of Kabupaten Contoh."`,
		)
		expect(areaStory(context('99.01.02')).figure).toBeNull()
	})
})

describe('the story of a desa', () => {
	const melati = '99.01.01.2001'
	const village = (indicator: string, value: number, parts: Partial<Comparison> = {}, language: Language = 'id') =>
		leadOf(context(melati, language, withSeries(melati, indicator, [figure('2024', value, compared(parts))])))

	it('tells its status, its place by the index, and the components in which it stands strongest and weakest', () => {
		expect(leadOf(context(melati))).toBe(
			'Melati berstatus [desa mandiri] menurut Indeks Desa Membangun 2024. ' +
				'Nilainya 0,9012, tertinggi dari 3 desa di Kecamatan Rintis. ' +
				'Dibandingkan dengan nilai tengah desa di kecamatan ini, paling kuat di komponen lingkungan, paling lemah di komponen ekonomi.',
		)
		expect(leadOf(context(melati, 'en'))).toBe(
			'Melati ranks as [mandiri] in the Village Development Index of 2024. ' +
				'Its score of 0.9012 is the highest of 3 desa in Kecamatan Rintis. ' +
				'Against the median of the desa in this kecamatan, it is strongest in the environmental component, weakest in the economic one.',
		)
	})

	it('says a shared place, a middle one by its number, and that it is the only one', () => {
		const placed = (rank: number, of: number, tied: number) => village('idm', 0.9012, { rank: { rank, of, tied } })
		expect(placed(13, 18, 6)).toContain(
			'Nilainya 0,9012, terendah dari 18 desa di Kecamatan Rintis, sama dengan lima desa lain.',
		)
		expect(placed(8, 16, 1)).toContain('Nilainya 0,9012, di tengah: urutan ke-8 dari 16 desa di Kecamatan Rintis.')
		expect(placed(5, 16, 1)).toContain('tertinggi kelima dari 16 desa')
		expect(placed(12, 16, 1)).toContain('terendah kelima dari 16 desa')
		expect(placed(1, 2, 1)).toContain('tertinggi dari 2 desa')
		expect(placed(1, 1, 1)).toContain('satu-satunya desa di Kecamatan Rintis')
		expect(placed(1, 3, 3)).toContain('sama di semua 3 desa di Kecamatan Rintis')
	})

	it('says how near the status is to the next one, above or below', () => {
		const near = (status: string, value: number, language: Language = 'id') => {
			const { series } = context(melati).file
			const others = series.filter(({ indicator }) => !['idm', 'status-idm'].includes(indicator))
			const own = [
				{ indicator: 'idm', figures: [figure('2024', value)] },
				{ indicator: 'status-idm', figures: [figure('2024', null, { category: status })] },
			]
			return leadOf(context(melati, language, { series: [...others, ...own] })).split('. ')[0]
		}
		expect(near('maju', 0.8151)).toMatch(/ 2024, 0,0004 di bawah batas mandiri$/)
		expect(near('maju', 0.8151, 'en')).toMatch(/ 2024, 0\.0004 below the limit of mandiri$/)
		expect(near('mandiri', 0.8255)).toMatch(/ 2024, 0,0100 di atas batas mandiri$/)
		expect(near('maju', 0.8155)).toMatch(/ 2024, tepat di batas mandiri$/)
		expect(near('mandiri', 0.8256)).toMatch(/ 2024$/)
		// The published status is not the one of the limits: nothing is said of a limit.
		expect(near('maju', 0.8156)).toMatch(/ 2024$/)
	})

	it('says that all components lie on one side of the middle only where the index does, too', () => {
		const all = (middles: readonly number[]) => {
			const parts = ['idm', 'idm-iks', 'idm-ike', 'idm-ikl']
			const { series } = context(melati).file
			const own = parts.map((indicator, at) => ({
				indicator,
				figures: [figure('2024', 0.9 - at / 100, compared({ siblingMedian: middles[at] ?? null }))],
			}))
			const others = series.filter(({ indicator }) => !parts.includes(indicator))
			return leadOf(context(melati, 'id', { series: [...others, ...own] }))
		}
		expect(all([0.7, 0.7, 0.7, 0.7])).toMatch(
			/Semua komponennya di atas nilai tengah desa di kecamatan ini; paling kuat di komponen sosial, paling lemah di komponen lingkungan\.$/,
		)
		expect(all([0.95, 0.95, 0.95, 0.95])).toContain('Semua komponennya di bawah nilai tengah')
		expect(all([0.95, 0.7, 0.7, 0.7])).toContain('Dibandingkan dengan nilai tengah')
		expect(all([0.7, 0.89, 0.88, 0.87])).not.toContain('paling')
		expect(all([0.7, 0.79, 0.78, 0.87])).toContain(
			'paling kuat di komponen sosial dan ekonomi, paling lemah di komponen lingkungan',
		)
	})

	it('gives a doubtful index neither a place nor a comparison', () => {
		const doubtful = [figure('2024', 0.9012, { status: 'U', ...compared({ siblingMedian: 0.8 }) })]
		expect(leadOf(context(melati, 'id', withSeries(melati, 'idm', doubtful)))).toMatch(
			/ 2024\. Nilainya 0,9012 \(angka diragukan\)\. /,
		)
	})

	it('gives the index with the limits of its status', () => {
		expect(areaStory(context('99.01.01.2001')).figure).toMatchObject({
			number: '0,9012',
			caption: 'Indeks Desa Membangun 2024, dari 0 sampai 1.',
			note: 'Mandiri: di atas 0,8155.',
		})
	})

	it.each([
		['maju', 'Maju: di atas 0,7072 sampai 0,8155.', 'Maju: above 0.7072 up to 0.8155.'],
		['sangat-tertinggal', 'Sangat tertinggal: sampai 0,4907.', 'Sangat tertinggal: up to 0.4907.'],
		['mandiri', 'Mandiri: di atas 0,8155.', 'Mandiri: above 0.8155.'],
		['lain', '', ''],
	])('knows the limits of %s', (status, id, en) => {
		expect(sayLimits(status, readIndicator('status-idm'), 'id')).toBe(id)
		expect(sayLimits(status, readIndicator('status-idm'), 'en')).toBe(en)
	})
})

describe('the story of a kelurahan', () => {
	it('says first that the index does not assess it, then the families counted there', () => {
		const own = (language: 'id' | 'en') =>
			context('99.01.01.1003', language, {
				series: [{ indicator: 'keluarga-tiga-kelas', figures: [figure('2020', 90)] }],
			})
		expect(leadOf(own('id'))).toBe(
			'Mawar ialah kelurahan di Kecamatan Rintis, Kabupaten Contoh. Indeks Desa Membangun [tidak menilai kelurahan], ' +
				'dan angka kemiskinan resmi berhenti di kabupaten/kota. ' +
				'Yang diketahui: keluarga dalam tiga kelas, 90 keluarga pada 2020.',
		)
		expect(leadOf(own('en'))).toMatch(/What is known: families in three classes, 90 families in 2020\.$/)
	})

	it('tells of the kecamatan and the kabupaten around it where nothing was counted in it', () => {
		expect(leadOf(context('99.01.01.1003'))).toMatch(
			/Yang diketahui: Kecamatan Rintis berpenduduk 41\.250 orang pada Januari 2024, dan 17,02 persen penduduk Kabupaten Contoh miskin pada Maret 2025\.$/,
		)
		expect(leadOf(context('99.01.01.1003', 'en'))).toContain('[does not assess kelurahan]')
	})
})

describe('every story', () => {
	it.each(inventedCodes)('is whole sentences without holes, in both languages: %s', (code) => {
		for (const language of languages) {
			const text = leadOf(context(code, language)).replace(/[[\]]/g, '')
			expect(text).toMatch(/^[A-Z].*\.$/)
			expect(text).not.toMatch(/undefined|null|NaN| {2}| [,.;]|\.\.|the the/)
		}
	})
})
