import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkData } from '../../../../scripts/assemble/check/check-data.ts'
import { officeTables } from '../../../../scripts/gate/read/tables.ts'
import { formatGithub } from '../../../../scripts/ground/report/format-github.ts'
import { formatJson } from '../../../../scripts/ground/report/format-json.ts'
import { formatText } from '../../../../scripts/ground/report/format-text.ts'
import { personalDataRules } from '../../../../src/schemas/allowance.ts'
import type { Issue } from '../../../../src/schemas/issue.ts'
import { english } from '../../../english.ts'
import { inDataFolder, onlyCountry } from '../read/gate-fixture.ts'
import { everyTable, type TestTable, writeTables } from './every-table.ts'

/** Nobody's: days that no calendar has, numbers that nobody was given. */
const planted = [
	'3515013002909001',
	'081234567890',
	'rekaan@contoh.example',
	'Jalan Melati No. 12',
	'-7.123456, 113.654321',
	'lahir di Contoh, 30 Februari 1990',
	'rekening BRI 003401008765501',
]

/** Columns of words, which any text may stand in: codes stay, so that the rules about them have their say. */
const words =
	/^(?:nama|nama_en|singkatan|singkatan_en|definisi.*|metode.*|keterangan.*|komponen.*|sumber.*|catatan.*|perihal.*|nama_tahap.*|forum.*|rekomendasi.*|kepada.*|alasan.*|dasar_hukum|nama_lama)$/

type Planted = { tables: TestTable[]; secrets: string[]; lines: Map<string, number> }

/** Every table with personal data in one cell of one row; the words beside it are such as stand nowhere else. */
function plant(row: number, column: number): Planted {
	const secrets: string[] = []
	const lines = new Map<string, number>()
	const tables = everyTable.map(({ file, rows }, number): TestTable => {
		const at = 1 + (row % (rows.length - 1))
		const headings = rows[0] ?? []
		lines.set(file, at + 1)
		const value = planted[(number + row + column) % planted.length] ?? ''
		const cells = (rows[at] ?? []).map((cell, i) => {
			if (i === column % headings.length) return value
			return words.test(headings[i] ?? '') && cell !== '' ? `Samping ${number}x${i}` : cell
		})
		secrets.push(value, ...cells.filter((cell) => cell.startsWith('Samping')))
		return { file, rows: rows.map((one, i) => (i === at ? cells : one)) }
	})
	return { tables, secrets, lines }
}

async function check(dataDir: string) {
	const { issues, counts } = await checkData(dataDir, { areaSource: onlyCountry, national: null, day: '2026-06-30' })
	const told = (issue: Issue) => ({ ...issue, file: issue.file.replace(`${dataDir}/`, '') })
	const outputs = {
		text: formatText(issues, counts),
		github: formatGithub(issues, counts),
		json: [...formatJson(issues)].join(''),
	}
	return { issues: issues.map(told), outputs }
}

const isPersonal = ({ rule }: Issue) => (personalDataRules as readonly string[]).includes(rule)

describe('a row with personal data', () => {
	it('is tried in every table that an office may have', () => {
		const files = everyTable.map(({ file }) => file)
		expect(files).toEqual(expect.arrayContaining(Object.values(officeTables).map(({ file }) => file)))
	})

	const columns = Math.max(...everyTable.map(({ rows }) => rows[0]?.length ?? 0))
	const places = [1, 2].flatMap((row) => Array.from({ length: columns }, (_, column) => ({ row, column })))
	it.for(places)(
		'is found and repeated by no message: row $row, column $column of each table',
		async ({ row, column }) => {
			const { tables, secrets, lines } = plant(row, column)
			const { issues, outputs } = await inDataFolder(null, async (dataDir) => {
				await writeTables(dataDir, tables)
				return check(dataDir)
			})
			for (const output of Object.values(outputs))
				expect(secrets.filter((secret) => output.includes(secret))).toEqual([])
			const unfound = [...lines].filter(
				([file, line]) => !issues.some((issue) => isPersonal(issue) && issue.file === file && issue.line === line),
			)
			expect(unfound).toEqual([])
			const ofRow = issues.filter(({ file, line }) => lines.get(file) === line)
			expect(ofRow.filter((issue) => !isPersonal(issue) && english(issue.expected) !== 'what the rule asks')).toEqual(
				[],
			)
			expect(ofRow.filter(({ received }) => received !== null)).toEqual([])
		},
	)

	it('is repeated neither where its quotes are never closed nor where it has a cell too many', async () => {
		const { outputs } = await inDataFolder(null, async (dataDir) => {
			const rows = 'kode_wilayah,periode,indikator,nilai,catatan\n99.01,2022,p0,"12,5",Samping satu,081234567890\n'
			const open = '99.01,2023,p0,rekaan@contoh.example,"Samping dua'
			await writeFile(join(dataDir, 'observations/contoh.csv'), rows + open)
			return check(dataDir)
		})
		expect(outputs.text).toMatch(
			/contoh\.csv:2 \[cell-count\]\n {2}seharusnya \(expected\): yang diminta aturannya \/ what the rule asks\n/,
		)
		expect(outputs.text).toMatch(
			/contoh\.csv:3 catatan \[quote\]\n {2}seharusnya \(expected\): yang diminta aturannya \/ what the rule asks\n/,
		)
		expect(Object.values(outputs).join('')).not.toMatch(/Samping|0812|rekaan@/)
	})

	it('is not repeated where it stands in the place of the headings', async () => {
		const { outputs } = await inDataFolder(null, async (dataDir) => {
			const text =
				'kode_wilayah,periode,indikator,nilai,Samping satu,3515013002909001\n99.01,2022,p0,"12,5",081234567890,x\n'
			await writeFile(join(dataDir, 'observations/contoh.csv'), text)
			return check(dataDir)
		})
		expect(outputs.text).toMatch(
			/contoh\.csv:1 \[unknown-column\]\n {2}seharusnya \(expected\): yang diminta aturannya \/ what the rule asks\n/,
		)
		expect(Object.values(outputs).join('')).not.toMatch(/Samping|3515013|0812/)
	})

	it('keeps the rows of a column of names to itself, whichever of them a message is about', async () => {
		const names = ['Siti Aminah', 'Budi Santoso', 'Rina Marlina', 'Agus Salim', 'Dewi Lestari', 'Joko Susilo']
		const { outputs } = await inDataFolder(null, async (dataDir) => {
			const rows = names.map((name, i) => `99.01,${2010 + i},p0,1${i}x,${name}`)
			await writeFile(
				join(dataDir, 'observations/contoh.csv'),
				`kode_wilayah,periode,indikator,nilai,catatan\n${rows.join('\n')}\n`,
			)
			return check(dataDir)
		})
		expect(outputs.text).toContain('catatan [personal-name]')
		expect(outputs.text).toContain(
			'nilai [number-format]\n  seharusnya (expected): yang diminta aturannya / what the rule asks\n',
		)
		expect(names.filter((name) => Object.values(outputs).join('').includes(name))).toEqual([])
	})

	it('is not named by the file it stands in', async () => {
		const { outputs } = await inDataFolder(null, async (dataDir) => {
			await writeFile(join(dataDir, 'observations/data-081234567890.csv'), 'kode_wilayah,periode,indikator,nilai\n')
			return check(dataDir)
		})
		expect(outputs.text).toContain('observations/….csv')
		expect(Object.values(outputs).join('')).not.toContain('0812')
	})
})
