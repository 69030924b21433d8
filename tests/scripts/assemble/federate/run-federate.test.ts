import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readInput } from '../../../../scripts/assemble/check/read-input.ts'
import { onlyCountry } from '../../gate/read/gate-fixture.ts'
import { edit, federate, folder, publish, sidecar, textOf, useProvince } from './province.ts'

useProvince({ '99.01': [40, 3, 12, 0, 0], '99.02': [50, 60, 70, 0, 8] })

const TABLE = 'provinsi/protected/penerima-provinsi.csv'
const PORTAL = 'portal.yaml'
type Refused = Awaited<ReturnType<typeof federate>>
/** Whether a run wrote anything, and each rule that stood against it with what was received. */
const saidBy = ({ issues, counts }: Refused) => ({
	written: counts !== null,
	said: issues.map(({ rule, received }) => `${rule}: ${received}`),
})

describe('npm run federate', () => {
	it('adds protected tables up to the province, with a ledger of its own, and hides what offices hide', async () => {
		const result = await federate()
		expect(result.issues).toEqual([])
		expect((await textOf(TABLE)).replaceAll('\r', '')).toBe(
			`kode_wilayah,program,periode,rincian,kategori,ukuran,nilai,status
99,contoh,2024,total,total,keluarga,243,A
99.01,contoh,2024,total,total,keluarga,55,A
99.01.01,contoh,2024,total,total,keluarga,55,A
99.01.01.2001,contoh,2024,total,total,keluarga,,Q
99.01.01.2002,contoh,2024,total,total,keluarga,,Q
99.01.01.2003,contoh,2024,total,total,keluarga,,Q
99.01.01.2004,contoh,2024,total,total,keluarga,0,A
99.01.01.2005,contoh,2024,total,total,keluarga,0,A
99.02,contoh,2024,total,total,keluarga,188,A
99.02.01,contoh,2024,total,total,keluarga,188,A
99.02.01.2001,contoh,2024,total,total,keluarga,50,A
99.02.01.2002,contoh,2024,total,total,keluarga,60,A
99.02.01.2003,contoh,2024,total,total,keluarga,70,A
99.02.01.2004,contoh,2024,total,total,keluarga,0,A
99.02.01.2005,contoh,2024,total,total,keluarga,8,A
`,
		)
		expect((await readdir(join(folder, 'provinsi/protected'))).sort()).toEqual([
			'ledger.csv',
			'penerima-provinsi.csv',
			'penerima-provinsi.yaml',
		])
		await edit('provinsi/portal.yaml', (text) => text.replace('regencies: ["99.01"]', 'regencies: ["99.01", "99.02"]'))
		const { input, issues } = await readInput(join(folder, 'provinsi'), { areaSource: onlyCountry, national: null })
		expect([issues, input?.recipients[0]?.cells.length]).toEqual([[], 15])
		expect((await federate()).counts).toMatchObject({ unchanged: 1, released: 0 })
	})

	it('hides the sum where one kabupaten hides its own, and says so', async () => {
		await publish('99.01', { 2024: [40, 3, 12, 0, 0], 2025: [2, 1, 0, 0, 0] })
		await publish('99.02', { 2024: [50, 60, 70, 0, 8], 2025: [50, 60, 70, 0, 9] })
		const { issues, notes } = await federate()
		expect(issues).toEqual([])
		const lines = (await textOf(TABLE)).replaceAll('\r', '').split('\n')
		expect(lines).toContain('99,contoh,2025,total,total,keluarga,,Q')
		expect(lines).toContain('99.02,contoh,2025,total,total,keluarga,189,A')
		expect(lines).toContain('99,contoh,2024,total,total,keluarga,243,A')
		expect(notes.join('\n')).toContain('contoh 2025: jumlah 99 disamarkan')
	})

	it('refuses a sum without one office, and names what is missing, not what is there', async () => {
		const result = await federate({ offices: [join(folder, '99.02')] })
		expect(saidBy(result)).toEqual({ written: false, said: ['recipient-offices: contoh 2024: 99.01'] })
		await expect(textOf(TABLE)).rejects.toThrow()
	})

	it('refuses a period that one office has not published, unless the others are named', async () => {
		await publish('99.02', { 2024: [50, 60, 70, 0, 8], 2025: [50, 60, 70, 0, 9] })
		expect(saidBy(await federate()).said).toEqual(['recipient-offices: contoh 2025: 99.01'])
		expect((await federate({ periods: ['2024'] })).issues).toEqual([])
		expect(saidBy(await federate({ periods: ['2023'] })).said).toEqual(
			['99.01', '99.02'].map(() => 'recipient-offices: 2023'),
		)
	})

	it('refuses a table that lacks a village: its sum would be a partial one', async () => {
		await edit('provinsi/areas.csv', (text) => `${text}99.02.01.2006,Baru,desa,tambah,2020-01-01,,,Karangan\n`)
		expect(saidBy(await federate())).toEqual({
			written: false,
			said: ['recipient-offices: contoh 2024: 99.02.01.2006'],
		})
	})

	it('refuses the same area twice, areas outside the province, and a scope that is not one area', async () => {
		const twice = [join(folder, '99.01'), join(folder, '99.02'), join(folder, '99.02')]
		expect(saidBy(await federate({ offices: twice })).said).toEqual([
			`recipient-offices: 99.02.01 contoh 2024, ${join(folder, '99.02')}`,
		])
		await writeFile(join(folder, 'penerima-provinsi.yaml'), sidecar('99.01'))
		expect(saidBy(await federate()).said).toEqual(['recipient-offices: 99.02.01'])
		await writeFile(join(folder, 'penerima-provinsi.yaml'), sidecar('99').replace('["99"]', '["99.01", "99.02"]'))
		expect(saidBy(await federate()).said).toEqual(['recipient-offices: 99.01, 99.02'])
	})

	it('refuses an office that protects by a lower threshold, and takes one with a higher', async () => {
		await edit(`99.01/${PORTAL}`, (text) => text.replace('threshold: 5', 'threshold: 3'))
		expect(saidBy(await federate()).said).toEqual(['recipient-offices: 3 < 5'])
		await edit(`99.01/${PORTAL}`, (text) => text.replace('threshold: 3', 'threshold: 7'))
		expect((await federate()).issues).toEqual([])
	})

	it('refuses a simulation beside real figures', async () => {
		await writeFile(join(folder, 'penerima-provinsi.yaml'), sidecar('99', 'cautions: []', true))
		expect(saidBy(await federate()).said).toEqual(['99.01', '99.02'].map(() => 'recipient-offices: simulated: false'))
	})

	it('refuses a table that somebody changed, by its ledger, and one whose ledger was changed with it, by attack', async () => {
		const open = (text: string) =>
			text.replace('99.01.01.2002,total,total,keluarga,,Q', '99.01.01.2002,total,total,keluarga,3,A')
		await edit('99.01/protected/penerima.csv', (text) =>
			text.replace(
				'99.01.01.2002,contoh,2024,total,total,keluarga,,Q',
				'99.01.01.2002,contoh,2024,total,total,keluarga,3,A',
			),
		)
		expect(saidBy(await federate()).said).toEqual([
			'recipient-offices: 99.01.01.2002 contoh 2024 total',
			'release-ledger: 99.01.01.2002 contoh 2024 total',
		])
		await edit('99.01/protected/ledger.csv', open)
		const attacked = await federate()
		expect(attacked.counts).toBeNull()
		expect(attacked.issues.map(({ rule }) => rule)).toContain('small-count-published')
	})

	it('says no small count in what it refuses or writes', async () => {
		await publish('99.01', { 2024: [40, 3, 12, 0, 0], 2025: [40, 4, 12, 0, 0] })
		const { issues } = await federate()
		expect(JSON.stringify(issues)).not.toMatch(/keluarga[^0-9]*[34]\b/)
	})

	it('stops where a kabupaten hides what the province has published, until that is accepted', async () => {
		await federate()
		await publish('99.02', { 2024: [50, 60, 70, 0, 2] }, sidecar('99.02'), true)
		const stopped = await federate()
		expect(new Set(stopped.issues.map(({ rule }) => rule))).toEqual(new Set(['release-ledger']))
		expect(stopped.counts).toBeNull()
		expect((await federate({ acceptNewlyHidden: true })).counts).toMatchObject({ released: 1 })
	})

	it('keeps what offices say of their tables, for their own areas', async () => {
		const caution = 'cautions: [{ id: Data Februari belum masuk., en: February is missing. }]'
		await publish('99.02', { 2024: [50, 60, 70, 0, 8] }, sidecar('99.02', caution))
		await federate()
		expect(await textOf('provinsi/protected/penerima-provinsi.yaml')).toContain(
			'cautions:\n  - id: Data Februari belum masuk.\n    en: February is missing.\n    areas:\n      - 99.02.01\n',
		)
	})
})
