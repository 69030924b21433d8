import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { clickHouseEngine } from '../../../scripts/bulk/engines/clickhouse-engine.ts'
import { duckDbEngine } from '../../../scripts/bulk/engines/duckdb-engine.ts'
import type { RowsEngine } from '../../../scripts/bulk/engines/rows-engine.ts'
import type { OpenDuckDb } from '../../../scripts/bulk/files/open-duckdb.ts'
import { inFull } from '../../depth.ts'
import { readBoth, starved, withFolder, writeParts } from './bulk-folder.ts'
import { hasClickHouse, type Nodes, startNodes } from './clickhouse-nodes.ts'

const villages = ['99.01.01.2001', '99.01.01.2002', '99.01.02.1001', '99.02.01.2001']
const rows = Array.from({ length: 200 }, (_, at) =>
	[
		villages[at % 4],
		'pkh',
		at % 3 ? '2024' : '2023',
		at % 2 ? 'kesehatan' : 'pendidikan',
		at % 5 ? 'ya' : 'tidak',
		at % 7 ? '900000' : '1.500.000',
	].join(','),
)
const text = `kode_wilayah,program,periode,komponen,disabilitas,nilai_rupiah\n${rows.join('\n')}\n`

const read = (openEngine: (duckDb: OpenDuckDb) => RowsEngine, csv = text) =>
	withFolder(async (folder) => {
		await writeParts(folder, { 'penerima.csv': csv })
		return readBoth(folder, openEngine)
	})

// At night, and where Debian's package is installed: three servers take longer to start than all else of this room.
describe.skipIf(!inFull || !hasClickHouse)('three ClickHouse machines', () => {
	let nodes: Nodes
	beforeAll(async () => {
		nodes = await startNodes(3)
	}, 60_000)
	afterAll(() => nodes?.stop())
	const engine = ({ connection }: OpenDuckDb) => clickHouseEngine(nodes.urls, connection)

	it('count what DuckDB counts by the same queries, and keep nothing', async () => {
		const { engine: told, gate } = await read(engine)
		expect(told.byGate).toBe(false)
		expect(told.rows).toEqual(gate.rows)
		expect(told.rows).toEqual((await read(({ connection }) => duckDbEngine(connection))).engine.rows)
		expect((await read((duckDb) => engine(starved(duckDb)))).engine).toEqual(told)
		for (const url of nodes.urls)
			expect(await (await fetch(`${url}/?query=SHOW+DATABASES`)).text()).not.toContain('terang')
	})

	it('refuse what the gate refuses, an empty cell and a row that says the same again included', async () => {
		const head = 'kode_wilayah,program,periode,jumlah\n'
		for (const lines of ['99.01.01.2001,pkh,,5\n', '99.01.01.2001,pkh,2024,5\n99.01.01.2001,pkh,2024,6\n']) {
			const { engine: told, gate } = await read(engine, head + lines)
			expect(told).toEqual(gate)
			expect(told.issues.length).toBeGreaterThan(0)
		}
	})

	it('give no sum when a load is cut short, or rows are lost after it', async () => {
		const losing = (duckDb: OpenDuckDb) => {
			const whole = engine(duckDb)
			const load: RowsEngine['load'] = async (...args) => {
				const loaded = await whole.load(...args)
				for (const url of nodes.urls) await loseRows(url)
				return loaded
			}
			return { ...whole, load }
		}
		await expect(read(losing)).rejects.toThrow(/mencakup \d+ dari 200 baris/)
	})

	it('give no sum when one of them was never there', async () => {
		const urls = [...nodes.urls.slice(1), 'http://127.0.0.1:9']
		await expect(read(({ connection }) => clickHouseEngine(urls, connection))).rejects.toThrow(
			/127\.0\.0\.1:9 tidak menjawab[\s\S]*No figure is used/,
		)
	})

	it('give no sum when a machine is killed', async () => {
		await nodes.kill(2)
		await expect(read(engine)).rejects.toThrow(/Tidak ada angka yang dipakai/)
	})
})

/** Leaves a machine with a few of the rows of a run, as if a load had been cut short. */
async function loseRows(url: string): Promise<void> {
	const run = async (body: string) => (await fetch(url, { method: 'POST', body })).text()
	const names = (await run('SHOW DATABASES')).split('\n').filter((name) => name.startsWith('terang_'))
	for (const name of names) {
		await run(`RENAME TABLE ${name}.recipients TO ${name}.whole`)
		await run(`CREATE TABLE ${name}.recipients AS ${name}.whole ENGINE = Memory`)
		await run(`INSERT INTO ${name}.recipients SELECT * FROM ${name}.whole LIMIT 5`)
	}
}
