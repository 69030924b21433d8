import { execFile } from 'node:child_process'
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inFull, inTurn } from '../depth.ts'
import { gateFolder } from './gate/read/gate-fixture.ts'

const root = join(import.meta.dirname, '../..')
let folder = ''

/** Runs the command as npm does, in a folder that holds `good` and `bad` data. */
async function check(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
	const command = [join(root, 'scripts/check.ts'), ...args]
	const run = promisify(execFile)(process.execPath, command, { cwd: folder })
	return run.then(
		({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
		({ code, stdout, stderr }) => ({ code, stdout, stderr }),
	)
}

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'terang-check-'))
	await cp(join(gateFolder, '_base'), join(folder, 'good'), { recursive: true })
	await cp(join(gateFolder, '_base'), join(folder, 'bad'), { recursive: true })
	await cp(join(gateFolder, 'many-alike'), join(folder, 'bad'), { recursive: true })
	await rm(join(folder, 'bad/expected.txt'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('npm run check', () => {
	it('exits 0 with a summary when the data is clean', async () => {
		const { code, stdout, stderr } = await check('--data', 'good')
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
		expect(stdout).toMatch(/^good: tidak ada masalah\. 1 dataset, 8 baris, 4 wilayah/)
		expect((await check('--data', 'good', '--format', 'json')).stdout).toBe('[]\n')
	})

	it('exits 1 with all issues, named by the folder as it was given', async () => {
		const { code, stdout } = await check('--data', './bad/')
		expect(code).toBe(1)
		expect(stdout).toMatch(/^bad\/observations\/contoh\.csv:2 nilai \[percent-range\]\n/)
		expect(stdout).toMatch(/26 issues in 1 file: percent-range 25, known-indicator 1\n$/)
	})

	it('prints JSON and nothing else, every issue with the agreed keys', async () => {
		const { code, stdout, stderr } = await check('--data', 'bad', '--format', 'json')
		const issues: object[] = JSON.parse(stdout)
		expect({ code, stderr, count: issues.length }).toEqual({ code: 1, stderr: '', count: 26 })
		expect(Object.keys(issues[0] ?? {}).join()).toBe('file,line,column,rule,severity,expected,received,hint')
	})

	it('counts what it does not list in JSON, in one issue more for each rule and file, and lists all when asked', async () => {
		const rows = Array.from({ length: 250 }, (_, i) => `99.01,${1700 + i},p0,"200,5",,,`)
		const file = join(folder, 'bad/observations/banyak.csv')
		await writeFile(file, `kode_wilayah,periode,indikator,nilai,status,jumlah_salinan,catatan\n${rows.join('\n')}\n`)
		const listed = async (...args: string[]) => {
			const { stdout } = await check('--data', 'bad', '--format', 'json', ...args)
			const issues: { file: string; rule: string; expected: string; hint: string }[] = JSON.parse(stdout)
			return issues.filter((issue) => issue.file.endsWith('banyak.csv') && issue.rule === 'percent-range')
		}
		const short = await listed()
		expect(short).toHaveLength(101)
		expect(short.at(-1)?.expected).toBe(
			'150 masalah lagi dari aturan ini di berkas ini / 150 more issues of this rule in this file',
		)
		expect(Object.keys(short.at(-1) ?? {}).join()).toBe('file,line,column,rule,severity,expected,received,hint')
		expect(await listed('--all')).toHaveLength(250)
		if (inFull) {
			const { stdout } = await check('--data', 'bad', '--all')
			expect(stdout.match(/banyak\.csv:\d+ nilai \[percent-range\]/g)).toHaveLength(250)
		}
		await rm(file)
	})

	it('says in JSON, too, what stops it', async () => {
		const { code, stdout, stderr } = await check('--data', 'nowhere', '--format', 'json')
		const [issue, ...others]: { rule: string; hint: string }[] = JSON.parse(stdout)
		expect({ code, stderr, others }).toEqual({ code: 2, stderr: '', others: [] })
		expect(issue).toMatchObject({ file: 'nowhere', rule: 'stopped', severity: 'error', received: null })
		expect(issue?.hint).toMatch(/^Folder data nowhere tidak ada\..* \/ There is no data folder nowhere\./)
	})

	it('prints workflow commands for GitHub', async () => {
		const { code, stdout } = await check('--data', 'bad', '--format', 'github')
		expect(code).toBe(1)
		expect(stdout).toMatch(
			/^::error file=bad\/observations\/contoh\.csv,line=2,title=nilai \[percent-range\]::seharusnya \(expected\): 0 sampai 100 \/ 0 to 100/,
		)
	})

	it('exits 2 for a folder that is not there or is no office, and names the command that makes one', async () => {
		for (const data of inTurn(['nowhere', 'docs'], 1)) {
			const { code, stderr } = await check('--data', data)
			expect(code).toBe(2)
			expect(stderr.trim().split('\n')).toHaveLength(2)
			expect(stderr).toContain('npm run new')
		}
	})

	it('exits 2 with one line for wrong usage', async () => {
		for (const args of inTurn([['--format', 'xml'], ['--bogus'], ['extra']], 1)) {
			const { code, stdout, stderr } = await check(...args)
			expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
			expect(stderr.trim().split('\n')).toHaveLength(1)
		}
	})
})
