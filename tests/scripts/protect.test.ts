import { spawn } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { gateFolder } from './gate/read/gate-fixture.ts'
import { sidecar, villages } from './protect/release/office-folders.ts'

const root = join(import.meta.dirname, '../..')
let folder: string

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'terang-protect-command-'))
	await cp(join(gateFolder, '_base'), join(folder, 'kantor'), { recursive: true })
	const areas = join(folder, 'kantor/areas.csv')
	const more = villages.slice(2).map((code) => `${code},Baru,desa,tambah,2020-01-01,,,Wilayah karangan\n`)
	await writeFile(areas, `${await readFile(areas, 'utf8')}${more.join('')}`)
	await mkdir(join(folder, 'baris'))
	await writeFile(join(folder, 'baris/penerima.yaml'), sidecar(false))
	await writeCounts(40, 3, 12, 25, 9)
})
afterEach(() => rm(folder, { recursive: true }))

async function writeCounts(...counts: readonly number[]): Promise<void> {
	const rows = villages.map((code, at) => `${code},contoh,2024,${counts[at]}`)
	await writeFile(join(folder, 'baris/penerima.csv'), `kode_wilayah,program,periode,jumlah\n${rows.join('\n')}\n`)
}

type Run = { code: number | null; out: string; err: string }

/** Runs the command without a terminal, as a machine would. */
function run(...more: readonly string[]): Promise<Run> {
	const args = ['--recipients', join(folder, 'baris'), '--data', join(folder, 'kantor'), ...more]
	return new Promise((resolve) => {
		const child = spawn(process.execPath, [join(root, 'scripts/protect.ts'), ...args], {
			stdio: ['ignore', 'pipe', 'pipe'],
		})
		const said = { out: '', err: '' }
		child.stdout.on('data', (part) => {
			said.out += part
		})
		child.stderr.on('data', (part) => {
			said.err += part
		})
		child.on('close', (code) => resolve({ code, ...said }))
	})
}

const table = () => readFile(join(folder, 'kantor/protected/penerima.csv'), 'utf8')

describe('the command npm run protect', () => {
	it('says what it hides, writes once, and writes over a release only when told to', { timeout: 60_000 }, async () => {
		const first = await run()
		expect([first.code, first.err]).toEqual([0, ''])
		expect(first.out).toContain('contoh 2024 total')
		expect(first.out).toContain('.terang-rahasia')
		expect(first.out).not.toContain((await readFile(join(folder, 'baris/.terang-rahasia'), 'utf8')).trim())
		const before = await table()
		await writeCounts(41, 3, 12, 25, 9)
		const asked = await run()
		expect([asked.code, await table()]).toEqual([1, before])
		expect(asked.err).toContain('--yes')
		const told = await run('--yes')
		expect(told.code).toBe(0)
		expect(await table()).not.toBe(before)
		// Nothing changed: there is nothing to ask.
		expect((await run()).code).toBe(0)
	})

	it('takes no rows from inside the folder of the office', async () => {
		const { code, err } = await run('--recipients', join(folder, 'kantor/observations'))
		expect(code).toBe(2)
		expect(err).toContain('di luar folder kantor')
	})
})
