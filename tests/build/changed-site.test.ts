import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildRoom } from '../../scripts/assemble/room/build-room.ts'
import { inFull } from '../depth.ts'
import { officeFolder } from '../offices/built-site.ts'
import { anyOffice, writeOffice } from '../offices/draw-office.ts'
import { officeRoom, ownProgram } from '../offices/office-room.ts'
import { bytesOf } from './bytes-of.ts'

const run = promisify(execFile)
const room = officeRoom()
const folder = (name: string) => join(room.path, name)
const [office, site, anew] = [folder('kantor'), folder('situs'), folder('situs-baru')]
let program: string
beforeAll(() => {
	program = ownProgram(room.path)
})
afterAll(() => room.remove())

let builds = 0

/** Builds as a steward does, each time in a process of its own; `undefined` where the office does not pass the gate. */
async function tryBuild(out: string): Promise<{ all: number; rendered: number } | undefined> {
	const args = [join(program, 'scripts/build.ts'), '--data', office, '--out', out, '--yes']
	// Each time from another shell: a steward builds from a desk, a terminal or by a double click.
	const env = { ...process.env, CI: out, _: `build ${++builds}` }
	const { stdout, code } = await run(process.execPath, args, { env }).then(
		({ stdout }) => ({ stdout, code: 0 }),
		({ stdout, code }) => ({ stdout: String(stdout), code }),
	)
	const [, all = '', rendered = ''] = /([\d.]+) berkas · files, ([\d.]+) baru · new {2}/.exec(stdout) ?? []
	return code === 0 ? { all: Number(all.replace('.', '')), rendered: Number(rendered.replace('.', '')) } : undefined
}

async function build(out: string): Promise<{ all: number; rendered: number }> {
	const built = await tryBuild(out)
	if (!built) throw new Error(`nothing was built into ${out}`)
	return built
}

function clear(...folders: string[]): void {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true })
	rmSync(folder('.terang'), { recursive: true, force: true })
}

/** So many that the first of them are written, too. */
const SOME_PAGES = 200

/** Stops a build as Ctrl+C does once it has noted some pages. Returns what it ended with. */
async function stopHalfWay(out: string): Promise<number | null> {
	const child = spawn(process.execPath, [join(program, 'scripts/build.ts'), '--data', office, '--out', out, '--yes'])
	const { journal } = buildRoom(out)
	const noted = () => (existsSync(journal) ? readFileSync(journal, 'utf8').split('"page"').length : 0)
	while (child.exitCode === null && noted() < SOME_PAGES) await setTimeout(20)
	child.kill('SIGINT')
	const [code] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode]
	return code
}

/** The site that stands, changed, beside one built anew from the same office. */
async function bothWays() {
	const changed = await build(site)
	rmSync(anew, { recursive: true, force: true })
	rmSync(folder('.terang/situs-baru'), { recursive: true, force: true })
	await build(anew)
	expect(bytesOf(site)).toEqual(bytesOf(anew))
	return changed
}

function edit(file: string, from: string | RegExp, to: string): void {
	const path = join(office, file)
	const text = readFileSync(path, 'utf8')
	writeFileSync(path, text.replace(from, to))
	expect(readFileSync(path, 'utf8')).not.toBe(text)
}

const table = 'observations/kunjungan-lansia'

/** What a steward changes, and the share of all files that it may touch. */
const changes: readonly [what: string, most: number, make: () => void][] = [
	// Of one kota most pages show something of each kecamatan; in a portal of many few do.
	['one figure', 0.7, () => edit(`${table}.csv`, '2023,lansia-dikunjungi,410', '2023,lansia-dikunjungi,411')],
	['a year more', 1, () => appendFileSync(join(office, `${table}.csv`), '33.76,2025,lansia-dikunjungi,1260\n')],
	['words of the source', 1, () => edit(`${table}.yaml`, 'Rekap kunjungan', 'Daftar kunjungan')],
	['the title of the portal', 1, () => edit('portal.yaml', 'title: Lansia Tegal', 'title: Lansia Kota Tegal')],
	[
		'a measure that is named otherwise',
		1,
		() => edit('indicators.csv', 'usia yang dikunjungi', 'usia yang dikunjungi petugas'),
	],
]

/** Each build is a process of its own, and takes a quarter of a minute. */
const patient = { timeout: 20 * 60_000 }

// Two builds for each change: at night. Before a push the house rules hold what is kept between pages to `readings.ts`.
describe.runIf(inFull)('a site that is built again after a change', () => {
	test(
		'is the same, byte by byte, as one built anew, and only what the change touches is rendered',
		patient,
		async () => {
			cpSync(officeFolder('satu-indikator'), office, { recursive: true })
			const first = await build(site)
			expect(first.rendered).toBe(first.all)
			for (const [what, most, make] of changes) {
				make()
				const { all, rendered } = await bothWays()
				expect(rendered / all, what).toBeLessThanOrEqual(most)
			}
		},
	)

	test('is so when its build was stopped half-way and is taken up again', patient, async () => {
		clear(office, site, anew)
		cpSync(officeFolder('satu-indikator'), office, { recursive: true })
		expect(await stopHalfWay(site)).toBe(130)
		expect([existsSync(site), existsSync(buildRoom(site).stopped)]).toEqual([false, true])
		const { all, rendered } = await bothWays()
		expect(rendered).toBeLessThan(all)
		expect(existsSync(buildRoom(site).stopped)).toBe(false)
	})

	test('is so for whatever office becomes whatever other', patient, async () => {
		await fc.assert(
			fc.asyncProperty(anyOffice, anyOffice, async (before, after) => {
				clear(office, site, anew)
				writeOffice(office, before)
				fc.pre((await tryBuild(site)) !== undefined)
				rmSync(office, { recursive: true })
				writeOffice(office, after)
				fc.pre((await tryBuild(folder('coba'))) !== undefined)
				await bothWays()
			}),
			{ numRuns: 6 },
		)
	})
})
