import { execFileSync } from 'node:child_process'
import { createWriteStream, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { DuckDBInstance } from '@duckdb/node-api'
import { seededRandom } from '../scripts/assemble/sample/seeded-random.ts'
import { OFFICE_FOLDER } from '../scripts/gate/read/office-folder.ts'
import { readProject } from '../scripts/gate/read/read-project.ts'
import { fileAt } from '../scripts/ground/csv/read-chunks.ts'
import { readRecipientFile } from '../src/gate/recipients/read-recipient-file.ts'
import { IssueCollector } from '../src/issue/issue-collector.ts'

/**
 * The intake of recipients on generated record-level rows, beside DuckDB doing the same checks and sums in
 * one SQL query on the same file: registered villages, known words, whole amounts, counts by village,
 * programme, period and category, and distinct sensitive values. Each reader runs in a process of its own, so
 * that its peak memory can be told; a tenth of the rows shows whether memory grows with them.
 */
export type RecipientReading = { rows: number; seconds: number; rowsPerSecond: number; peakMegabytes: number }
export type RecipientsBench = {
	megabytes: number
	intake: RecipientReading
	intakeOfATenth: RecipientReading
	duckdb: RecipientReading
}

const root = resolve(import.meta.dirname, '..')
const work = join(root, '.terang', 'bench')
const VILLAGES = 20_000
const periods = ['2021', '2022', '2023', '2024']
const words = {
	komponen: ['kesehatan', 'pendidikan', 'kesejahteraan-sosial'],
	jenis_kelamin: ['laki-laki', 'perempuan'],
	kelompok_umur: ['umur-0-6', 'umur-7-17', 'umur-18-29', 'umur-30-44', 'umur-45-59', 'umur-60-lebih'],
	disabilitas: ['ya', 'tidak', 'tidak', 'tidak'],
}

/** Generates both files, measures each reader in a process of its own and removes the files. */
export async function benchRecipients(rows = 5_000_000): Promise<RecipientsBench> {
	mkdirSync(work, { recursive: true })
	const file = join(work, 'penerima.csv')
	const tenth = join(work, 'penerima-sepersepuluh.csv')
	const villages = join(work, 'desa.csv')
	try {
		const codes = await villageCodes()
		writeFileSync(villages, `kode_wilayah\n${codes.join('\n')}\n`)
		await writeRows(file, rows, codes)
		await writeRows(tenth, Math.round(rows / 10), codes)
		const measured = (reader: string, path: string) =>
			JSON.parse(
				execFileSync(process.execPath, [import.meta.filename, reader, path, villages], { encoding: 'utf8' }),
			) as RecipientReading
		return {
			megabytes: statSync(file).size / 1e6,
			intake: measured('intake', file),
			intakeOfATenth: measured('intake', tenth),
			duckdb: measured('duckdb', file),
		}
	} finally {
		for (const path of [file, tenth, villages]) rmSync(path, { force: true })
	}
}

async function villageCodes(): Promise<string[]> {
	const { register } = await readProject(join(root, OFFICE_FOLDER), new IssueCollector())
	const below = (code: string): string[] =>
		register.childrenOf(code).flatMap((area) => (area.level === 'desa-kelurahan' ? [area.code] : below(area.code)))
	return ['33', '35', '64'].flatMap(below).slice(0, VILLAGES)
}

async function writeRows(path: string, rows: number, codes: readonly string[]): Promise<void> {
	async function* lines() {
		const random = seededRandom(1)
		yield `kode_wilayah,program,periode,${Object.keys(words).join(',')},nilai_rupiah\n`
		for (let done = 0; done < rows; ) {
			let text = ''
			for (let i = 0; i < 10_000 && done < rows; i++, done++) {
				const cells = Object.values(words).map((list) => random.pick(list))
				text += `${random.pick(codes)},pkh,${random.pick(periods)},${cells.join(',')},${random.whole(1, 30) * 100_000}\n`
			}
			yield text
		}
	}
	await pipeline(lines, createWriteStream(path))
}

async function intake(path: string): Promise<number> {
	const issues = new IssueCollector()
	const { register, programmes, programmeComponents } = await readProject(join(root, OFFICE_FOLDER), issues)
	const start = performance.now()
	const { rows, tables } = await readRecipientFile(
		{ dataset: 'bench', open: fileAt(path), file: path, format: 'point', declared: true, sidecar: null },
		{ register, programmes, components: programmeComponents, threshold: 5, issues },
	)
	const seconds = (performance.now() - start) / 1000
	if (issues.hasErrors || tables.length !== periods.length) throw new Error(JSON.stringify(issues.issues()[0]))
	say(rows, seconds)
	return rows
}

async function duckdb(path: string, villages: string): Promise<number> {
	const connection = await (await DuckDBInstance.create(':memory:')).connect()
	const start = performance.now()
	const columns = ['kode_wilayah', 'program', 'periode', ...Object.keys(words)].map((name) => `'${name}': 'VARCHAR'`)
	const counts = Object.entries(words).flatMap(([column, list]) =>
		[...new Set(list)].map((word) => `count(*) FILTER (r.${column} = '${word}')`),
	)
	const known = Object.entries(words).map(([column, list]) => `r.${column} IN (${list.map((word) => `'${word}'`)})`)
	const result = await connection.runAndReadAll(`
		SELECT r.kode_wilayah, r.program, r.periode, count(*), sum(r.nilai_rupiah), ${counts.join(', ')},
			count(DISTINCT r.komponen), count(DISTINCT r.disabilitas),
			count(*) FILTER (d.kode_wilayah IS NULL OR r.program <> 'pkh' OR r.nilai_rupiah < 0
				OR NOT regexp_full_match(r.periode, '\\d{4}(-(0[1-9]|1[0-2])|-T[1-4])?') OR NOT (${known.join(' AND ')}))
		FROM read_csv('${path}', header = true, delim = ',', columns = {${columns.join(', ')}, 'nilai_rupiah': 'BIGINT'}) r
		LEFT JOIN read_csv('${villages}', header = true, columns = {'kode_wilayah': 'VARCHAR'}) d USING (kode_wilayah)
		GROUP BY ALL`)
	const rows = result.getRows().reduce((sum, row) => sum + Number(row[3]), 0)
	say(rows, (performance.now() - start) / 1000)
	return rows
}

function say(rows: number, seconds: number): void {
	const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024)
	console.log(JSON.stringify({ rows, seconds, rowsPerSecond: Math.round(rows / seconds), peakMegabytes }))
}

const [reader, path = '', villages = ''] = process.argv.slice(2)
if (reader === 'intake') await intake(path)
else if (reader === 'duckdb') await duckdb(path, villages)
else if (process.argv[1] === import.meta.filename) {
	const { megabytes, ...readings } = await benchRecipients()
	console.log(`Baris penerima · rows of recipients (${megabytes.toFixed(0)} MB)`)
	console.table(readings)
}
