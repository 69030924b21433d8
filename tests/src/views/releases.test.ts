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
		...(await import('../../../src/facts/releases.ts')),
	}
}

describe('the page of what is new', () => {
	it('tells nothing where no release was recorded, and dates nothing', async () => {
		const { releaseStories, newestRelease, releaseOfArea, releaseOfDataset } = await views([])
		expect(releaseStories('id', new Map())).toEqual([])
		expect([newestRelease(), releaseOfArea('99.01'), releaseOfDataset('contoh')]).toEqual([null, null, null])
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

	it('dates an area, the one around it and the dataset by the newest release that touched their figures', async () => {
		const { releaseOfArea, releaseOfDataset } = await views([second, first])
		expect(['99.01', '99', '99.01.03', '99.02'].map(releaseOfArea)).toEqual([
			'2026-03-31',
			'2026-03-31',
			'2026-03-31',
			null,
		])
		expect(releaseOfDataset('contoh')).toBe('2026-03-31')
		expect(releaseOfDataset('lain')).toBeNull()
	})
})
