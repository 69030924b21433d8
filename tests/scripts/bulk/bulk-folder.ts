import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import { countByEngine, type OpenEngine } from '../../../scripts/bulk/count-bulk-file.ts'
import { listBulkFiles } from '../../../scripts/bulk/files/list-bulk-files.ts'
import { type OpenDuckDb, openDuckDb, quoted } from '../../../scripts/bulk/files/open-duckdb.ts'
import { readRecipientFile } from '../../../src/gate/recipients/read-recipient-file.ts'
import type { RecipientFile, RecipientRows } from '../../../src/gate/recipients/recipient-file.ts'
import { IssueCollector } from '../../../src/issue/issue-collector.ts'
import type { Sidecar } from '../../../src/schemas/dataset.ts'
import { components, programmes, register, sidecar } from '../gate/recipients/invented-rows.ts'

/** Runs `test` with a folder of its own. */
export async function withFolder<T>(test: (folder: string) => Promise<T>): Promise<T> {
	const folder = await mkdtemp(join(tmpdir(), 'terang-bulk-'))
	try {
		return await test(folder)
	} finally {
		await rm(folder, { recursive: true })
	}
}

/** Writes files of rows, and the sidecar of the dataset `penerima` beside them. */
export async function writeParts(
	folder: string,
	parts: Readonly<Record<string, string | Uint8Array>>,
	said: Partial<Sidecar> = {},
): Promise<void> {
	await writeFile(join(folder, 'penerima.yaml'), stringify({ ...sidecar, ...said }, { aliasDuplicateObjects: false }))
	for (const [name, text] of Object.entries(parts)) {
		await mkdir(dirname(join(folder, name)), { recursive: true })
		await writeFile(join(folder, name), text)
	}
}

/** Writes a table of texts as Parquet, an empty cell as NULL. */
export async function writeParquet(path: string, headings: readonly string[], rows: readonly (readonly string[])[]) {
	await mkdir(dirname(path), { recursive: true })
	const { connection, close } = await openDuckDb()
	const columns = headings.map((name) => `"${name}" VARCHAR`)
	await connection.run(`CREATE TABLE t (${columns.join(', ')})`)
	const values = rows.map((row) => `(${row.map((cell) => (cell === '' ? 'NULL' : quoted(cell))).join(', ')})`)
	if (values.length > 0) await connection.run(`INSERT INTO t VALUES ${values.join(', ')}`)
	await connection.run(`COPY t TO ${quoted(path)} (FORMAT parquet)`)
	close()
}

/** A DuckDB that has no memory to tell rows from each other. */
export function starved(duckDb: OpenDuckDb): OpenDuckDb {
	const connection = new Proxy(duckDb.connection, {
		get(target, name) {
			const value: unknown = Reflect.get(target, name)
			if (typeof value !== 'function') return value
			return (statement: string, ...more: unknown[]) => {
				if (statement.includes('GROUP BY ALL')) throw new Error('Out of Memory Error: failed to allocate data')
				return value.call(target, statement, ...more)
			}
		},
	})
	return { ...duckDb, connection }
}

export type Told = { rows: RecipientRows; issues: ReturnType<IssueCollector['issues']>; byGate: boolean }

/** Reads the dataset of a folder by an engine, and by the gate alone. */
export async function readBoth(folder: string, openEngine: OpenEngine): Promise<{ engine: Told; gate: Told }> {
	let gateReads = 0
	const read = async (
		count: (file: RecipientFile, context: Parameters<typeof readRecipientFile>[1]) => Promise<RecipientRows>,
	) => {
		const issues = new IssueCollector()
		const files = await listBulkFiles({ folder, format: 'comma' }, issues)
		const file = files[0]
		if (!file) throw new Error('no dataset')
		gateReads = 0
		const onProgress = () => {
			gateReads++
		}
		const rows = await count(file, { register, programmes, components, threshold: 3, issues, onProgress })
		return { rows, issues: issues.issues(), byGate: gateReads > 0 }
	}
	const files = await listBulkFiles({ folder, format: 'comma' }, new IssueCollector())
	return { engine: await read(countByEngine(openEngine, files)), gate: await read(readRecipientFile) }
}
