import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { parse } from 'yaml'

/** One figure as the oracle computes it, with everything that is compared. */
export type OracleFigure = {
	indicator: string
	area: string
	reference: string
	period: string
	status: string
	value: number | null
	category: string | null
	derived: boolean
	have: number | null
	of: number | null
	rank: number | null
	ranked: number | null
	tied: number | null
	parent: number | null
	median: number | null
	from: string | null
	points: number | null
	percent: number | null
}

type Reference = { from: number; to?: number; month: number }

/**
 * All figures of a data folder, computed by DuckDB in SQL straight from its CSV files and those of
 * the register: a second opinion that shares no code with the aggregation.
 */
export async function oracleFigures(data: string, national: string): Promise<OracleFigure[]> {
	const instance = await DuckDBInstance.create(':memory:', { threads: '2' })
	const connection = await instance.connect()
	const register = dirname(createRequire(import.meta.url).resolve('idn-area-data/data/villages.csv'))
	await connection.run(
		`SET VARIABLE data = '${data}'; SET VARIABLE national = '${national}'; SET VARIABLE register = '${register}'`,
	)
	await loadSidecars(connection, join(data, 'observations'))
	await runFile(connection, '1-input.sql')
	await runFile(connection, '2-readings.sql')
	for (const depth of [3, 2, 1, 0]) {
		await connection.run(`SET VARIABLE depth = ${depth}`)
		await runFile(connection, '3-sums-at-depth.sql')
	}
	await runFile(connection, '4-ratios.sql')
	await runFile(connection, '5-comparisons.sql')
	const result = await connection.runAndReadAll('FROM compared')
	connection.closeSync()
	return result.getRowObjectsJS() as OracleFigure[]
}

async function runFile(connection: DuckDBConnection, file: string): Promise<void> {
	await connection.run(readFileSync(join(import.meta.dirname, file), 'utf8'))
}

/** The two things of a sidecar that change a figure: how numbers are written, and which month a year means. */
async function loadSidecars(connection: DuckDBConnection, folder: string): Promise<void> {
	await connection.run('CREATE TABLE sidecar (dataset VARCHAR, number_format VARCHAR)')
	await connection.run('CREATE TABLE reference_month (dataset VARCHAR, first INTEGER, last INTEGER, month INTEGER)')
	for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
		const sidecar: { number_format?: string; reference_months?: Reference[] } = parse(
			readFileSync(join(folder, file), 'utf8'),
		)
		const dataset = basename(file, '.yaml')
		await connection.run(`INSERT INTO sidecar VALUES ('${dataset}', '${sidecar.number_format ?? 'comma'}')`)
		for (const { from, to = 9999, month } of sidecar.reference_months ?? []) {
			await connection.run(`INSERT INTO reference_month VALUES ('${dataset}', ${from}, ${to}, ${month})`)
		}
	}
}
