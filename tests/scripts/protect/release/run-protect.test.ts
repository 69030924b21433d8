import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readInput } from '../../../../scripts/assemble/check/read-input.ts'
import { runProtect } from '../../../../scripts/protect/release/run-protect.ts'
import { sayHidden } from '../../../../scripts/protect/release/say-hidden.ts'
import { writeProtected } from '../../../../scripts/protect/release/write-protected.ts'
import { gateFolder, onlyCountry } from '../../gate/read/gate-fixture.ts'

let folder: string
let data: string
let office: string

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'terang-protect-'))
	data = join(folder, 'data')
	office = join(folder, 'kantor')
	await cp(join(gateFolder, '_base'), data, { recursive: true })
	await writeFile(join(data, 'areas.csv'), `${await readFile(join(data, 'areas.csv'), 'utf8')}${moreVillages}`)
	await mkdir(office)
	await writeFile(join(office, 'penerima.yaml'), sidecar(false))
})
afterEach(() => rm(folder, { recursive: true }))

const villages = ['99.01.01.2001', '99.01.01.2002', '99.01.01.2003', '99.01.01.2004', '99.01.01.2005']
const moreVillages = ['Kenanga', 'Anggrek', 'Cempaka']
	.map((name, index) => `99.01.01.200${index + 3},${name},desa,tambah,2020-01-01,,,Wilayah karangan\n`)
	.join('')

const sidecar = (simulated: boolean) => `title: { id: Penerima contoh, en: Example recipients }
publisher: { id: Kantor Contoh, en: Example Office }
table: { id: Tabel contoh, en: Example table }
source: { id: Karangan untuk pengujian., en: Invented for tests. }
register: Karangan
licence: { id: CC BY 4.0, en: CC BY 4.0 }
issued: "2024-03-01"
copies: { id: Satu salinan., en: One copy. }
method: { id: Karangan., en: Invented. }
cautions: []
simulated: ${simulated}
scope: ["99.01.01"]
`

/** Counted rows: so many families in each of the five villages. */
async function writeRows(to: string, ...counts: readonly number[]): Promise<void> {
	const rows = villages.map((code, index) => `${code},contoh,2024,${counts[index] ?? 0}`)
	await writeFile(join(to, 'penerima.csv'), `kode_wilayah,program,periode,jumlah\n${rows.join('\n')}\n`)
}

/** The same for several periods. */
async function writeStages(periods: Readonly<Record<string, readonly number[]>>): Promise<void> {
	const rows = Object.entries(periods).flatMap(([period, counts]) =>
		villages.map((code, index) => `${code},contoh,${period},${counts[index] ?? 0}`),
	)
	await writeFile(join(office, 'penerima.csv'), `kode_wilayah,program,periode,jumlah\n${rows.join('\n')}\n`)
}

async function hiddenVillages(period: string): Promise<string[]> {
	const lines = (await table()).split('\n').map((line) => line.trim().split(','))
	return lines.filter((cells) => cells[2] === period && cells[7] === 'Q').map(([code = '']) => code)
}

async function renameDataset(folder: string): Promise<void> {
	for (const part of ['csv', 'yaml']) await rename(join(folder, `penerima.${part}`), join(folder, `baru.${part}`))
}

async function protect(acceptNewlyHidden = false) {
	const result = await runProtect(
		{ recipients: office, data, acceptNewlyHidden },
		{ areaSource: onlyCountry, national: null },
	)
	if (result.counts) writeProtected(result.folder, result.files)
	return result
}

const table = () => readFile(join(data, 'protected/penerima.csv'), 'utf8')
const rulesOf = ({ issues }: { issues: readonly { rule: string }[] }) => [...new Set(issues.map(({ rule }) => rule))]

describe('npm run protect', () => {
	it('tells of record-level rows how well people hide in each other, in numbers of classes alone', async () => {
		const rows = villages.flatMap((code, index) =>
			Array<string>([9, 3, 12, 25, 0][index] ?? 0).fill(`${code},contoh,2024`),
		)
		await writeFile(join(office, 'penerima.csv'), `kode_wilayah,program,periode\n${rows.join('\n')}\n`)
		const told: [string, readonly string[]][] = []
		const onClasses = (dataset: string, lines: readonly string[]) => told.push([dataset, lines])
		await runProtect(
			{ recipients: office, data, acceptNewlyHidden: false },
			{ areaSource: onlyCountry, national: null, onClasses },
		)
		expect(told.map(([dataset]) => dataset)).toEqual(['penerima'])
		expect(told[0]?.[1].join('\n')).toContain('4 kelas, 1 di bawah 5 · 4 classes, 1 below 5')
	})

	it('writes table, sidecar and ledger, in which no small count stands', async () => {
		await writeRows(office, 40, 3, 12, 25, 0)
		expect((await protect()).issues).toEqual([])
		expect((await readdir(join(data, 'protected'))).sort()).toEqual(['ledger.csv', 'penerima.csv', 'penerima.yaml'])
		expect((await table()).replaceAll('\r', '')).toBe(
			`kode_wilayah,program,periode,rincian,kategori,ukuran,nilai,status
99.01.01,contoh,2024,total,total,keluarga,80,A
99.01.01.2001,contoh,2024,total,total,keluarga,40,A
99.01.01.2002,contoh,2024,total,total,keluarga,,Q
99.01.01.2003,contoh,2024,total,total,keluarga,,Q
99.01.01.2004,contoh,2024,total,total,keluarga,,Q
99.01.01.2005,contoh,2024,total,total,keluarga,0,A
`,
		)
		expect(await readFile(join(data, 'protected/ledger.csv'), 'utf8')).toContain(
			'contoh,2024,1,99.01.01.2002,total,total,keluarga,,Q',
		)
	})

	it('gives the build just what protecting in memory gives it', async () => {
		await writeRows(office, 40, 3, 12, 25, 0)
		await protect()
		const fromTables = await readInput(data, { areaSource: onlyCountry, national: null })
		await rm(join(data, 'protected'), { recursive: true })
		await cp(office, join(data, 'recipients'), { recursive: true })
		await writeFile(join(data, 'recipients/penerima.yaml'), sidecar(true))
		const areas = await readFile(join(data, 'areas.csv'), 'utf8')
		await writeFile(join(data, 'areas.csv'), areas.replaceAll(',tambah,2020-01-01,', ',rekaan,,'))
		const fromRows = await readInput(data, { areaSource: onlyCountry, national: null })
		expect(fromRows.issues).toEqual([])
		expect(fromTables.input?.recipients[0]?.cells).toEqual(fromRows.input?.recipients[0]?.cells)
		expect([fromTables, fromRows].map(({ input }) => input?.recipients[0]?.way)).toEqual(['tables', 'rows'])
	})

	it('refuses rows of real villages that pass for a simulation, by their sidecar or by their name', async () => {
		await writeRows(office, 40, 3, 12, 25, 0)
		await writeFile(join(office, 'penerima.yaml'), sidecar(true))
		const marked = await protect()
		expect([rulesOf(marked), marked.files]).toEqual([['simulated-areas'], []])
		for (const part of ['csv', 'yaml'])
			await rename(join(office, `penerima.${part}`), join(office, `contoh-pkh.${part}`))
		await writeFile(join(office, 'contoh-pkh.yaml'), sidecar(false))
		const named = await protect()
		expect([rulesOf(named), named.files]).toEqual([['simulated-areas'], []])
		expect(JSON.stringify([marked.issues, named.issues])).not.toContain('99.01.01.')
	})

	it('keeps a revision from opening what was hidden', async () => {
		await writeRows(office, 40, 3, 12, 25, 0)
		await protect()
		await writeRows(office, 40, 9, 12, 25, 0)
		const { counts } = await protect()
		expect(counts).toMatchObject({ released: 1, hidden: 3 })
		expect((await table()).match(/Q\r$/gm)?.length).toBe(3)
	})

	it('stops at a published figure that has to be hidden, writes nothing, and goes on once that is accepted', async () => {
		await writeRows(office, 40, 13, 12, 25, 0)
		await protect()
		const before = await table()
		await writeRows(office, 40, 3, 12, 25, 0)
		const stopped = await protect()
		expect(rulesOf(stopped)).toEqual(['release-ledger'])
		expect(stopped.issues.some(({ received }) => received === '99.01.01.2002 contoh 2024 total')).toBe(true)
		expect(stopped.counts).toBeNull()
		expect(await table()).toBe(before)
		expect((await protect(true)).counts).toMatchObject({ released: 1, hidden: 3 })
	})

	it('hides in the year what its stages hide, in one run or in the next', async () => {
		await writeStages({ '2024-T1': [6, 7, 12, 20, 3], '2024-T2': [9, 3, 14, 8, 30] })
		await protect()
		expect(await hiddenVillages('2024-T1')).toContain('99.01.01.2005')
		await writeStages({ '2024-T1': [6, 7, 12, 20, 3], '2024-T2': [9, 3, 14, 8, 30], '2024': [15, 10, 26, 28, 33] })
		expect((await protect()).issues).toEqual([])
		const stages = [...(await hiddenVillages('2024-T1')), ...(await hiddenVillages('2024-T2'))]
		expect(await hiddenVillages('2024')).toEqual(expect.arrayContaining(stages))
	})

	it('asks for the rows of a stage that was published before, and names no cell', async () => {
		await writeStages({ '2024-T1': [6, 7, 12, 20, 3] })
		await protect()
		await writeStages({ '2024': [15, 10, 26, 28, 33] })
		const { issues, files } = await protect()
		expect(issues.map(({ rule, received }) => [rule, received])).toEqual([
			['recipient-linked', 'contoh 2024-T1, contoh 2024'],
		])
		expect(files).toEqual([])
	})

	it('never accepts that a published year is hidden for a stage that comes after it', async () => {
		await writeStages({ '2024': [15, 10, 26, 28, 33] })
		await protect()
		await writeStages({ '2024': [15, 10, 26, 28, 33], '2024-T1': [6, 7, 12, 20, 3] })
		const { issues, files } = await protect(true)
		expect(new Set(issues.map(({ rule }) => rule))).toEqual(new Set(['recipient-linked']))
		expect(files).toEqual([])
	})

	it('refuses two datasets over the same cells before anything is written', async () => {
		await writeRows(office, 40, 3, 12, 25, 0)
		for (const part of ['csv', 'yaml']) await cp(join(office, `penerima.${part}`), join(office, `salinan.${part}`))
		const { issues, files } = await protect()
		expect(issues.map(({ rule, received }) => [rule, received])).toEqual([
			['recipient-overlap', '99.01.01 contoh 2024 total'],
		])
		expect(files).toEqual([])
	})

	it('goes on with the history of a dataset that got another name', async () => {
		await writeRows(office, 40, 3, 12, 25, 0)
		await protect()
		await renameDataset(office)
		await writeFile(
			join(office, 'baru.csv'),
			(await readFile(join(office, 'baru.csv'), 'utf8')).replace(',3\n', ',9\n'),
		)
		expect(rulesOf(await protect())).toEqual(['recipient-overlap'])
		await renameDataset(join(data, 'protected'))
		expect((await protect()).issues).toEqual([])
		expect((await readFile(join(data, 'protected/baru.csv'), 'utf8')).match(/Q\r$/gm)?.length).toBe(3)
		expect(await readFile(join(data, 'protected/ledger.csv'), 'utf8')).toContain('contoh,2024,2,99.01.01,')
	})

	it('makes its secret once, for its owner alone, and writes nothing of it into the office folder', async () => {
		await writeRows(office, 40, 3, 12, 25, 0)
		expect((await protect()).isNewSecret).toBe(true)
		const path = join(office, '.terang-rahasia')
		const secret = (await readFile(path, 'utf8')).trim()
		expect(secret).toMatch(/^[0-9a-f]{64}$/)
		expect((await stat(path)).mode & 0o777).toBe(0o600)
		const again = await protect()
		expect([again.isNewSecret, again.replaced]).toEqual([false, []])
		const written = await Promise.all(
			(await readdir(join(data, 'protected'))).map((name) => readFile(join(data, 'protected', name), 'utf8')),
		)
		expect(written.join('')).not.toContain(secret)
		await writeFile(path, 'x')
		await expect(protect()).rejects.toThrow('rusak')
	})

	it('keeps what was hidden when the secret is lost', async () => {
		await writeRows(office, 40, 3, 12, 25, 0)
		await protect()
		const before = await table()
		await rm(join(office, '.terang-rahasia'))
		expect((await protect()).issues).toEqual([])
		expect(await table()).toBe(before)
	})

	it('says in numbers of cells what is hidden and why', async () => {
		await writeRows(office, 40, 3, 12, 25, 0)
		const { reasons } = await protect()
		expect(reasons).toEqual([
			{ programme: 'contoh', period: '2024', layer: 'total', shown: 3, small: 1, cover: 2, linked: 0, before: 0 },
		])
		expect(sayHidden(reasons).join('\n')).toMatchInlineSnapshot(`
			"                     tampil disamarkan     kecil   penutup    kaitan    dahulu
			contoh 2024 total         3          3         1         2         0         0
			kecil: angkanya sendiri kecil; penutup: menutup yang kecil; kaitan: demi tabel yang berkaitan; dahulu: pernah disamarkan.
			kecil: small itself; penutup: covers small ones; kaitan: for a linked table; dahulu: hidden before. Numbers of cells, never a count of people."
		`)
	})

	it('writes nothing while the rows have a fault, and never repeats a cell of them', async () => {
		await writeRows(office, 40, 3, 12, 25, 0)
		const rows = await readFile(join(office, 'penerima.csv'), 'utf8')
		await writeFile(join(office, 'penerima.csv'), rows.replace('99.01.01.2004', '99.01.01.4444'))
		const { issues, files } = await protect()
		expect(issues.length).toBeGreaterThan(0)
		expect(JSON.stringify(issues)).not.toContain('4444')
		expect(files).toEqual([])
		await expect(readdir(join(data, 'protected'))).rejects.toThrow()
	})
})

describe('a build', () => {
	it('refuses real rows in data/recipients', async () => {
		await cp(office, join(data, 'recipients'), { recursive: true })
		await writeRows(join(data, 'recipients'), 40, 3, 12, 25, 0)
		const { input, issues } = await readInput(data, { areaSource: onlyCountry, national: null })
		expect(input).toBeNull()
		expect(rulesOf({ issues })).toEqual(['recipient-rows'])
	})

	it('refuses a table that somebody changed: the ledger does not record it', async () => {
		await writeRows(office, 40, 3, 12, 25, 0)
		await protect()
		const path = join(data, 'protected/penerima.csv')
		await writeFile(path, (await table()).replace('keluarga,40,A', 'keluarga,41,A'))
		expect(rulesOf(await readInput(data, { areaSource: onlyCountry, national: null }))).toEqual(['release-ledger'])
	})
})
