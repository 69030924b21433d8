import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CodeSource, codeSnippets } from '../../../../src/topics/code/code-snippets.ts'
import { inFull } from '../../../depth.ts'

const rows = [
	{ kode_wilayah: '35.10', indikator: 'p0', periode: '2024', nilai: 12.5, acuan: '2024-03' },
	{ kode_wilayah: '00', indikator: 'p0', periode: '2024', nilai: null, acuan: '2024-03' },
	{ kode_wilayah: '35.20', indikator: 'lain', periode: '2024', nilai: 0, acuan: '2024-03' },
]
const headings = Object.keys(rows[0] ?? {})
const csv = [headings, ...rows.map((row) => Object.values(row).map((cell) => cell ?? ''))].map(
	(row) => `${row.join(',')}\r\n`,
)

const folder = mkdtempSync(join(tmpdir(), 'terang-code-'))
const table = join(folder, 'tabel.csv')
writeFileSync(table, csv.join(''))
const server = createServer((_, answer) => answer.end(JSON.stringify({ baris: rows })))
let json = ''

beforeAll(async () => {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	json = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})
afterAll(() => {
	server.close()
	rmSync(folder, { recursive: true, force: true })
})

function codeFor(id: string, indicator: string | null = 'p0'): string {
	const source: CodeSource = { csv: table, json, indicator }
	return codeSnippets.find((snippet) => snippet.id === id)?.code(source) ?? ''
}

/** What a program of the machine prints for a script; `null` where the machine has no such program. */
function printed(program: string, args: readonly string[], isThere: readonly string[]): string | null {
	if (spawnSync(program, isThere).status !== 0) return null
	const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
	return stdout.trim() || stderr
}

describe('code to copy keeps codes as text and reads figures as numbers', () => {
	it('in JavaScript', async () => {
		const body = codeFor('javascript').replace('const rows =', 'return')
		const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor
		expect(await new AsyncFunction(body)()).toEqual(rows.slice(0, 2))
	})

	it('in DuckDB', async () => {
		const database = await DuckDBInstance.create()
		const connection = await database.connect()
		const reader = await connection.runAndReadAll(codeFor('duckdb'))
		expect(reader.getRowObjectsJS()).toEqual(rows.slice(0, 2))
		const whole = await connection.runAndReadAll(codeFor('duckdb', null))
		expect(whole.getRowObjectsJS()).toEqual(rows)
		connection.closeSync()
	})

	it.runIf(inFull)('in pandas, where the machine has it', () => {
		const script = `${codeFor('pandas')}\nprint(list(df["kode_wilayah"]), list(df["acuan"]), df["nilai"].dtype, len(df))`
		const said = printed('/usr/bin/python3', ['-c', script], ['-c', 'import pandas'])
		expect(said ?? "['35.10', '00'] ['2024-03', '2024-03'] float64 2").toBe(
			"['35.10', '00'] ['2024-03', '2024-03'] float64 2",
		)
	})

	it.runIf(inFull)('in R, where the machine has it', () => {
		const script = `${codeFor('r')}\ncat(df$kode_wilayah, df$acuan, class(df$nilai), nrow(df))`
		const said = printed('Rscript', ['-e', script], ['--version'])
		expect(said ?? '35.10 00 2024-03 2024-03 numeric 2').toBe('35.10 00 2024-03 2024-03 numeric 2')
	})

	it('in Power Query: each name stands before it is used, and what is let is given', () => {
		for (const indicator of ['p0', null]) {
			const code = codeFor('power-query', indicator)
			const names = [...code.matchAll(/^ {2}(\w+) = /gm)].map(([, name]) => name)
			expect(code.trimEnd().split('\n').at(-1)?.trim()).toBe(names.at(-1))
			expect(code.match(/\(/g)?.length).toBe(code.match(/\)/g)?.length)
			expect(code).toContain('"kode_wilayah", type text')
		}
	})
})
