import { describe, expect, it } from 'vitest'
import { publishedReleases } from '../../../../scripts/write/downloads/published-releases.ts'
import { releaseTable } from '../../../../scripts/write/downloads/release-table.ts'
import { lastModified } from '../../../../scripts/write/last-modified.ts'
import type { FigureRelease } from '../../../../src/schemas/figure-record.ts'

const nothing = { first: false, areas: [], news: [], added: [], revised: [], withdrawn: [] }
const group = { dataset: 'angka', indicator: 'p0', period: '2025' }
const older: FigureRelease = { release: '2026-01-05', previous: null, figures: [] }
const newer: FigureRelease = {
	release: '2026-03-31',
	previous: null,
	figures: [],
	contents: {
		...nothing,
		areas: ['98.01', '99.01'],
		added: [
			{ ...group, areas: ['98.01', '99.01'] },
			{ ...group, indicator: 'hilang', areas: ['98.01'] },
			{ ...group, areas: ['99.01'] },
		],
		revised: [
			{ ...group, period: '2024', area: '98.01.02', before: 9.5, after: 9.6, provisional: true },
			{ ...group, area: '99.01', before: 1, after: 2, provisional: false },
		],
	},
}
const source = {
	figureReleases: [older, newer],
	indicators: [{ id: 'p0' }],
	versions: [
		{
			dataset: 'angka',
			versions: [{ version: '1.1.0', release: '2026-03-31', rows: 2, file: null, changes: null, texts: {} }],
		},
	],
	register: {
		isInvented: (code: string) => code.startsWith('99'),
		get: (code: string) => ({ code, name: `Nama ${code}`, kind: 'kabupaten', level: 'kabupaten-kota' }) as const,
	},
}

describe('recorded releases as they are published', () => {
	it('come newest first, without simulated areas and without indicators that are no more', () => {
		expect(publishedReleases(source)).toEqual([
			{
				release: '2026-03-31',
				replaced: 0,
				contents: {
					...nothing,
					areas: ['98.01'],
					added: [{ ...group, areas: ['98.01'] }],
					revised: [{ ...group, period: '2024', area: '98.01.02', before: 9.5, after: 9.6, provisional: true }],
				},
			},
			{ release: '2026-01-05', replaced: 0, contents: null },
		])
	})

	it('are offered as a table of every figure', () => {
		expect(releaseTable(source).join('')).toBe(
			[
				'tanggal,jenis,dataset,indikator,kode_wilayah,nama_wilayah,periode,nilai_lama,nilai_baru,sementara,id_wilayah,versi',
				'2026-03-31,baru,angka,p0,98.01,Nama 98.01,2025,,,,ID-98.01,1.1.0',
				'2026-03-31,revisi,angka,p0,98.01.02,Nama 98.01.02,2024,9.5,9.6,ya,ID-98.01.02,1.1.0',
				'',
			].join('\r\n'),
		)
	})

	it('date the pages that show what they changed, and no other', () => {
		const days = lastModified({ releases: publishedReleases(source), news: [] })
		expect(days).toEqual({
			'/': '2026-03-31',
			'/data/angka/': '2026-03-31',
			'/indikator/p0/': '2026-03-31',
			'/perubahan/': '2026-03-31',
			'/wilayah/': '2026-03-31',
			'/wilayah/98.01.02/': '2026-03-31',
			'/wilayah/98.01/': '2026-03-31',
			'/wilayah/98/': '2026-03-31',
		})
	})

	it('date news by their own days, as far as a day is known', () => {
		const item = { date: '2025-01-01', datePrecision: 'year' } as const
		const days = lastModified({
			releases: [],
			news: [
				{ slug: 'tahun', news: item },
				{ slug: 'terbit', news: { ...item, published: '2026-02-03' } },
				{ slug: 'diubah', news: { ...item, published: '2026-02-03', updated: '2026-02-05' } },
				{ slug: 'hari', news: { date: '2025-11-22', datePrecision: 'day' } },
			],
		})
		expect(days).toEqual({
			'/berita/diubah/': '2026-02-05',
			'/berita/hari/': '2025-11-22',
			'/berita/terbit/': '2026-02-03',
		})
	})
})
