import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inTurn } from '../depth.ts'

const root = join(import.meta.dirname, '../..')
let folder = ''
let out = ''

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'terang-new-'))
	out = join(folder, 'portal')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

type Run = { code: number; stdout: string; stderr: string }

/** Runs the command as npm does; `typed` is what a person types, and then nothing more. */
function run(script: string, args: readonly string[], typed = ''): Promise<Run> {
	return new Promise((done) => {
		const child = execFile(
			process.execPath,
			[join(root, 'scripts', script), ...args],
			{ cwd: root },
			(error, stdout, stderr) => done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
		)
		child.stdin?.end(typed)
	})
}

const make = (...args: string[]) => run('new.ts', [...args, '--out', out])

describe('npm run new', () => {
	it('writes an office folder without a question, and says how to see it', async () => {
		const { code, stdout, stderr } = await make('kota', 'batu', '--yes')
		expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
		expect(readdirSync(out)).toContain('portal.yaml')
		expect(stdout).toContain('npm start -- --data ')
		expect(readdirSync(folder)).toEqual(['portal'])
	})

	it('asks what was not given', async () => {
		const answers = ['35.79', 'Dinas Sosial Contoh', '', '', '', '', '0812 3456 7890', '', 'id', 'kosong', out]
		const { code, stdout } = await run('new.ts', [], `${answers.join('\n')}\n`)
		expect(code).toBe(0)
		expect(stdout.match(/: /g)?.length).toBeGreaterThanOrEqual(11)
		const settings = readFileSync(join(out, 'portal.yaml'), 'utf8')
		expect(settings).toContain('id: "Dinas Sosial Contoh"')
		expect(settings).toContain('whatsapp: "0812 3456 7890"')
		expect(existsSync(join(out, 'pages/tentang.en.mdx'))).toBe(false)
	})

	it('writes nothing when nobody answers to the end', async () => {
		const { code, stderr } = await run('new.ts', ['--out', out], '35.79\n')
		expect({ code, stderr }).toEqual({ code: 1, stderr: 'Tidak ada yang ditulis. · Nothing was written.\n' })
		expect(readdirSync(folder)).toEqual([])
	})

	it('lists what a name may mean, and writes nothing', async () => {
		const { code, stderr } = await make('pasuruan', '--yes')
		expect(code).toBe(2)
		expect(stderr).toContain('  35.14  Kabupaten Pasuruan\n  35.75  Kota Pasuruan')
		expect(existsSync(out)).toBe(false)
	})

	it('never writes into a folder that holds something', async () => {
		mkdirSync(out)
		writeFileSync(join(out, 'catatan.txt'), 'milik orang lain')
		const { code, stderr } = await make('kota', 'batu', '--yes')
		expect(code).toBe(1)
		expect(stderr).toContain('sudah berisi; pilih --out lain')
		expect(readdirSync(out)).toEqual(['catatan.txt'])
	})

	it('shows its usage when it is called wrong', async () => {
		const wrong = [['--yes'], ['--warna'], ['kota', 'batu', '--yes', '--languages', 'jawa']]
		for (const args of inTurn(wrong, 1)) {
			const { code, stderr } = await make(...args)
			expect({ code, shown: stderr.includes('npm run new --') }, args.join(' ')).toEqual({ code: 2, shown: true })
		}
		expect((await run('new.ts', ['--help'])).code).toBe(0)
	})
})

describe('npm run migrate', () => {
	beforeEach(() => {
		const data = join(folder, 'lama', 'data')
		mkdirSync(join(data, 'observations'), { recursive: true })
		mkdirSync(join(folder, 'lama', 'src/content/news'), { recursive: true })
		mkdirSync(join(folder, 'lama', 'public/gambar'), { recursive: true })
		writeFileSync(join(data, 'portal.yaml'), 'title: Contoh\n')
		writeFileSync(join(data, 'observations/angka.csv'), 'kode_wilayah\n')
		writeFileSync(join(folder, 'lama', 'src/content/news/forum.id.mdx'), 'berita')
		writeFileSync(join(folder, 'lama', 'public/gambar/forum.jpg'), 'gambar')
	})

	it('makes an office folder beside the project and leaves the project as it was', async () => {
		const before = readdirSync(join(folder, 'lama'), { recursive: true })
		const { code, stdout } = await run('migrate.ts', ['--data', join(folder, 'lama/data')])
		expect(code).toBe(0)
		expect(readdirSync(join(folder, 'lama-kantor'), { recursive: true }).map(String).sort()).toEqual([
			'.gitignore',
			'news',
			'news/forum.id.mdx',
			'observations',
			'observations/angka.csv',
			'pictures',
			'pictures/forum.jpg',
			'portal.yaml',
		])
		expect(stdout).toContain('news/forum.id.mdx -> news/forum.id.mdx')
		expect(readdirSync(join(folder, 'lama'), { recursive: true })).toEqual(before)
	})

	it('refuses a folder that is none, one that is no office, and a place inside the old folder', async () => {
		const codes = async (...args: string[]) => (await run('migrate.ts', args)).code
		expect(await codes()).toBe(2)
		expect(await codes('--data', join(folder, 'tidak-ada'))).toBe(2)
		expect(await codes('--data', folder)).toBe(1)
		expect(await codes('--data', join(folder, 'lama/data'), '--out', join(folder, 'lama/data/baru'))).toBe(2)
	})
})
