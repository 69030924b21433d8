import { describe, expect, it, vi } from 'vitest'
import type { PublishedRelease } from '../../../src/schemas/release-contents.ts'
import { figure } from './invented-correction.ts'
import { put } from './invented-site.ts'

const nothing = { first: false, areas: [], news: [], added: [], revised: [], withdrawn: [] }
const group = { dataset: 'contoh', indicator: 'p0', period: '2025' }
const first: PublishedRelease = { release: '2026-01-05', replaced: 0, contents: { ...nothing, first: true } }
const second: PublishedRelease = {
	release: '2026-03-31',
	replaced: 2,
	contents: {
		...nothing,
		areas: ['99.01.01'],
		news: ['ada', 'dihapus'],
		added: [
			{ ...group, areas: ['99.01'] },
			{ ...group, period: '2024', areas: ['99', '99.01', '99.01.01', '99.01.02', '99.01.03'] },
		],
		revised: [{ ...group, area: '99.01', before: 17.5, after: 17.02, provisional: true }],
	},
}

/** The contract reads a file once, so each test loads the views anew. */
async function views(releases: readonly PublishedRelease[]) {
	put('releases.json', releases)
	put('corrections.json', [{ ...figure, date: '2026-02-01' }])
	vi.resetModules()
	return {
		...(await import('../../../src/topics/releases/release-story.ts')),
		...(await import('../../../src/topics/releases/area-changes.ts')),
		...(await import('../../../src/facts/releases.ts')),
	}
}

describe('the page of what is new', () => {
	it('tells nothing where no release was recorded, and dates nothing', async () => {
		const { releaseStories, newestRelease, changesOfArea, releaseOfDataset } = await views([])
		expect(releaseStories('id', new Map())).toEqual([])
		expect([newestRelease(), changesOfArea('99.01'), releaseOfDataset('contoh')]).toEqual([null, [], null])
	})

	it('tells a release by its parts, with the corrections since the one before and the news there still is', async () => {
		const { releaseStories } = await views([second, first])
		const [newest, oldest] = releaseStories('id', new Map([['ada', 'Judul berita']]))
		expect(newest).toMatchObject({
			anchor: 't-2026-03-31',
			day: '31 Maret 2026',
			summary: '6 angka baru, 1 angka direvisi, 1 koreksi, 1 berita, 1 wilayah baru',
			news: [{ text: 'Judul berita', href: '/berita/ada/' }],
			corrections: [{ href: '/koreksi/#k-2026-02-01-1' }],
			replaced: 2,
		})
		expect(newest?.added.map(({ text }) => text)).toEqual([
			'Persentase penduduk miskin, 2025: Kabupaten Contoh',
			'Persentase penduduk miskin, 2024: 5 wilayah',
		])
		expect(newest?.revised.items).toEqual([
			expect.objectContaining({ before: '17,50%', after: '17,02%', note: 'semula sementara' }),
		])
		expect(oldest).toMatchObject({ first: true, summary: '', corrections: [] })
	})

	it('lists on the page of an area what releases changed in its own figures, and counts those of the areas in it', async () => {
		const { areaChanges } = await views([second, first])
		expect(areaChanges('99.01', 'id')).toEqual([
			{
				day: '31 Maret 2026',
				href: '/perubahan/#t-2026-03-31',
				lines: [
					'Direvisi: Persentase penduduk miskin, 2025, 17,50% menjadi 17,02%',
					'Angka baru: Persentase penduduk miskin, 2025',
					'Angka baru: Persentase penduduk miskin, 2024',
					'3 angka wilayah di dalamnya berubah',
				],
			},
		])
		expect(areaChanges('99.01.01', 'en')[0]?.lines).toEqual(['This page is new.', 'New figure: Poverty rate, 2024'])
		expect(areaChanges('99.02', 'id')).toEqual([])
	})

	it('lists the newest releases of an area, and of one no more than can be read at once', async () => {
		const many = ['2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024']
		const release = (day: string) => ({
			release: day,
			replaced: 0,
			contents: { ...nothing, added: many.map((period) => ({ ...group, period, areas: ['99.02'] })) },
		})
		const { areaChanges } = await views(['2026-05-01', '2026-04-01', '2026-03-01', '2026-02-01'].map(release))
		const changes = areaChanges('99.02', 'id')
		expect(changes.map(({ day }) => day)).toEqual(['1 Mei 2026', '1 April 2026', '1 Maret 2026'])
		expect(changes[0]?.lines.slice(-2)).toEqual(['Angka baru: Persentase penduduk miskin, 2022', 'dan 2 lagi'])
	})

	it('dates an area, the one around it and the dataset by the newest release that touched their figures', async () => {
		const { changesOfArea, releaseOfDataset } = await views([second, first])
		expect(['99.01', '99', '99.01.03', '99.02'].map((code) => changesOfArea(code)[0]?.release ?? null)).toEqual([
			'2026-03-31',
			'2026-03-31',
			'2026-03-31',
			null,
		])
		expect(releaseOfDataset('contoh')).toBe('2026-03-31')
		expect(releaseOfDataset('lain')).toBeNull()
	})
})
