import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isEmptyRelease, releaseContents } from '../../../../scripts/assemble/record/release-contents.ts'
import type { SiteFiles } from '../../../../scripts/ground/files/site-files.ts'

type Row = { area: string; period?: string; value: number | null; status?: string }

function site(rows: readonly Row[], pages: readonly string[] = []): SiteFiles {
	const baris = rows.map(({ area, period = '2024', value, status = value === null ? 'O' : 'A' }) => ({
		kode_wilayah: area,
		indikator: 'p0',
		periode: period,
		nilai: value,
		status,
	}))
	const table = JSON.stringify({ dataset: { id: 'angka', kind: 'observations' }, baris })
	const paths = ['unduh/angka.json', ...pages.map((page) => `${page}index.html`)]
	return { paths: new Set(paths), read: () => table }
}

describe('what a release brought', () => {
	it('is new figures by indicator and period, revised ones with both values, and withdrawn ones', () => {
		const before = site([
			{ area: '98.01', value: 17.02 },
			{ area: '98.02', value: 9.5, status: 'P' },
			{ area: '98.03', value: 4 },
			{ area: '98.04', value: null },
		])
		const after = site([
			{ area: '98.01', value: 17.02 },
			{ area: '98.02', value: 9.6 },
			{ area: '98.04', value: 3 },
			{ area: '98.01', period: '2025', value: 16.5 },
			{ area: '98.02', period: '2025', value: 9.1 },
		])
		const group = { dataset: 'angka', indicator: 'p0' }
		expect(releaseContents(before, after)).toEqual({
			first: false,
			areas: [],
			news: [],
			added: [
				{ ...group, period: '2024', areas: ['98.04'] },
				{ ...group, period: '2025', areas: ['98.01', '98.02'] },
			],
			revised: [{ ...group, area: '98.02', period: '2024', before: 9.5, after: 9.6, provisional: true }],
			withdrawn: [{ ...group, period: '2024', areas: ['98.03'] }],
		})
	})

	it('keeps no old number of what is hidden now', () => {
		const contents = releaseContents(
			site([{ area: '98.01', value: 3 }]),
			site([{ area: '98.01', value: null, status: 'Q' }]),
		)
		expect(contents).toMatchObject({ revised: [], withdrawn: [{ areas: ['98.01'] }] })
		expect(JSON.stringify(contents)).not.toMatch(/"before"|:3\b/)
	})

	it('is new areas and news by their pages, without lists and without the English twins', () => {
		const pages = ['', 'berita/', 'berita/lama/', 'wilayah/98/']
		const more = [
			...pages,
			'berita/baru/',
			'berita/kategori/data/',
			'wilayah/98.01/',
			'en/wilayah/98.01/',
			'en/berita/baru/',
		]
		expect(releaseContents(site([], pages), site([], more))).toMatchObject({ areas: ['98.01'], news: ['baru'] })
	})

	it('tells every figure of the next site that is other than before once, and nothing of two equal sites', () => {
		const rows = fc.uniqueArray(
			fc.record({ area: fc.constantFrom('98.01', '98.02', '98.03'), value: fc.option(fc.integer({ min: 0, max: 3 })) }),
			{ selector: ({ area }) => area },
		)
		fc.assert(
			fc.property(rows, rows, (one, other) => {
				expect(isEmptyRelease(releaseContents(site(one), site(one)))).toBe(true)
				const { added, revised, withdrawn } = releaseContents(site(one), site(other))
				const told = [...[...added, ...withdrawn].flatMap(({ areas }) => areas), ...revised.map(({ area }) => area)]
				const valueIn = (all: typeof one, code: string) => all.find(({ area }) => area === code)?.value ?? null
				const changed = ['98.01', '98.02', '98.03'].filter((code) => valueIn(one, code) !== valueIn(other, code))
				expect(told.toSorted()).toEqual(changed)
			}),
		)
	})
})
