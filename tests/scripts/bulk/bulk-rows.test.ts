import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bulkRows } from '../../../scripts/bulk/bulk-rows.ts'
import { duckDbEngine } from '../../../scripts/bulk/engines/duckdb-engine.ts'
import { protectRows, runProtect } from '../../../scripts/protect/release/run-protect.ts'
import { onlyCountry } from '../gate/read/gate-fixture.ts'
import { data, office, rulesOf, useOfficeFolders, villages, writeStages } from '../protect/release/office-folders.ts'
import { writeParquet } from './bulk-folder.ts'

useOfficeFolders()

const sources = { areaSource: onlyCountry, national: null }
const byGate = () => runProtect({ recipients: office, data, acceptNewlyHidden: false }, sources)
const byEngine = () => {
	const rows = bulkRows(office, data, ({ connection }) => duckDbEngine(connection))
	return protectRows(rows, { data, acceptNewlyHidden: false }, sources)
}

describe('rows of any size', () => {
	it('become the same protected tables and ledger as by npm run protect, to the byte', async () => {
		await writeStages({ '2023': [40, 3, 12, 25, 9], '2024': [7, 4, 4, 30, 2] })
		const { files } = await byGate()
		const counted = await byEngine()
		expect(files.map(({ name }) => name)).toEqual(['ledger.csv', 'penerima.yaml', 'penerima.csv'])
		expect({ files: counted.files, issues: counted.issues }).toEqual({ files, issues: [] })
	})

	it('become them also from Parquet and from a folder of parts', async () => {
		await writeStages({ '2023': [40, 3, 12, 25, 9], '2024': [7, 4, 4, 30, 2] })
		const { files } = await byGate()
		const [head = '', ...lines] = (await readFile(join(office, 'penerima.csv'), 'utf8')).trim().split('\n')
		const rows = lines.map((line) => line.split(','))
		await mkdir(join(office, 'penerima'))
		await rename(join(office, 'penerima.csv'), join(office, 'penerima/a.csv'))
		await writeFile(join(office, 'penerima/a.csv'), `${[head, ...lines.slice(0, 4)].join('\n')}\n`)
		await writeParquet(join(office, 'penerima/b.parquet'), head.split(','), rows.slice(4))
		const counted = await byEngine()
		expect({ files: counted.files, issues: counted.issues }).toEqual({ files, issues: [] })
	})

	it('are watched for names of files and for what does not belong there', async () => {
		await writeStages({ '2024': [7, 4, 4, 30, 2] })
		await mkdir(join(office, 'penerima/lama'), { recursive: true })
		await writeFile(join(office, 'penerima/lama/a.csv'), 'x\n')
		await writeFile(join(office, '3515013002909001.parquet'), '')
		const { issues, files } = await byEngine()
		expect(files).toEqual([])
		expect(rulesOf({ issues })).toContain('personal-identity-number')
		expect(villages.some((code) => JSON.stringify(issues).includes(code))).toBe(false)
	})
})
