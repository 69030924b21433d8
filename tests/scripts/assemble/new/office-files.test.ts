import { strFromU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readAnswers } from '../../../../scripts/assemble/new/answers.ts'
import { registers } from '../../../../scripts/assemble/new/empty-registers.ts'
import { officeFiles } from '../../../../scripts/assemble/new/office-files.ts'
import { planRemoving } from '../../../../scripts/assemble/sample/plan-sample.ts'
import { sampleFileNames } from '../../../../scripts/assemble/sample/sample-programmes.ts'
import { readWorkbook } from '../../../../src/gate/mapping/workbook/read-workbook.ts'
import { portalSchema } from '../../../../src/schemas/portal.ts'
import { regions, shipped } from './invented-regions.ts'

function office(code: string, given: Record<string, string> = {}) {
	const area = regions.find((region) => region.code === code)
	if (!area) throw new Error(code)
	const { files, datasets } = officeFiles(readAnswers(area, given), {
		areas: regions,
		shipped,
		day: '2026-03-01',
		version: 'v9',
		fromProgram: '../portal-contoh',
		toProgram: '../terang',
	})
	const text = (file: string) => {
		const content = files.get(file)
		return typeof content === 'string' ? content : content ? strFromU8(content) : ''
	}
	return { files, datasets, text }
}

describe('a new office folder', () => {
	test('holds all that an office may keep', () => {
		expect([...office('98.01').files.keys()].sort()).toMatchInlineSnapshot(`
			[
			  ".github/workflows/terbitkan.yml",
			  ".gitignore",
			  ".gitlab-ci.yml",
			  "Mulai-Terang.cmd",
			  "Mulai-Terang.command",
			  "Mulai-Terang.desktop",
			  "README.md",
			  "area-aliases.csv",
			  "areas.csv",
			  "bps-codes.csv",
			  "corrections.csv",
			  "electoral-districts.csv",
			  "follow-ups.csv",
			  "indicators.csv",
			  "news/portal-dibuka.en.mdx",
			  "news/portal-dibuka.id.mdx",
			  "observations/rekaan.csv",
			  "observations/rekaan.yaml",
			  "pages/metodologi.en.mdx",
			  "pages/metodologi.id.mdx",
			  "pages/tentang.en.mdx",
			  "pages/tentang.id.mdx",
			  "pictures/.gitkeep",
			  "portal.yaml",
			  "programme-benefits.csv",
			  "programme-components.csv",
			  "programmes.csv",
			  "recommendations.csv",
			  "rujukan/wilayah.csv",
			  "rujukan/wilayah.xlsx",
			  "search-aliases.csv",
			  "social-registries.csv",
			  "tile-positions.csv",
			  "verifications.csv",
			]
		`)
	})

	test('has settings that the gate takes, for a kabupaten and for a province', () => {
		for (const code of ['98.01', '98.71', '98']) {
			const settings = parse(office(code).text('portal.yaml'))
			expect(portalSchema.safeParse(settings).error, code).toBeUndefined()
		}
		expect(parse(office('98.01').text('portal.yaml'))).toMatchObject({
			home_area: '98.01',
			home_indicator: 'angka',
			provinces: ['98'],
			regencies: ['98.01'],
		})
		expect(parse(office('98').text('portal.yaml'))).toMatchObject({
			home_area: '98',
			home_indicator: 'angka',
			regencies: [],
		})
	})

	test('keeps a name with quotes and colons whole', () => {
		const name = 'Dinas "Sosial": Contoh #1'
		expect(parse(office('98.01', { office: name }).text('portal.yaml')).publisher.id).toBe(name)
	})

	test('names its office in English with an article, and a name of its own as it is', () => {
		const notice = (given: Record<string, string>) => parse(office('98.01', given).text('portal.yaml')).notice.en
		expect(notice({})).toBe('Published by the Office of Social Affairs of Kabupaten Contoh.')
		expect(notice({ office: 'Dinsos Contoh' })).toBe('Published by Dinsos Contoh.')
		expect(office('98.01').text('pages/tentang.en.mdx')).toContain('published by the Office of Social Affairs')
		expect(office('98.01').text('news/portal-dibuka.en.mdx')).toContain('\nThe Office of Social Affairs')
	})

	test('has registers of their headings alone', () => {
		const { text } = office('99.02')
		for (const { file, headings } of registers) {
			if (file !== 'tile-positions.csv') expect(text(file), file).toBe(`${headings.join(',')}\n`)
		}
	})

	test('takes tiles along that are placed, and makes up none', () => {
		expect(office('98.01').text('tile-positions.csv')).toContain('98.01,98.01.01,1,1,Psr')
		expect(office('98.02').text('tile-positions.csv').trim()).toBe('kode_induk,kode_wilayah,kolom,baris,label')
		expect(office('99.02').text('tile-positions.csv')).toContain('99,99.01,1,1,May')
		expect(office('98.02').text('README.md')).toContain('Peta kotak kabupaten/kota sudah ada.')
	})

	test('writes the texts in the languages of the portal', () => {
		const names = (languages: string) =>
			[...office('98.01', { languages }).files.keys()].filter((name) => name.endsWith('.mdx'))
		expect(names('id')).toEqual(['news/portal-dibuka.id.mdx', 'pages/tentang.id.mdx', 'pages/metodologi.id.mdx'])
		expect(names('id,en')).toHaveLength(6)
		expect(parse(office('98.01', { languages: 'id' }).text('portal.yaml')).tagline).not.toHaveProperty('en')
	})

	test('opens with a draft that nobody sees', () => {
		expect(office('98.01').text('news/portal-dibuka.id.mdx')).toMatchInlineSnapshot(`
			"---
			title: "Portal statistik sosial Kabupaten Contoh dibuka"
			summary: "Angka sosial Kabupaten Contoh kini dapat dibaca, dibandingkan, dan diunduh siapa saja."
			date: 2026-03-01
			# Draf: tidak terbit. Ubah teksnya, lalu hapus baris berikut pada kedua bahasa.
			draft: true
			category: berita
			areas: ["98.01"]
			source: "Dinas Sosial Kabupaten Contoh"
			---

			Dinas Sosial Kabupaten Contoh membuka portal ini supaya angka sosial Kabupaten Contoh dapat dibaca siapa saja: warga, wartawan, anggota dewan, dan peneliti.

			## Apa yang ada

			Setiap halaman wilayah memuat angka, grafik, sumber, dan tautan unduhan. Bila suatu angka belum ada, halaman mengatakannya.

			## Yang berikutnya

			Tulis di sini angka apa yang akan menyusul dan kapan.
			"
		`)
	})

	test('may start without a figure', () => {
		const { datasets, files, text } = office('98.01', { start: 'kosong' })
		expect(datasets).toEqual([])
		expect([...files.keys()].filter((name) => name.startsWith('observations/'))).toEqual(['observations/.gitkeep'])
		expect(text('README.md')).toContain('Taruh dataset pertama di `observations/`')
	})

	test('may start with the simulation, which comes out again without a trace', () => {
		const { text, files } = office('98.01', { start: 'simulasi' })
		const plain = office('98.01')
		expect([...files.keys()].filter((name) => name.startsWith('recipients/contoh-')).length).toBeGreaterThan(0)
		expect(text('README.md')).toContain('npm run sample -- --data ../portal-contoh --remove')
		const removed = planRemoving((file) => (files.has(file) ? text(file) : null))
		for (const { file, text: after } of removed)
			expect(after ?? 'gone', file).toBe(plain.files.has(file) ? plain.text(file) : 'gone')
	})

	test('lists codes for Excel as text, names first', () => {
		const { files, text } = office('98.01')
		expect(text('rujukan/wilayah.csv')).toMatchInlineSnapshot(`
			"nama_wilayah,kode_wilayah,tingkat,kecamatan,kabupaten_kota,provinsi,kode_kecamatan,kode_kabupaten_kota,kode_provinsi,id_wilayah
			Rekaan Selatan,98,provinsi,,,Rekaan Selatan,,,98,ID-98
			Contoh,98.01,kabupaten,,Kabupaten Contoh,Rekaan Selatan,,98.01,98,ID-98.01
			Pasir,98.01.01,kecamatan,Kecamatan Pasir,Kabupaten Contoh,Rekaan Selatan,98.01.01,98.01,98,ID-98.01.01
			Hulu,98.01.01.1002,kelurahan,Kecamatan Pasir,Kabupaten Contoh,Rekaan Selatan,98.01.01,98.01,98,ID-98.01.01.1002
			Muara,98.01.01.2001,desa,Kecamatan Pasir,Kabupaten Contoh,Rekaan Selatan,98.01.01,98.01,98,ID-98.01.01.2001
			Kotamaya,98.02,kabupaten,,Kabupaten Kotamaya,Rekaan Selatan,,98.02,98,ID-98.02
			Contoh,98.71,kota,,Kota Contoh,Rekaan Selatan,,98.71,98,ID-98.71
			"
		`)
		const book = files.get('rujukan/wilayah.xlsx')
		if (!(book instanceof Uint8Array)) throw new Error('no workbook')
		const [sheet] = readWorkbook('wilayah.xlsx', book).sheets
		expect(sheet?.rows).toHaveLength(8)
		expect(sheet?.rows[3]?.[1]).toMatchObject({ text: '98.01.01', number: null })
	})

	test('gives the same bytes twice', () => {
		const [first, second] = [office('98.01'), office('98.01')]
		expect([...first.files].map(([name, content]) => [name, String(content)])).toEqual(
			[...second.files].map(([name, content]) => [name, String(content)]),
		)
	})

	test('tells both hosts to check and build it with the program at one version', () => {
		const { text } = office('98.01')
		const github = parse(text('.github/workflows/terbitkan.yml'))
		const runs = github.jobs.build.steps.flatMap((step: { run?: string }) => step.run ?? [])
		expect(runs.slice(1)).toEqual([
			'npm ci',
			'npm run check -- --data ../kantor --format github',
			'npm run build -- --data ../kantor --out ../situs',
		])
		expect(github.env.TERANG_VERSION).toBe('v9')
		const gitlab = parse(text('.gitlab-ci.yml'))
		expect(gitlab.pages.script).toContain('npm run check -- --data "$CI_PROJECT_DIR"')
		expect(gitlab.pages.variables.TERANG_VERSION).toBe('v9')
	})

	test('keeps rows about people out of its history', () => {
		const lines = office('98.01').text('.gitignore').split('\n')
		expect(lines).toContain('recipients/*')
		expect(lines).toContain('.terang-rahasia')
		expect(lines.filter((line) => line.startsWith('!'))).toEqual(sampleFileNames.map((name) => `!recipients/${name}`))
		expect(lines.filter((line) => line.startsWith('!') && line.includes('*'))).toEqual([])
	})
})
