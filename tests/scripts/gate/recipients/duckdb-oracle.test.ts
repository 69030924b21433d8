import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { describe, expect, it } from 'vitest'
import { readProject } from '../../../../scripts/gate/read/read-project.ts'
import { listRecipientFiles } from '../../../../scripts/gate/recipients/list-recipient-files.ts'
import { readRecipientFile } from '../../../../src/gate/recipients/read-recipient-file.ts'
import type { RecipientRows } from '../../../../src/gate/recipients/recipient-file.ts'
import { IssueCollector } from '../../../../src/issue/issue-collector.ts'
import { breakdowns } from '../../../../src/schemas/recipients.ts'

const data = join(import.meta.dirname, '../../../../data/office')

async function readSample(): Promise<{ path: string; read: RecipientRows }[]> {
	const issues = new IssueCollector()
	const { register, programmes, programmeComponents } = await readProject(data, issues)
	const context = { register, programmes, components: programmeComponents, threshold: 5, issues }
	const files = await listRecipientFiles({ folder: join(data, 'recipients'), format: 'comma' }, issues)
	const sample = []
	for (const file of files) sample.push({ path: file.file, read: await readRecipientFile(file, context) })
	expect(issues.issues()).toEqual([])
	return sample
}

/** Every count above zero as `village programme period breakdown category count`, as our tables hold it. */
function countsOf({ tables }: RecipientRows): string[] {
	return tables.flatMap(({ programme, period, leaves, totals, breakdowns: parts }) =>
		leaves.flatMap((leaf, i) => {
			const cell = (breakdown: string, category: string, count: number) =>
				count > 0 ? [`${leaf} ${programme} ${period} ${breakdown} ${category} ${count}`] : []
			return [
				...cell('total', 'total', totals[i] ?? 0),
				...parts.flatMap(({ breakdown, categories, counts }) =>
					categories.flatMap((category, k) => cell(breakdown, category, counts[i * categories.length + k] ?? 0)),
				),
			]
		}),
	)
}

/** The same by SQL, which knows nothing of our reader. */
async function countsBySql(path: string): Promise<string[]> {
	const connection = await (await DuckDBInstance.create(':memory:')).connect()
	await connection.run(`CREATE TABLE r AS SELECT * FROM read_csv('${path}', header = true, all_varchar = true)`)
	const columns = (await connection.runAndReadAll('SELECT column_name FROM (DESCRIBE r)')).getRows().flat()
	const parts = [
		"'total' AS b, 'total' AS c",
		...breakdowns.filter((b) => columns.includes(b)).map((b) => `'${b}' AS b, ${b} AS c`),
	]
	const sql = parts.map((part) => `SELECT kode_wilayah, program, periode, ${part}, count(*) FROM r GROUP BY ALL`)
	return (await connection.runAndReadAll(sql.join(' UNION ALL '))).getRows().map((row) => row.join(' '))
}

describe('the counts of the sample', () => {
	it('are those that DuckDB finds in the same files', async () => {
		const sample = await readSample()
		expect(sample.length).toBe(5)
		for (const { path, read } of sample) {
			const counts = countsOf(read)
			expect(counts.length).toBeGreaterThan(200)
			expect(counts.toSorted()).toEqual((await countsBySql(path)).toSorted())
		}
	}, 30_000)

	it('cover every village of the invented regency, also those without recipients', async () => {
		for (const { read } of await readSample()) {
			expect(read.recordLevel).toBe(true)
			expect(read.tables.map(({ period }) => period)).toEqual(['2021', '2022', '2023', '2024'])
			expect(new Set(read.tables.map(({ leaves }) => leaves.length))).toEqual(new Set([150]))
		}
	})
})
