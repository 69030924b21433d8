import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readInput } from '../../../../scripts/assemble/check/read-input.ts'
import { runProtect } from '../../../../scripts/protect/release/run-protect.ts'
import { onlyCountry } from '../../gate/read/gate-fixture.ts'
import {
	data,
	office,
	protect,
	rulesOf,
	sidecar,
	table,
	useOfficeFolders,
	villages,
	writeRows,
} from './office-folders.ts'

useOfficeFolders()

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
		expect(told[0]?.[1].join('\n')).toContain('4 kelompok penerima, 1 di antaranya kurang dari 5 penerima')
	})

	it('writes table, sidecar and ledger, in which no small count stands', async () => {
		// Three villages with recipients: whatever the secret, both others cover the small one.
		await writeRows(office, 40, 3, 12, 0, 0)
		expect((await protect()).issues).toEqual([])
		expect((await readdir(join(data, 'protected'))).sort()).toEqual(['ledger.csv', 'penerima.csv', 'penerima.yaml'])
		expect((await table()).replaceAll('\r', '')).toBe(
			`kode_wilayah,program,periode,rincian,kategori,ukuran,nilai,status
99.01.01,contoh,2024,total,total,keluarga,55,A
99.01.01.2001,contoh,2024,total,total,keluarga,,Q
99.01.01.2002,contoh,2024,total,total,keluarga,,Q
99.01.01.2003,contoh,2024,total,total,keluarga,,Q
99.01.01.2004,contoh,2024,total,total,keluarga,0,A
99.01.01.2005,contoh,2024,total,total,keluarga,0,A
`,
		)
		expect(await readFile(join(data, 'protected/ledger.csv'), 'utf8')).toContain(
			'contoh,2024,1,99.01.01.2002,total,total,keluarga,,Q',
		)
	})

	it('gives the build just what protecting in memory gives it', async () => {
		await writeRows(office, 40, 3, 12, 0, 0)
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

	it('takes no table that bears the name of the ledger: it would be written over it', async () => {
		await writeRows(office, 40, 13, 12, 25, 0)
		await protect()
		const before = await readFile(join(data, 'protected/ledger.csv'), 'utf8')
		for (const part of ['csv', 'yaml']) await rename(join(office, `penerima.${part}`), join(office, `ledger.${part}`))
		expect(rulesOf(await protect())).toEqual(['reserved-name'])
		expect(await readFile(join(data, 'protected/ledger.csv'), 'utf8')).toBe(before)
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
		await writeFile(path, (await table()).replace('keluarga,80,A', 'keluarga,81,A'))
		expect(rulesOf(await readInput(data, { areaSource: onlyCountry, national: null }))).toEqual(['release-ledger'])
	})
})
