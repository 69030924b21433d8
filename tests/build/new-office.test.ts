import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTurn } from '../depth.ts'
import { ownSmallSite } from './own-small-site.ts'

const program = resolve(import.meta.dirname, '../..')
const site = ownSmallSite()
let folder = ''

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'terang-new-office-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const script = (name: string, ...args: string[]) =>
	execFileSync(process.execPath, [join(program, 'scripts', name), ...args], { encoding: 'utf8' })

/** Every text of a folder, by path. */
function textsBelow(root: string): [string, string][] {
	return readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(html|json|csv|xml)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')])
}

describe('an office folder just made', () => {
	test.each(inTurn(['angka', 'simulasi'], 1))(
		'is clean and builds, started with %s, and its draft stays inside',
		(start) => {
			const office = join(folder, start)
			const out = join(folder, `situs-${start}`)
			script('new.ts', 'kota', 'batu', '--yes', '--start', start, '--out', office)
			expect(JSON.parse(script('check.ts', '--data', office, '--format', 'json'))).toEqual([])
			const build = spawnSync(
				process.execPath,
				[join(import.meta.dirname, 'office-site.ts'), site, '--data', office, '--out', out],
				{ encoding: 'utf8' },
			)
			expect({ code: build.status, said: build.stderr }).toEqual({ code: 0, said: '' })
			const texts = textsBelow(out)
			expect(texts.map(([path]) => path)).toContain('wilayah/35.79/index.html')
			expect(texts.filter(([, text]) => /portal-dibuka/.test(text)).map(([path]) => path)).toEqual([])
		},
	)
})
