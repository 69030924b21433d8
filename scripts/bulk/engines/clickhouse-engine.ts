import { randomBytes } from 'node:crypto'
import type { DuckDBConnection } from '@duckdb/node-api'
import { BuildError } from '../../ground/fault/build-error.ts'
import { tableColumns } from '../files/row-select.ts'
import { type ClickHouseNode, clickHouseNode } from './clickhouse-node.ts'
import { declareWords } from './duckdb-engine.ts'
import { type Batch, type ColumnKind, columnsOf, queryText, type RowsEngine } from './rows-engine.ts'
import { rowsTogether } from './rows-together.ts'

/** Bytes sent to a machine at once. */
const PIECE_BYTES = 8_388_608

const numbers: ReadonlySet<string> = new Set(['jumlah', 'nilai_rupiah', 'baris'])

const columnTypes = tableColumns.map((name) => {
	if (name === 'berkas') return `${name} UInt16`
	return `${name} ${numbers.has(name) ? 'Int64' : 'String'}`
})

/**
 * The engine of several machines: each holds the rows of whole kabupaten, is asked by itself, and their answers lie beside
 * each other. So machines need not know one another, and one that is away is an error. Rows are in their memory alone, in a
 * database of this run.
 */
export function clickHouseEngine(urls: readonly string[], duckDb: DuckDBConnection): RowsEngine {
	const nodes = urls.map(clickHouseNode)
	const database = `terang_${randomBytes(8).toString('hex')}`
	let lists: Readonly<Record<Exclude<ColumnKind, 'number'>, ReadonlyMap<string, number>>> | null = null
	return {
		async load(rows, words) {
			await declareWords(duckDb, words)
			lists = { area: placesIn(words.areas), around: placesIn(words.around), word: placesIn(words.words) }
			for (const node of nodes) await node.run(`CREATE DATABASE ${database}`)
			const sent = await rowsTogether(async (alike) => {
				for (const node of nodes) {
					await node.run('DROP TABLE IF EXISTS recipients', { database })
					await node.run(`CREATE TABLE recipients (${columnTypes.join(', ')}) ENGINE = Memory`, { database })
				}
				return send(rows.sql(words, alike), duckDb, nodes, database)
			})
			for (const [at, node] of nodes.entries()) await holdToCount(node, database, sent[at] ?? 0)
			return sent.reduce((sum, rows) => sum + rows, 0)
		},
		async ask(query, onBatch) {
			const columns = columnsOf(query)
			const names = columns.map(([name]) => name).join(', ')
			for (const node of nodes) {
				const statement = `SELECT ${names} FROM (${queryText(query)}) FORMAT TabSeparated`
				const text = await node.run(statement, { database })
				onBatch(batchOf(text, columns, lists, node) as unknown as Batch<typeof query>)
			}
		},
		async drop() {
			// A machine that is away cannot forget; what it held in memory went with it.
			await Promise.allSettled(nodes.map((node) => node.run(`DROP DATABASE IF EXISTS ${database}`)))
		},
		async close() {},
	}
}

function placesIn(list: readonly string[]): ReadonlyMap<string, number> {
	return new Map(list.map((word, place) => [word, place]))
}

/** Sends each row to the machine of its kabupaten, and counts what went to each; rows that are alike go as one. */
async function send(
	rows: string,
	duckDb: DuckDBConnection,
	nodes: readonly ClickHouseNode[],
	database: string,
): Promise<number[]> {
	const sent = nodes.map(() => 0)
	const waiting = nodes.map((): string[] => [])
	const bytes = nodes.map(() => 0)
	const flush = async (at: number) => {
		const body = new Uint8Array(Buffer.from((waiting[at] as string[]).join('')))
		waiting[at] = []
		bytes[at] = 0
		await nodes[at]?.run('INSERT INTO recipients FORMAT TabSeparated', { database, body })
	}
	const line = `concat(${tableColumns.map((name) => `CAST(${name} AS VARCHAR)`).join(', chr(9), ')}, chr(10))`
	const node = `CAST(hash(left(CAST(kode_wilayah AS VARCHAR), 5)) % ${nodes.length} AS INTEGER)`
	const result = await duckDb.stream(`SELECT ${node}, ${line}, CAST(baris AS DOUBLE) FROM (${rows})`)
	for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
		const [to, lines] = [chunk.getColumnValues(0) as number[], chunk.getColumnValues(1) as string[]]
		const alike = chunk.getColumnValues(2) as number[]
		for (const [row, at] of to.entries()) {
			const text = lines[row] as string
			;(waiting[at] as string[]).push(text)
			sent[at] = (sent[at] as number) + (alike[row] as number)
			bytes[at] = (bytes[at] as number) + text.length
		}
		for (const [at, size] of bytes.entries()) if (size >= PIECE_BYTES) await flush(at)
	}
	for (const [at, size] of bytes.entries()) if (size > 0) await flush(at)
	return sent
}

async function holdToCount(node: ClickHouseNode, database: string, sent: number): Promise<void> {
	const held = Number(await node.run('SELECT sum(baris) FROM recipients FORMAT TabSeparated', { database }))
	if (held === sent) return
	throw new BuildError(
		`Mesin ClickHouse ${node.name} memegang ${held} baris, padahal ${sent} dikirim. Tidak ada angka yang dipakai; jalankan lagi.\nThe ClickHouse machine ${node.name} holds ${held} rows, and ${sent} were sent. No figure is used; run again.`,
	)
}

type Lists = Readonly<Record<Exclude<ColumnKind, 'number'>, ReadonlyMap<string, number>>> | null

function batchOf(text: string, columns: readonly [string, ColumnKind][], lists: Lists, node: ClickHouseNode) {
	const lines = text === '' ? [] : text.replace(/\n$/, '').split('\n')
	const values = columns.map(() => new Float64Array(lines.length))
	for (const [row, line] of lines.entries()) {
		const cells = line.split('\t')
		for (const [at, [, kind]] of columns.entries()) {
			const cell = cells[at]
			const value = kind === 'number' ? Number(cell) : lists?.[kind].get(cell ?? '')
			if (cell === undefined || value === undefined || Number.isNaN(value)) throw new BuildError(unread(node))
			;(values[at] as Float64Array)[row] = value
		}
	}
	return { rows: lines.length, columns: Object.fromEntries(columns.map(([name], at) => [name, values[at]])) }
}

function unread({ name }: ClickHouseNode): string {
	return `Jawaban mesin ClickHouse ${name} tidak terbaca. Tidak ada angka yang dipakai.\nThe answer of the ClickHouse machine ${name} cannot be read. No figure is used.`
}
