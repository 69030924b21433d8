import { readdirSync, rmSync } from 'node:fs'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { unzipSync } from 'fflate'
import { parquetMetadata } from 'hyparquet'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { aggregate } from '../../scripts/add-up/aggregate.ts'
import { readInput } from '../../scripts/assemble/check/read-input.ts'
import { generate } from '../../scripts/assemble/room/generate.ts'
import { silentReporter } from '../../scripts/ground/progress/reporter.ts'
import { readWorkbook } from '../../src/gate/mapping/workbook/read-workbook.ts'
import type { SourceCell } from '../../src/gate/mapping/workbook/source-file.ts'
import { apiAreaSchema } from '../../src/schemas/api-area.ts'
import { apiIndicatorSchema } from '../../src/schemas/api-indicator.ts'
import { areaFileSchema } from '../../src/schemas/area-file.ts'
import { datasetSchema } from '../../src/schemas/dataset.ts'
import { areasBelowSchema, deskRegistersSchema } from '../../src/schemas/desk-registers.ts'
import { downloadSchema } from '../../src/schemas/download.ts'
import { areasBelowFile, deskFile, generatedTables } from '../../src/schemas/generated-tables.ts'
import { indicatorFileSchema } from '../../src/schemas/indicator-file.ts'
import { isWithoutValue, observationStatusSchema } from '../../src/schemas/observation-status.ts'
import { recipientAreaFileSchema, recipientProgrammeFileSchema } from '../../src/schemas/recipient-files.ts'

const fixtures = resolve(import.meta.dirname, '../fixtures/build')
const cases = readdirSync(fixtures, { withFileTypes: true })
	.filter((entry) => entry.isDirectory() && readdirSync(join(fixtures, entry.name)).includes('data'))
	.map(({ name }) => name)

/** The fixtures bring registers of their own. */
const readAlone = (data: string) => readInput(data, { national: null })

/** Which schema each file of the generated folder must fit. */
const schemas: readonly [RegExp, z.ZodType][] = [
	[new RegExp(`^${deskFile}$`), deskRegistersSchema],
	[new RegExp(`^${areasBelowFile}$`), areasBelowSchema],
	...Object.values(generatedTables).map(({ file, schema }): [RegExp, z.ZodType] => [
		new RegExp(`^${file.replace('.', '\\.')}$`),
		schema,
	]),
	[/^recipients\/areas\//, recipientAreaFileSchema],
	[/^recipients\/programmes\//, recipientProgrammeFileSchema],
	[/^areas\//, areaFileSchema],
	[/^indicators\//, indicatorFileSchema],
	[/^api\/wilayah\//, apiAreaSchema],
	[/^api\/indikator\//, apiIndicatorSchema],
	// Documents in the shape of others: tests/scripts/write/metadata/ holds them to it.
	[/^documents\/|^unduh\/.*\.csv-metadata\.json$/, z.looseObject({})],
	[/^unduh\/.*\.csl\.json$/, z.array(z.looseObject({}))],
	[/^downloads\.json$/, z.array(downloadSchema)],
	[
		/^unduh\/.*\.json$/,
		z.looseObject({
			dataset: z.union([datasetSchema, z.array(datasetSchema)]),
			kolom: z.array(z.string()),
			baris: z.array(z.looseObject({})),
		}),
	],
]

function filesBelow(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.sort()
}

/** A workbook is kept as the text of its cells, a package as its list, which a person can compare. */
const shownName = (file: string) => (/\.(?:xlsx|zip|parquet)$/.test(file) ? `${file}.txt` : file)

function shownText(file: string, bytes: Buffer): string {
	if (file.endsWith('.zip')) return `${Object.keys(unzipSync(bytes)).join('\n')}\n`
	if (file.endsWith('.parquet')) {
		const { schema, num_rows } = parquetMetadata(new Uint8Array(bytes).buffer)
		return `${schema
			.slice(1)
			.map(({ name, type }) => `${name} ${type}\n`)
			.join('')}${num_rows} baris\n`
	}
	if (!file.endsWith('.xlsx')) return bytes.toString('utf8')
	const cells = (row: readonly (SourceCell | null)[]) => row.map((cell) => JSON.stringify(cell?.text ?? '')).join(' ')
	const sheets = readWorkbook(file, bytes).sheets
	return sheets.map(({ name, rows }) => [`[${name}]`, ...rows.map(cells)].join('\n')).join('\n\n')
}

describe.each(cases)('the generated folder of %s', (name) => {
	let folder: string
	let files: string[]

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'terang-golden-'))
		const office = join(fixtures, name, 'data')
		const { issues } = await generate(office, folder, { readInput: readAlone, aggregate }, silentReporter)
		expect(issues).toEqual([])
		files = filesBelow(folder)
	})
	afterAll(() => rmSync(folder, { recursive: true, force: true }))

	test('is just as expected, file by file', async () => {
		for (const file of files) {
			await expect(shownText(file, await readFile(join(folder, file)))).toMatchFileSnapshot(
				join(fixtures, name, 'expected', shownName(file)),
			)
		}
		expect(filesBelow(join(fixtures, name, 'expected'))).toEqual(files.map(shownName).sort())
	})

	test('fits the schemas that the site reads it with', async () => {
		for (const file of files.filter((path) => path.endsWith('.json'))) {
			const schema = schemas.find(([pattern]) => pattern.test(file))?.[1]
			const content = JSON.parse(await readFile(join(folder, file), 'utf8'))
			const result = schema?.safeParse(content)
			expect(result?.error && z.prettifyError(result.error), file).toBeUndefined()
			expect(result?.success, file).toBe(true)
			// A build takes the files as they are: no schema may add or change anything.
			expect(result?.data, file).toEqual(content)
		}
	})

	test('publishes every figure that was read, and no other', async () => {
		const datasets = z.array(datasetSchema).parse(JSON.parse(await readFile(join(folder, 'datasets.json'), 'utf8')))
		for (const { id, kind, observations } of datasets) {
			const table = JSON.parse(await readFile(join(folder, `unduh/${id}.json`), 'utf8'))
			const rows = z.array(z.looseObject({ status: observationStatusSchema })).parse(table.baris)
			// A row that only says why there is no figure is none; of recipients hidden rows are counted, too.
			const figures = kind === 'recipients' ? rows : rows.filter(({ status }) => !isWithoutValue(status))
			expect(figures.length, id).toBe(observations)
		}
	})
})
