import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { inFull } from '../depth.ts'
import { bytesOf } from './bytes-of.ts'
import { fixtureData, type Run, runBuildToEnd, startBuild } from './run-small-build.ts'

let folder: string
let out: string

/**
 * The site of the fixture, built once, with what it said: for tests that begin with a site that stands. Meanwhile
 * another build was begun beside it.
 */
let first: { folder: string; run: Run; process: number | undefined; beside: Run }

beforeAll(async () => {
	const room = mkdtempSync(join(tmpdir(), 'terang-build-'))
	const args = ['--data', fixtureData, '--out', join(room, 'situs')]
	const running = startBuild(args)
	while (!running.output().includes('[1/9]')) await new Promise((resolve) => setTimeout(resolve, 20))
	const beside = await runBuildToEnd(args)
	first = { folder: room, run: await running.ended, process: running.child.pid, beside }
})
afterAll(() => rmSync(first.folder, { recursive: true, force: true }))

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'terang-build-'))
	out = join(folder, 'situs')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Puts the first site where this test builds, with what is remembered of it; it stands as if it had been built there. */
function standing(): Record<string, string> {
	// What is on its way out may go while it is copied.
	cpSync(first.folder, folder, { recursive: true, filter: (path) => basename(path) !== 'trash' })
	return bytesOf(out)
}

const build = (...args: string[]) => runBuildToEnd(['--data', fixtureData, '--out', out, ...args])

/** What a finished build leaves beside its site for the next one. */
const kept: ReadonlySet<string> = new Set(['built-from', 'notes'])

/** What else stands in the working room, but for what is deleted in a while. */
const leftovers = async () => {
	const room = join(folder, '.terang', 'situs')
	await vi.waitFor(() => expect(existsSync(join(room, 'trash'))).toBe(false), { timeout: 30_000 })
	return readdirSync(room).filter((name) => !kept.has(name))
}

describe('a build', () => {
	test('reports its steps with counts and leaves a site with pages, downloads and a search index', async () => {
		standing()
		const { code, output } = first.run
		expect(
			output
				.replaceAll(/\d+,\d s|(?<=size: )[\d.]+|[\d.,]+ MB|(?<=release )[a-p]{10}|(?<=largest )\S+/g, '#')
				.replaceAll(first.folder, ''),
		).toMatchInlineSnapshot(`
			"[1/9] Periksa data · check data  4 berkas · files, 44 baris · rows, 0 berita · news items  #
			Penerima · recipients: 1 dilindungi di memori dari baris simulasi · protected in memory from simulated rows
			[2/9] Hitung angka · add up  20 wilayah · areas, 4 dataset · datasets  #
			[3/9] Tulis berkas · write files  363 berkas · files  #
			[4/9] Rakit halaman · render pages  40 halaman wilayah · area pages, 327 berkas · files, 327 baru · new  #
			[5/9] Gambar untuk dibagikan · sharing pictures  0 gambar · pictures, 0 baru · new  #
			[6/9] Susun pencarian · index search  88 entri · records  #
			[7/9] Siapkan salinan luring · prepare offline copies  rilis · release #  #
			[8/9] Periksa situs · verify site  745 berkas · files, 110 halaman · pages  #
			[9/9] Pasang situs · publish  /situs  #
			Ukuran · size: # berkas · files, #, terbesar · largest # #
			Layanan gratis yang memuat · free hosts that take it: GitHub Pages, GitLab Pages, Cloudflare Pages
			Selesai · done: 110 halaman · pages, #, memori puncak · peak memory #
			"
		`)
		expect(code).toBe(0)
		expect(
			['wilayah/99.01/index.html', 'unduh/turunan.csv', 'pagefind/pagefind.js'].filter(
				(path) => !existsSync(join(out, path)),
			),
		).toEqual([])
		expect(await leftovers()).toEqual([])
	})

	test('gives the same bytes twice, search index included, whatever the shell says of time, mode and threads', async () => {
		const before = standing()
		const second = join(folder, 'lain')
		const shell = {
			NODE_ENV: 'development',
			DEV: '1',
			PROD: '',
			TZ: 'Asia/Jakarta',
			LANG: 'id_ID.UTF-8',
			TERANG_THREADS: '2',
		}
		expect((await runBuildToEnd(['--data', fixtureData, '--out', second], shell)).code).toBe(0)
		expect(bytesOf(second)).toEqual(before)
		for (const part of [
			'pagefind/pagefind.js',
			'cari/inti-id.json',
			'cari/inti-en.json',
			'cari/nama/awal.json',
			'cari/angka.json',
		])
			expect(Object.keys(before)).toContain(part)
	})

	test('leaves the site as it stands when nothing changed, and builds when anything did', async () => {
		const before = standing()
		const unchanged = 'Tidak ada yang berubah sejak pembangunan terakhir'
		const { code, output } = await build()
		expect([code, output.includes(unchanged), output.includes('[4/9]')]).toEqual([0, true, false])
		expect(output).toContain('Selesai · done: 110 halaman')
		expect(bytesOf(out)).toEqual(before)
		writeFileSync(join(out, 'index.html'), '<p>lain</p>')
		expect((await build()).output).not.toContain(unchanged)
		expect(bytesOf(out)).toEqual(before)
		if (inFull) expect((await build('--fresh')).output).not.toContain(unchanged)
		expect(await leftovers()).toEqual([])
	})

	test('stops at wrong data with every issue, and leaves the last site', async () => {
		const before = standing()
		const data = join(folder, 'data')
		cpSync(fixtureData, data, { recursive: true })
		writeFileSync(
			join(data, 'observations/desa-contoh.csv'),
			'kode_wilayah,periode,indikator,nilai\n99.01.01.2002,2024,idm,banyak\n',
		)
		const { code, output } = await runBuildToEnd(['--data', data, '--out', out])
		expect(code).toBe(1)
		expect(output).toContain('desa-contoh.csv:2')
		expect(output).toContain('Situs tidak diganti; situs terakhir tetap seperti semula.')
		expect(bytesOf(out)).toEqual(before)
		expect(await leftovers()).toEqual([])
	})

	// Four builds; what is compared, and what is said of it, is tried on invented sites before every push.
	test.runIf(inFull)(
		'warns of published figures that change without a word, and stops where it is told to',
		async () => {
			const before = standing()
			const data = join(folder, 'data')
			cpSync(fixtureData, data, { recursive: true })
			const table = join(data, 'observations/kemiskinan-contoh.csv')
			const text = readFileSync(table, 'utf8')
			writeFileSync(table, text.replace('99;2023;p0;10,25', '99;2023;p0;10,52').replace(/^00;2023;p0;.*\n/m, ''))
			const strict = await runBuildToEnd(['--data', data, '--out', out, '--strict'])
			expect([strict.code, strict.output.includes('Situs tidak diganti')]).toEqual([1, true])
			expect(strict.output).toContain('kemiskinan-contoh.csv [release-changes] warning')
			expect(strict.output).toContain('p0 99 2023 10.25 → 10.52; p0 00 2023 (9.5)')
			expect(bytesOf(out)).toEqual(before)
			const { code, output } = await runBuildToEnd(['--data', data, '--out', out])
			expect([code, output.includes('[release-changes] warning')]).toEqual([0, true])
			// Once published, they are what the next release is held to.
			expect((await runBuildToEnd(['--data', data, '--out', out, '--fresh'])).output).not.toContain('release-changes')
		},
	)

	test('refuses wrong arguments with code 2 and shows how it is used', async () => {
		const { code, output } = await build('--keluaran', 'x')
		expect(code).toBe(2)
		expect(output).toContain('Pemakaian · usage: npm run build')
	})

	test('never touches a folder that holds something else', async () => {
		mkdirSync(out)
		writeFileSync(join(out, 'skripsi.docx'), 'isi')
		const { code, output } = await build()
		expect(code).toBe(1)
		expect(output).toContain('berisi berkas lain')
		expect(readdirSync(out)).toEqual(['skripsi.docx'])
	})

	test('refuses to run beside another build, which goes on', () => {
		expect(first.beside.code).toBe(1)
		expect(first.beside.output).toContain(`Pembangunan lain sedang berjalan (proses ${first.process})`)
		expect(first.run.code).toBe(0)
	})
})
