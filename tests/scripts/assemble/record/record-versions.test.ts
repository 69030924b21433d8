import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FileChanges, recordVersions } from '../../../../scripts/assemble/record/record-versions.ts'
import { withdrawVersion } from '../../../../scripts/assemble/record/withdraw-version.ts'
import { readVersions } from '../../../../scripts/gate/versions/read-versions.ts'
import type { SiteFiles } from '../../../../scripts/ground/files/site-files.ts'
import { numberDatasets } from '../../../../scripts/write/versions/number-datasets.ts'
import { IssueCollector } from '../../../../src/issue/issue-collector.ts'
import type { Dataset } from '../../../../src/schemas/dataset.ts'
import {
	inventedDataset,
	inventedRecipients,
	inventedTable,
	nextChanges,
} from '../../write/versions/version-fixture.ts'

type Table = { dataset: Dataset; csv: string }

let office = ''
beforeEach(() => {
	office = mkdtempSync(join(tmpdir(), 'terang-versions-'))
})
afterEach(() => rmSync(office, { recursive: true }))

const figures = (values: Record<string, string>, more: Partial<Dataset> = {}): Table => ({
	dataset: inventedDataset(more),
	csv: inventedTable(values),
})
const other = figures({ '99.09': '9' }, { id: 'lain' })
const recipients = (counts: Record<string, string>): Table => ({
	dataset: inventedDataset({ id: 'penerima', kind: 'recipients', indicators: [], programmes: ['pkh'] }),
	csv: inventedRecipients(counts),
})

function siteOf(...tables: Table[]): SiteFiles {
	const files = new Map(
		tables.flatMap(({ dataset, csv }) => [
			[`unduh/${dataset.id}.csv`, csv],
			[`unduh/${dataset.id}.json`, JSON.stringify({ dataset, kolom: [], baris: [] })],
		]),
	)
	return { paths: new Set(files.keys()), read: (path) => files.get(path) ?? '' }
}

function carryOut({ write, remove }: FileChanges): void {
	for (const { path, bytes } of write) {
		mkdirSync(dirname(path), { recursive: true })
		writeFileSync(path, bytes)
	}
	for (const path of remove) rmSync(path)
}

async function record(day: string, ...tables: Table[]) {
	const { issues, files, numbered } = await recordVersions(office, day, siteOf(...tables))
	carryOut(files)
	return { issues, numbered: numbered.map(({ dataset, before, version }) => `${dataset} ${before} ${version}`) }
}

async function histories() {
	const issues = new IssueCollector()
	const read = await readVersions(office, issues)
	return { read, issues: issues.issues().map(({ file, rule }) => `${file.slice(office.length + 1)}: ${rule}`) }
}

/** What a build of these tables says of their versions. */
async function built(...tables: Table[]) {
	const { read } = await histories()
	return numberDatasets(
		tables.map(({ dataset }) => dataset),
		read,
		() => tables,
	)
}

describe('a release that numbers datasets', () => {
	it('gives 1.0.0 to what had no number, the next one to what changed, and leaves alone what did not', async () => {
		const before = figures({ '99.01': '1' })
		expect((await record('2026-01-05', before, other)).numbered).toEqual(['contoh null 1.0.0', 'lain null 1.0.0'])
		expect((await record('2026-02-05', figures({ '99.01': '2' }), other)).numbered).toEqual(['contoh 1.0.0 1.0.1'])
		expect((await record('2026-03-05', figures({ '99.01': '2', '99.02': '1' }), other)).numbered).toEqual([
			'contoh 1.0.1 1.1.0',
		])
		expect((await record('2026-04-05', figures({ '99.02': '1' }), other)).numbered).toEqual(['contoh 1.1.0 2.0.0'])
		expect((await record('2026-05-05', figures({ '99.02': '1' }, { issued: '2026' }), other)).numbered).toEqual([
			'contoh 2.0.0 2.0.1',
		])
		const { read, issues } = await histories()
		expect(issues).toEqual([])
		const [contoh] = read
		expect(contoh?.table('1.0.0').toString('utf8')).toBe(before.csv)
		expect(contoh?.versions.map(({ changes }) => changes)).toEqual([
			null,
			nextChanges({ revised: 1 }),
			nextChanges({ added: 1 }),
			nextChanges({ removed: 1 }),
			nextChanges({ texts: ['issued'] }),
		])
	})

	it('is refused on the day of a version that is there, or before', async () => {
		await record('2026-01-05', figures({ '99.01': '1' }))
		const { issues, numbered } = await record('2026-01-05', figures({ '99.01': '2' }))
		expect(issues.map(({ expected }) => expected)).toEqual(['sesudah 2026-01-05 / later than 2026-01-05'])
		expect(numbered).toEqual([])
	})

	it('keeps of recipients the newest table alone: two of them side by side may open what each hides', async () => {
		await record('2026-01-05', recipients({ '99.01': '40', '99.02': '' }))
		await record('2026-02-05', recipients({ '99.01': '', '99.02': '30' }))
		expect(readdirSync(join(office, 'versions/penerima')).sort()).toEqual(['2.0.0.csv.gz', 'versions.json'])
		const { datasetVersions } = await built(recipients({ '99.01': '', '99.02': '30' }))
		expect(datasetVersions[0]?.versions[0]?.changes).toEqual({ ...nextChanges({}), uncounted: true })
		expect(datasetVersions[0]?.versions.map(({ version, file }) => [version, file?.href ?? null])).toEqual([
			['2.0.0', '/unduh/penerima/2.0.0.csv'],
			['1.0.0', null],
		])
	})
})

describe('a build after a release', () => {
	it('bears the number of the version, or tells what it changed and which number that will be', async () => {
		const before = figures({ '99.01': '1' })
		await record('2026-01-05', before, other)
		const same = await built(before, other)
		expect(same.datasets.map(({ version, released }) => `${version} ${released}`)).toEqual([
			'1.0.0 2026-01-05',
			'1.0.0 2026-01-05',
		])
		const { datasets, datasetVersions } = await built(figures({ '99.01': '1', '99.02': '5' }), other)
		expect(datasets.map(({ version }) => version)).toEqual(['1.1.0-draft', '1.0.0'])
		expect(datasets[0]).not.toHaveProperty('released')
		expect(datasetVersions.map(({ draft }) => draft)).toEqual([
			{ version: '1.1.0', changes: nextChanges({ added: 1 }) },
			null,
		])
	})

	it('numbers nothing that no release has recorded, and does not look at its tables', () => {
		const { datasets } = numberDatasets([other.dataset], [], () => {
			throw new Error('asked for tables')
		})
		expect(datasets).toEqual([other.dataset])
	})

	it('gives out no table of recipients that is not the newest one any more, recorded or not', async () => {
		await record('2026-01-05', recipients({ '99.01': '40', '99.02': '' }))
		const { datasetVersions } = await built(recipients({ '99.01': '', '99.02': '30' }))
		expect(datasetVersions[0]?.versions.map(({ file }) => file)).toEqual([null])
	})

	it('tells of an old version which one is newer', async () => {
		await record('2026-01-05', figures({ '99.01': '1' }))
		await record('2026-02-05', figures({ '99.01': '2' }))
		const { datasetVersions } = await built(figures({ '99.01': '2' }))
		expect(datasetVersions[0]?.versions.map(({ version, newer }) => [version, newer])).toEqual([
			['1.0.1', null],
			['1.0.0', '1.0.1'],
		])
	})
})

describe('a version that is withdrawn', () => {
	const reason = { id: 'Memuat catatan tentang seseorang.', en: 'Held a note about a person.' }

	it('leaves its number with the reason, and no bytes', async () => {
		await record('2026-01-05', figures({ '99.01': '1' }))
		await record('2026-02-05', figures({ '99.01': '2' }))
		carryOut((await withdrawVersion(office, { dataset: 'contoh', version: '1.0.0', day: '2026-03-01', reason })).files)
		expect((await histories()).issues).toEqual([])
		const { datasetVersions } = await built(figures({ '99.01': '2' }))
		expect(datasetVersions[0]?.versions[1]).toMatchObject({
			version: '1.0.0',
			file: null,
			withdrawn: { day: '2026-03-01', reason },
		})
	})

	it('makes the next one a new beginning where it was the newest: nothing can be compared', async () => {
		await record('2026-01-05', figures({ '99.01': '1' }))
		carryOut((await withdrawVersion(office, { dataset: 'contoh', version: '1.0.0', day: '2026-03-01', reason })).files)
		expect((await record('2026-04-01', figures({ '99.01': '1' }))).numbered).toEqual(['contoh 1.0.0 2.0.0'])
	})

	it('is refused where there is none of that number', async () => {
		await record('2026-01-05', figures({ '99.01': '1' }))
		const { issues } = await withdrawVersion(office, { dataset: 'contoh', version: '9.0.0', day: '2026-03-01', reason })
		expect(issues).toMatchObject([{ rule: 'dataset-version', expected: '1.0.0', received: 'contoh@9.0.0' }])
	})
})

describe('the folder of versions', () => {
	it('is held to what was published: no table changed, lost, added or out of order', async () => {
		await record('2026-01-05', figures({ '99.01': '1' }), other)
		await record('2026-02-05', figures({ '99.01': '2' }), other)
		const folder = join(office, 'versions/contoh')
		writeFileSync(join(folder, '1.0.0.csv.gz'), gzipSync(inventedTable({ '99.01': '3' })))
		rmSync(join(folder, '1.0.1.csv.gz'))
		writeFileSync(join(folder, '7.0.0.csv.gz'), '')
		writeFileSync(join(office, 'versions/catatan.csv'), '')
		writeFileSync(join(office, 'versions/lain/versions.json'), '{"dataset":"lain","versions":[]}')
		expect((await histories()).issues.sort()).toEqual([
			'versions/catatan.csv: dataset-version',
			'versions/contoh/1.0.0.csv.gz: dataset-version',
			'versions/contoh/1.0.1.csv.gz: dataset-version',
			'versions/contoh/7.0.0.csv.gz: dataset-version',
			'versions/lain/versions.json: dataset-version',
		])
	})

	it('is looked through for personal data, packed as it is', async () => {
		await record('2026-01-05', figures({ '99.01': '1' }))
		const table = `${inventedTable({})}99.01,Nama,desa-kelurahan,p0,2025,1,persen,A,hubungi 081234567890\r\n`
		writeFileSync(join(office, 'versions/contoh/1.0.0.csv.gz'), gzipSync(table))
		expect((await histories()).issues).toContain('versions/contoh/1.0.0.csv.gz: personal-phone')
	})
})
