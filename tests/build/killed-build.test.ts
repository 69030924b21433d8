import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { buildRoom } from '../../scripts/assemble/room/build-room.ts'
import { hasSite } from '../../scripts/assemble/run-preview.ts'
import { inTurn } from '../depth.ts'
import { bytesOf } from './bytes-of.ts'
import { fixtureData, type RunningBuild, runBuildToEnd, startBuild } from './run-small-build.ts'

let folder: string
let out: string
/** The site before. */
let good: Record<string, string>
let changedData: string

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'terang-kill-'))
	out = join(folder, 'situs')
	changedData = join(folder, 'data')
	cpSync(fixtureData, changedData, { recursive: true })
	const table = join(changedData, 'observations/desa-contoh.csv')
	const text = readFileSync(table, 'utf8')
	expect(text).toContain('0.8125')
	writeFileSync(table, text.replace('0.8125', '0.8375'))
	good = await built(fixtureData, out)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function built(data: string, target: string): Promise<Record<string, string>> {
	expect((await runBuildToEnd(['--data', data, '--out', target])).code).toBe(0)
	return bytesOf(target)
}

/** The site before stands, or the whole next one, which a build makes that was not stopped in time. */
async function expectWholeSite(): Promise<void> {
	expect(hasSite(out)).toBe(true)
	const site = bytesOf(out)
	if (isDeepStrictEqual(site, good)) return
	expect(site).toEqual(await built(changedData, join(folder, 'berikutnya')))
}

/** Waits until a build has got somewhere. */
async function until(build: RunningBuild, reached: () => boolean): Promise<void> {
	while (!reached() && build.child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 2))
}

const room = () => buildRoom(out)
const said = (text: string) => (build: RunningBuild) => build.output().includes(text)

/** Moments to stop a build at, from the first file to the last step. */
const moments: readonly [string, (build: RunningBuild) => boolean][] = [
	['as it takes the lock', () => existsSync(room().lock)],
	['while it writes the generated files', () => existsSync(join(room().generated, 'portal.json'))],
	['after the generated files', said('[3/9]')],
	['as the first pages appear', () => existsSync(join(room().fresh, 'index.html'))],
	['after the pages', said('[4/9]')],
	['after the pictures', said('[5/9]')],
	['after the index', said('[6/9]')],
	['after the offline copies', said('[7/9]')],
	['after the verification', said('[8/9]')],
]

async function stopAt(reached: (build: RunningBuild) => boolean, signal: NodeJS.Signals) {
	const build = startBuild(['--data', changedData, '--out', out])
	await until(build, () => reached(build))
	build.child.kill(signal)
	return build.ended
}

/** Nothing of a stopped build stays; what it takes to delete it is done in a while. */
async function expectTidyRoom(): Promise<void> {
	const tidy = ['built-from', 'notes']
	await vi.waitFor(() => expect(readdirSync(room().folder)).toEqual(tidy), { timeout: 30_000 })
}

describe('a build stopped by kill -9', () => {
	// Before a push one moment that has its turn: each costs up to two builds.
	test.each(inTurn(moments, 1))('%s leaves a whole site', async (_title, reached) => {
		await stopAt(reached, 'SIGKILL')
		await expectWholeSite()
	})

	test('is cleaned up by the next one', async () => {
		expect((await runBuildToEnd(['--data', fixtureData, '--out', out])).code).toBe(0)
		expect(bytesOf(out)).toEqual(good)
		await expectTidyRoom()
	})
})

/** Ctrl+C, and what a machine says that goes down, with the code that a stopped program ends with. */
const signals = [
	['SIGINT', 130],
	['SIGTERM', 143],
] as const

describe('a build that is asked to stop', () => {
	test.each(inTurn(signals, 1))('by %s cleans up after itself', async (signal, expected) => {
		const { code, output } = await stopAt(said('[3/9]'), signal)
		expect(code).toBe(expected)
		expect(output).toContain('situs terakhir tetap seperti semula')
		expect(bytesOf(out)).toEqual(good)
		await expectTidyRoom()
	})
})

describe('a build killed between the two renames', () => {
	test('has its last site put back by the next command', () => {
		renameSync(out, room().previous)
		writeFileSync(room().lock, '999999999 1')
		expect(hasSite(out)).toBe(true)
		expect(bytesOf(out)).toEqual(good)
	})

	test('has its last site put back by the next build, even one that finds wrong data', async () => {
		renameSync(out, room().previous)
		const { code } = await runBuildToEnd(['--data', join(folder, 'tidak-ada'), '--out', out])
		expect(code).toBe(1)
		expect(bytesOf(out)).toEqual(good)
	})
})
