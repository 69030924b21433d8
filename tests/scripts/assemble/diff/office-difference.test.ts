import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseDiffOptions } from '../../../../scripts/assemble/diff/diff-options.ts'
import { officeDifference } from '../../../../scripts/assemble/diff/office-difference.ts'
import { sayDifference } from '../../../../scripts/assemble/diff/say-difference.ts'
import { openSite } from '../../../../scripts/ground/files/site-files.ts'
import { inDataFolder, onlyCountry } from '../../gate/read/gate-fixture.ts'

const options = { areaSource: onlyCountry, national: null, day: '2026-06-30' }

let site: string
beforeEach(() => {
	site = mkdtempSync(join(tmpdir(), 'terang-diff-'))
	mkdirSync(join(site, 'unduh'))
})
afterEach(() => rmSync(site, { recursive: true }))

type Figure = { area: string; indicator: string; period: string; nilai: number | string; status?: string }

function publish(figures: readonly Figure[], news: readonly string[] = []): void {
	const baris = figures.map(({ area, indicator, period, nilai, status = 'A' }) => ({
		kode_wilayah: area,
		indikator: indicator,
		periode: period,
		nilai,
		status,
	}))
	writeFileSync(
		join(site, 'unduh/contoh.json'),
		JSON.stringify({ dataset: { id: 'contoh', kind: 'observations' }, kolom: [], baris }),
	)
	for (const slug of news) {
		mkdirSync(join(site, 'berita', slug), { recursive: true })
		writeFileSync(join(site, 'berita', slug, 'index.html'), '<!doctype html>')
	}
}

/** The figures of the base folder whose areas have a page there. */
const same: Figure[] = [
	{ area: '99.01', indicator: 'p0', period: '2022', nilai: 18.76 },
	{ area: '99.01', indicator: 'p0', period: '2023', nilai: 18.5, status: 'B' },
	{ area: '99.01', indicator: 'garis-kemiskinan', period: '2022', nilai: 450250 },
	{ area: '99.01', indicator: 'penduduk', period: '2022', nilai: 1234567 },
	{ area: '99.01.01.2001', indicator: 'idm', period: '2022', nilai: 0.6883 },
	{ area: '99.01.01.2001', indicator: 'idm-status', period: '2022', nilai: 'Maju' },
	{ area: '99.20', indicator: 'luas-km2', period: '2022-03', nilai: 34347.428, status: 'P' },
]

describe('npm run diff', () => {
	it('finds no difference where the site shows what the folder says', async () => {
		publish(same)
		await inDataFolder(null, async (office) => {
			const { difference } = await officeDifference(office, openSite(site), options)
			expect(difference).toMatchObject({ added: [], revised: [], withdrawn: [], areas: [], pages: [] })
			expect(difference && sayDifference(difference, 'dist')).toContain('Tidak ada yang berubah.')
		})
	})

	it('tells what is new, otherwise and no more, and the areas and pages that tell of it', async () => {
		const [first, second, ...others] = same as [Figure, Figure, ...Figure[]]
		publish(
			[{ ...first, nilai: 18.7 }, ...others, { area: '99.01', indicator: 'p0', period: '2019', nilai: 20 }],
			['berita-lama'],
		)
		await inDataFolder(null, async (office) => {
			const { difference } = await officeDifference(office, openSite(site), options)
			expect(difference?.added).toEqual([
				{ dataset: 'contoh', indicator: 'p0', period: second.period, areas: ['99.01'] },
			])
			expect(difference?.revised).toMatchObject([{ area: '99.01', before: 18.7, after: 18.76, provisional: false }])
			expect(difference?.withdrawn).toMatchObject([{ period: '2019', areas: ['99.01'] }])
			expect(difference?.newsWithdrawn).toEqual(['berita-lama'])
			expect(difference && sayDifference(difference, 'dist')).toMatchInlineSnapshot(`
				"Dibandingkan dengan dist; terbitan tercatat terakhir: belum ada · none yet / Compared with dist; last recorded release: belum ada · none yet
				Angka baru / figures added: 1
				  p0 2023: 99.01 (contoh)
				Angka berubah / figures revised: 1
				  p0 99.01 2022: 18,7 → 18,76 (contoh)
				Angka hilang / figures removed: 1
				  p0 2019: 99.01 (contoh)
				Berita hilang / news removed: 1
				  berita-lama
				Wilayah tersentuh / areas touched: 1
				  99.01
				Laman tersentuh / pages touched: 5
				  /berita/berita-lama/, /data/contoh/, /indikator/p0/, /wilayah/99.01/, /wilayah/99/
				  Peringkat dan sebaran di laman wilayah lain juga memuat angkanya. / Ranks and strips on pages of other areas hold the figures, too."
			`)
		})
	})

	it('touches the news that a changed figure is filled into, and no other', async () => {
		const [first, ...others] = same as [Figure, ...Figure[]]
		publish([{ ...first, nilai: 18.7 }, ...others], ['dengan-angka', 'tanpa-angka'])
		await inDataFolder(null, async (office) => {
			mkdirSync(join(office, 'news'), { recursive: true })
			for (const [slug, period] of [
				['dengan-angka', '2022'],
				['tanpa-angka', '2023'],
			])
				for (const language of ['id', 'en'])
					writeFileSync(
						join(office, `news/${slug}.${language}.mdx`),
						`---\ntitle: "Kemiskinan (${language})"\nsummary: "Kemiskinan di Kabupaten Contoh, ${language}."\ndate: 2024-01-01\ncategory: data\nareas: ["99.01"]\nsource: "Dinas ${language}"\n---\n\n<Figure indicator="p0" area="99.01" period="${period}" /> ${language}\n`,
					)
			const { issues, difference } = await officeDifference(office, openSite(site), options)
			expect(issues).toEqual([])
			expect(difference?.pages.filter((page) => page.startsWith('/berita/'))).toEqual(['/berita/dengan-angka/'])
		})
	})

	it('compares nothing while the folder has an error, and says which', async () => {
		publish(same)
		await inDataFolder(null, async (office) => {
			const path = join(office, 'observations/contoh.csv')
			writeFileSync(path, `${readFileSync(path, 'utf8')}99.99,2022,p0,"1,5",,,\n`)
			const { issues, difference } = await officeDifference(office, openSite(site), options)
			expect(difference).toBeNull()
			expect(issues.map(({ rule }) => rule)).toEqual(['known-area'])
		})
	})
})

describe('the options of diff', () => {
	it('have defaults, and refuse what is not known', () => {
		expect(parseDiffOptions([])).toEqual({ data: 'data/office', published: 'dist', format: 'text', help: false })
		expect(parseDiffOptions(['--format', 'json'])).toMatchObject({ format: 'json' })
		expect(parseDiffOptions(['--format', 'xml'])).toHaveProperty('wrongUsage')
		expect(parseDiffOptions(['--nope'])).toHaveProperty('wrongUsage')
	})
})
