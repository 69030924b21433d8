import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { aggregate } from '../../../../scripts/add-up/aggregate.ts'
import { readInput } from '../../../../scripts/assemble/check/read-input.ts'
import { officeDifference } from '../../../../scripts/assemble/diff/office-difference.ts'
import { recordVersions } from '../../../../scripts/assemble/record/record-versions.ts'
import { openSite } from '../../../../scripts/ground/files/site-files.ts'
import { datasetTable } from '../../../../scripts/write/downloads/dataset-table.ts'
import { publishedDatasets } from '../../../../scripts/write/downloads/published-datasets.ts'
import { tableFiles } from '../../../../scripts/write/downloads/table-files.ts'
import { makeOffice } from '../../../offices/make-office.ts'

let room: string
let office: string
beforeEach(() => {
	room = mkdtempSync(join(tmpdir(), 'terang-one-value-'))
	office = join(room, 'kantor')
})
afterEach(() => rmSync(room, { recursive: true }))

const areas = ['33.28', '33.29']

/** Writes the tables that a build would publish into a folder, and returns their bytes by path. */
async function publish(folder: string): Promise<Map<string, string>> {
	const { input, issues } = await readInput(office)
	if (!input) throw new Error(JSON.stringify(issues))
	const files = new Map<string, string>()
	const source = { ...input, ...aggregate(input) }
	for (const one of publishedDatasets(source))
		for (const file of tableFiles(datasetTable(one, source), ['csv', 'json'])) {
			const path = join(folder, file.path)
			mkdirSync(dirname(path), { recursive: true })
			writeFileSync(path, file.bytes)
			files.set(file.path, Buffer.from(file.bytes).toString())
		}
	return files
}

it('one value that a steward changes is named wherever it shows, and no other; other datasets keep bytes and number', async () => {
	makeOffice(office, {
		observations: {
			luas: areas.flatMap((code): [string, string, string, string][] => [
				[code, '2024', 'penduduk', '1800000'],
				[code, '2024', 'luas-km2', '1000'],
			]),
			lain: areas.map((code): [string, string, string, string] => [code, '2024', 'p0', '14.5']),
		},
	})
	const sidecar = join(office, 'observations/lain.yaml')
	writeFileSync(
		sidecar,
		readFileSync(sidecar, 'utf8').replace('Data uji', 'Data lain').replace('Data for tests', 'Other'),
	)
	const site = join(room, 'situs')
	const before = await publish(site)
	const { files } = await recordVersions(office, '2026-01-05', openSite(site))
	for (const { path, bytes } of files.write) {
		mkdirSync(dirname(path), { recursive: true })
		writeFileSync(path, bytes)
	}
	const same = await officeDifference(office, openSite(site))
	expect(same.difference).toMatchObject({ revised: [], computed: { revised: [] }, versions: [], pages: [] })

	const table = join(office, 'observations/luas.csv')
	writeFileSync(
		table,
		readFileSync(table, 'utf8').replace('33.29,2024,penduduk,1800000', '33.29,2024,penduduk,1900000'),
	)
	const { difference } = await officeDifference(office, openSite(site))
	expect(difference).toMatchObject({
		added: [],
		withdrawn: [],
		revised: [{ dataset: 'luas', indicator: 'penduduk', area: '33.29', before: 1_800_000, after: 1_900_000 }],
		versions: [{ dataset: 'luas', before: '1.0.0', version: '1.0.1' }],
	})
	// What follows from it: the density of the area, and the sum of the province if it is whole enough to be made.
	expect(
		difference?.computed.revised.map(({ indicator, area, before, after }) => [indicator, area, before, after]),
	).toEqual([['kepadatan-penduduk', '33.29', 1800, 1900]])
	expect(difference?.pages).toEqual([
		'/data/luas/',
		'/indikator/kepadatan-penduduk/',
		'/indikator/penduduk/',
		'/wilayah/33.29/',
		'/wilayah/33/',
	])

	const after = await publish(join(room, 'sesudah'))
	const changed = [...after].filter(([path, text]) => text !== before.get(path)).map(([path]) => path)
	expect(changed.sort()).toEqual(['unduh/luas.csv', 'unduh/luas.json', 'unduh/turunan.csv', 'unduh/turunan.json'])
	const { numbered } = await recordVersions(office, '2026-02-05', openSite(join(room, 'sesudah')))
	expect(numbered).toEqual([{ dataset: 'luas', before: '1.0.0', version: '1.0.1' }])
})
