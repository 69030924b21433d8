import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inFull } from '../depth.ts'
import { bytesOf } from './bytes-of.ts'
import { fixtureData, runBuildToEnd } from './run-small-build.ts'

const program = resolve(import.meta.dirname, '../../scripts/record.ts')
let room: string
let data: string
const site = (name: string) => join(room, name)

/** Builds the office as it stands into a folder of that name. */
async function build(name: string): Promise<void> {
	const { code, output } = await runBuildToEnd(['--data', data, '--out', site(name)])
	if (code !== 0) throw new Error(output)
}

/** `npm run record`, as a steward runs it. */
function record(...args: string[]): string {
	const { status, stdout, stderr } = spawnSync(process.execPath, [program, '--data', data, ...args], {
		encoding: 'utf8',
	})
	if (status !== 0) throw new Error(stderr)
	return stdout
}

function change(file: string, from: string, to: string): void {
	const path = join(data, file)
	const text = readFileSync(path, 'utf8')
	if (text.split(from).length !== 2) throw new RangeError(`${from} does not stand once in ${file}`)
	writeFileSync(path, text.replace(from, to))
}

/** What the site tells programs of the versions of a dataset. */
const versions = (name: string, dataset: string) =>
	JSON.parse(readFileSync(join(site(name), `unduh/${dataset}/versi.json`), 'utf8'))

const numbersOf = (name: string, dataset: string) =>
	versions(name, dataset).versions.map((one: { version: string; file: unknown }) => [one.version, one.file !== null])

const versionInFile = (name: string, dataset: string) =>
	JSON.parse(readFileSync(join(site(name), `unduh/${dataset}.json`), 'utf8')).dataset.version

/** Paths below /unduh/ of two sites whose bytes differ, or that only one has; what is about all of them aside. */
function differing(before: string, after: string): string[] {
	const [old, now] = [bytesOf(join(site(before), 'unduh')), bytesOf(join(site(after), 'unduh'))]
	const all = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort()
	return all.filter((path) => old[path] !== now[path])
}

async function twoReleases(): Promise<void> {
	room = mkdtempSync(join(tmpdir(), 'terang-releases-'))
	data = join(room, 'kantor')
	cpSync(fixtureData, data, { recursive: true })
	await build('pertama')
	record('--release', '2026-01-05', '--first', '--next', site('pertama'))
	await build('terbit')
	change('observations/kemiskinan-contoh.csv', '99;2023;p0;10,25', '99;2023;p0;10,52')
	const row = '98.01.01.1001,pelatihan-keterampilan,2023,laki-laki,'
	change('recipients/penerima-contoh-simulasi.csv', `${row}9`, `${row}19`)
	await build('calon')
	record('--release', '2026-02-05', '--published', site('terbit'), '--next', site('calon'))
	await build('revisi')
}

// Four builds; the same is held without pages in tests/scripts/assemble/diff/one-value.test.ts before every push.
describe.runIf(inFull)('two releases with one value of a table and one list of recipients changed in between', () => {
	beforeAll(twoReleases, 600_000)
	afterAll(() => rmSync(room, { recursive: true, force: true }))

	test('record exactly that value, and of recipients no number', () => {
		const [, second] = readdirSync(join(data, 'figure-history')).sort()
		const { contents } = JSON.parse(readFileSync(join(data, 'figure-history', second ?? ''), 'utf8'))
		expect(contents).toMatchObject({ first: false, added: [], withdrawn: [], areas: [], news: [] })
		expect(contents.revised).toEqual([
			{
				dataset: 'kemiskinan-contoh',
				indicator: 'p0',
				area: '99',
				period: '2023',
				before: 10.25,
				after: 10.52,
				provisional: false,
			},
		])
		const table = readFileSync(join(site('revisi'), 'unduh/perubahan.csv'), 'utf8')
		expect(table).toContain('10.25')
		expect(table).not.toMatch(/penerima-contoh-simulasi.*\d{4}.*,(?:9|19),/)
	})

	test('leave every file of the other datasets as it was, number included', () => {
		const changed = differing('terbit', 'revisi')
		expect(changed.filter((path) => !/kemiskinan-contoh|penerima-contoh/.test(path) && !path.includes('/'))).toEqual([
			'checksums.sha256',
			'perubahan.csv',
			'semua.zip',
		])
		// Of indicators the one that changed, and the one whose page names the dataset and its number as its source.
		expect([...new Set(changed.flatMap((path) => /^indikator\/([^.]+)/.exec(path)?.[1] ?? []))]).toEqual([
			'p0',
			'penduduk-miskin',
		])
		expect(
			['desa-contoh', 'penduduk-contoh'].map((id) => [numbersOf('revisi', id), versionInFile('revisi', id)]),
		).toEqual([
			[[['1.0.0', true]], '1.0.0'],
			[[['1.0.0', true]], '1.0.0'],
		])
	})

	test('number the datasets that changed, and say so before they are recorded', () => {
		const named = (dataset: string) => ['terbit', 'calon', 'revisi'].map((name) => versionInFile(name, dataset))
		expect(named('kemiskinan-contoh')).toEqual(['1.0.0', '1.0.1-draft', '1.0.1'])
		expect(named('penerima-contoh-simulasi')).toEqual(['1.0.0', '1.0.1-draft', '1.0.1'])
	})

	test('keep the old table under its number, byte for byte; of recipients the newest alone', () => {
		const read = (name: string, path: string) => readFileSync(join(site(name), 'unduh', path), 'utf8')
		expect(read('revisi', 'kemiskinan-contoh/1.0.0.csv')).toBe(read('terbit', 'kemiskinan-contoh.csv'))
		expect(read('revisi', 'kemiskinan-contoh/1.0.1.csv')).toBe(read('revisi', 'kemiskinan-contoh.csv'))
		expect(numbersOf('revisi', 'penerima-contoh-simulasi')).toEqual([
			['1.0.1', true],
			['1.0.0', false],
		])
		expect(existsSync(join(site('terbit'), 'unduh/penerima-contoh-simulasi/1.0.0.csv'))).toBe(true)
		expect(existsSync(join(site('revisi'), 'unduh/penerima-contoh-simulasi/1.0.0.csv'))).toBe(false)
		expect(readdirSync(join(data, 'versions/penerima-contoh-simulasi')).sort()).toEqual([
			'1.0.1.csv.gz',
			'versions.json',
		])
	})
})
