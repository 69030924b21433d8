import { cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sayHidden } from '../../../../scripts/protect/release/say-hidden.ts'
import { english } from '../../../english.ts'
import {
	data,
	hiddenVillages,
	office,
	protect,
	renameDataset,
	rulesOf,
	sidecar,
	table,
	useOfficeFolders,
	writeRows,
	writeStages,
} from './office-folders.ts'

useOfficeFolders()

describe('linked tables of npm run protect', () => {
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
})

describe('the history of a dataset', () => {
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

	it('refuses a village under a new code that areas.csv tells as added, and takes it as moved', async () => {
		const areas = await readFile(join(data, 'areas.csv'), 'utf8')
		await writeRows(office, 40, 9, 12, 25, 7)
		await writeFile(join(office, 'penerima.yaml'), sidecar(false).replace('99.01.01', '99.01'))
		expect((await protect()).issues).toEqual([])
		const rows = await readFile(join(office, 'penerima.csv'), 'utf8')
		await writeFile(join(office, 'penerima.csv'), rows.replace('99.01.01.2001', '99.01.02.2001'))
		await writeFile(join(data, 'areas.csv'), `${areas}99.01.02.2001,Mawar,desa,tambah,2024-06-01,,,Karangan\n`)
		const added = await protect()
		expect(added.issues.map(({ expected, received }) => [english(expected), received])).toEqual([
			['the areas of release 1, or a change that areas.csv tells', '99.01.02.2001 contoh 2024 total'],
		])
		expect(added.files).toEqual([])
		const moved = '99.01.02.2001,Mawar,desa,pindah,2024-06-01,99.01.01.2001,,Karangan'
		await writeFile(join(data, 'areas.csv'), `${areas}${moved}\n`)
		expect((await protect()).issues).toEqual([])
	})
})

describe('the secret of an office, and what is said', () => {
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
})
