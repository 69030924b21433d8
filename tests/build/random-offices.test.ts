import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inFull, inTurn, times } from '../depth.ts'
import { anyOffice, type OfficeDraw, writeOffice } from '../offices/draw-office.ts'
import { emptyParts } from '../offices/empty-parts.ts'
import { type OfficeBuilder, type OfficeResult, officeBuilder } from '../offices/office-builder.ts'
import { officeRoom } from '../offices/office-room.ts'

/**
 * How many offices are drawn; TERANG_DRAWS names another number. A seed that a failure printed draws the same ones again:
 * `TERANG_SEED=1234 npx vitest run tests/build/random-offices.test.ts`.
 */
const draws = Number(process.env.TERANG_DRAWS ?? times(1, 60))
const asked = process.env.TERANG_SEED
// Before a push one office that has its turn, drawn again until the push is mended; at night others each time.
const [inTurnNow] = inTurn(
	Array.from({ length: 1000 }, (_, at) => 2026 + at),
	1,
)
const seed = asked !== undefined ? Number(asked) : inFull ? undefined : inTurnNow

/** Where the folder of an office stays that could not be built. */
const failed = resolve(import.meta.dirname, '../../.terang/tests/failed-office')

const room = officeRoom()
let builder: OfficeBuilder
beforeAll(() => {
	builder = officeBuilder(room.path)
})
afterAll(() => {
	builder.stop()
	room.remove()
})

let drawn = 0

async function tryOffice(draw: OfficeDraw): Promise<OfficeResult & { faults: string[] }> {
	const office = join(room.path, `kantor-${++drawn}`)
	const site = join(room.path, `situs-${drawn}`)
	writeOffice(office, draw)
	const result = await builder.build(office, site)
	const faults = result.clean ? [...faultsOf(result), ...emptyIn(site)] : []
	if (faults.length > 0) keep(office, draw, result)
	for (const folder of [office, site]) rmSync(folder, { recursive: true, force: true })
	return { ...result, faults }
}

/** What a build said that its check did not: the check tells of areas outside the portal, and the build may. */
function faultsOf({ code, output }: OfficeResult): string[] {
	const issues = output.split('\n').filter((line) => /\[[a-z-]+\]( warning)?$/.test(line))
	const builders = output.match(/^.*(?:WARN|ERROR|Program berhenti).*$/gm) ?? []
	const own = issues.filter((line) => /\[(?:site|personal|exact|narrow|officer|sums)[a-z-]*\]/.test(line))
	return [...(code === 0 ? [] : [`the build ended with ${code}`]), ...own, ...builders]
}

/** Lists and headings over nothing, on pages above kecamatan: those below are many and alike. */
function emptyIn(site: string): string[] {
	const pages = existsSync(site) ? readdirSync(site, { recursive: true, encoding: 'utf8' }) : []
	const some = pages.filter((path) => path.endsWith('.html') && !/(?:^|\/)gaya\/|\d\d\.\d\d\.\d\d/.test(path))
	return some.flatMap((path) => emptyParts(readFileSync(join(site, path), 'utf8')).map((part) => `${path}: ${part}`))
}

function keep(office: string, draw: OfficeDraw, { output }: OfficeResult): void {
	rmSync(failed, { recursive: true, force: true })
	mkdirSync(failed, { recursive: true })
	cpSync(office, join(failed, 'kantor'), { recursive: true })
	writeFileSync(join(failed, 'draw.json'), JSON.stringify(draw, null, '\t'))
	writeFileSync(join(failed, 'output.txt'), output)
}

test(`of ${draws} drawn from the shipped office, each that the check finds no error in is built`, {
	timeout: 180_000 * draws,
}, async () => {
	await fc.assert(
		fc.asyncProperty(anyOffice, async (draw) => {
			const { clean, faults } = await tryOffice(draw)
			fc.pre(clean)
			expect(faults, `kept in ${failed}`).toEqual([])
		}),
		// A smaller office that fails costs a build for each one tried: the folder kept is small enough to read.
		{ numRuns: draws, endOnFailure: true, ...(seed === undefined ? {} : { seed }) },
	)
})
