import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { stringify } from 'yaml'
import { countByEngine } from '../scripts/bulk/count-bulk-file.ts'
import { clickHouseEngine } from '../scripts/bulk/engines/clickhouse-engine.ts'
import { duckDbEngine } from '../scripts/bulk/engines/duckdb-engine.ts'
import { listBulkFiles } from '../scripts/bulk/files/list-bulk-files.ts'
import { openDuckDb, quoted } from '../scripts/bulk/files/open-duckdb.ts'
import { OFFICE_FOLDER } from '../scripts/gate/read/office-folder.ts'
import { readProject } from '../scripts/gate/read/read-project.ts'
import { leavesOf } from '../src/gate/recipients/counted-tables.ts'
import { IssueCollector } from '../src/issue/issue-collector.ts'

/**
 * The bulk door on generated rows of one period of the nation: every village, three programmes, component, sex and amount.
 * Each reading runs in a process of its own, so that its CPU time and peak memory can be told; the counts are compared by
 * a digest. `node bench/bulk.ts [rows] [http://machine:8123 …]`, 20 million rows unless told otherwise.
 */
export type BulkReading = {
	rows: number
	rowsPerCpuSecond: number
	cpuSeconds: number
	seconds: number
	peakMegabytes: number
	byGate: boolean
	digest: string
}

const root = resolve(import.meta.dirname, '..')
const work = join(root, '.terang', 'bench', 'bulk')

export function benchBulk(rows = 20_000_000, urls: readonly string[] = []): Record<string, BulkReading> {
	const measured = (format: string, ...more: readonly string[]): BulkReading =>
		JSON.parse(execFileSync(process.execPath, [import.meta.filename, 'read', format, ...more], { encoding: 'utf8' }))
	try {
		execFileSync(process.execPath, [import.meta.filename, 'generate', String(rows)], { stdio: 'inherit' })
		const readings = { csv: measured('csv'), parquet: measured('parquet') }
		return urls.length > 0 ? { ...readings, clickhouse: measured('parquet', ...urls) } : readings
	} finally {
		rmSync(work, { recursive: true, force: true })
	}
}

/** Writes the rows as CSV and as Parquet, by whole numbers alone: the same rows on every machine. */
async function generate(rows: number): Promise<void> {
	const { register } = await readProject(join(root, OFFICE_FOLDER), new IssueCollector())
	const villages = leavesOf([register.roots[0]?.code ?? ''], [], register)
	const { connection, close } = await openDuckDb()
	await connection.run('CREATE TABLE villages (place INTEGER, code VARCHAR)')
	const values = villages.map((code, at) => `(${at}, ${quoted(code)})`)
	for (let at = 0; at < values.length; at += 5_000)
		await connection.run(`INSERT INTO villages VALUES ${values.slice(at, at + 5_000).join(', ')}`)
	// Few villages have many rows: the square of an even draw. A whole multiplier mixes, its remainder is the draw.
	const drawn = `SELECT (i * 2654435761 + 12345) % 2147483648 AS r, (i * 40503 + 77) % 65521 AS s FROM range(${rows}) t(i)`
	const table = `SELECT code AS kode_wilayah, (['pkh', 'sembako', 'pelatihan-keterampilan'])[1 + s % 3] AS program, '2024' AS periode,
		CASE WHEN s % 3 = 0 THEN (['kesehatan', 'pendidikan', 'kesejahteraan-sosial'])[1 + (s // 3) % 3] ELSE '' END AS komponen,
		(['laki-laki', 'perempuan'])[1 + (s // 9) % 2] AS jenis_kelamin, 300000 * (1 + s % 3) AS nilai_rupiah
		FROM (${drawn}) JOIN villages ON place = CAST((CAST(r AS HUGEINT) * r * ${villages.length}) >> 62 AS INTEGER)`
	for (const format of ['csv', 'parquet']) {
		const folder = join(work, format)
		mkdirSync(folder, { recursive: true })
		writeFileSync(join(folder, 'penerima.yaml'), sidecar)
		const how = format === 'csv' ? 'FORMAT csv, HEADER' : 'FORMAT parquet'
		await connection.run(`COPY (${table}) TO ${quoted(join(folder, `penerima.${format}`))} (${how})`)
	}
	close()
}

const words = { id: 'Karangan untuk mengukur.', en: 'Invented for measuring.' }
const sidecar = stringify(
	{
		title: words,
		publisher: words,
		table: words,
		source: words,
		register: 'Karangan',
		licence: words,
		issued: '2024',
		copies: words,
		method: words,
		cautions: [],
	},
	{ aliasDuplicateObjects: false },
)

async function read(format: string, urls: readonly string[]): Promise<void> {
	const issues = new IssueCollector()
	const { register, programmes, programmeComponents: components } = await readProject(join(root, OFFICE_FOLDER), issues)
	const files = await listBulkFiles({ folder: join(work, format), format: 'comma' }, issues)
	const [file] = files
	if (!file || !existsSync(work)) throw new Error('generate the rows first')
	let byGate = false
	const onProgress = () => {
		byGate = true
	}
	const [start, cpu] = [performance.now(), process.cpuUsage()]
	const count = countByEngine(
		({ connection }) => (urls.length > 0 ? clickHouseEngine(urls, connection) : duckDbEngine(connection)),
		files,
	)
	const { rows, tables } = await count(file, { register, programmes, components, threshold: 5, issues, onProgress })
	const { user, system } = process.cpuUsage(cpu)
	const digest = createHash('sha256')
	for (const { programme, leaves, totals, amounts, breakdowns } of tables) {
		digest
			.update(`${programme} ${leaves.join(' ')}`)
			.update(Float64Array.from(totals))
			.update(Float64Array.from(amounts ?? []))
		for (const { breakdown, counts } of breakdowns) digest.update(breakdown).update(Float64Array.from(counts))
	}
	const reading: BulkReading = {
		rows,
		rowsPerCpuSecond: Math.round(rows / ((user + system) / 1e6)),
		cpuSeconds: (user + system) / 1e6,
		seconds: (performance.now() - start) / 1000,
		peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
		byGate,
		digest: digest.digest('hex').slice(0, 16),
	}
	if (issues.hasErrors) throw new Error(JSON.stringify(issues.issues()[0]))
	console.log(JSON.stringify(reading))
}

const [task, first = '', ...more] = process.argv.slice(2)
if (task === 'generate') await generate(Number(first))
else if (task === 'read') await read(first, more)
else if (process.argv[1] === import.meta.filename)
	console.table(benchBulk(task ? Number(task) : undefined, first === '' ? more : [first, ...more]))
