import { expect, test } from 'vitest'
import { protectLinked } from '../../../../../scripts/protect/linked/protect-linked.ts'
import { loadSolver } from '../../../../../scripts/verify/attack/programme/linear-programme.ts'
import { times } from '../../../../depth.ts'
import { attackOffice } from './attack-office.ts'
import { extras, randomOffice, shapes } from './random-office.ts'

/** Offices drawn, every shape with every extra in turn; the measure of this portal is 10,000. */
const offices = Number(process.env.RANDOM_OFFICES ?? times(36, 10_000))
/** All of them take an hour on a quiet machine of two cores. */
const patient = { timeout: 14_400_000 }
const firstSeed = Number(process.env.RANDOM_OFFICES_FROM ?? 0)

test('random offices give no small count away', patient, async () => {
	const open = await loadSolver()
	const sums = { published: 0, refused: 0, stopped: 0, cells: 0, linear: 0, integer: 0 }
	const broken: string[] = []
	const seen = new Set<string>()
	for (let seed = firstSeed; seed < firstSeed + offices; seed++) {
		const office = randomOffice(seed)
		const { outcome, cells, linear, integer, found, breaches } = await attackOffice(office, open)
		sums[outcome]++
		sums.cells += cells
		sums.linear += linear
		sums.integer += integer
		if (outcome === 'published') seen.add(`${office.shape}, ${office.extra}`)
		for (const line of [...found, ...breaches]) broken.push(`${seed} (${office.shape}, ${office.extra}): ${line}`)
		if (process.env.RANDOM_OFFICES && (seed + 1) % 100 === 0) {
			process.stdout.write(
				`${seed + 1} ${JSON.stringify(sums)} broken ${broken.length}\n${broken.slice(-3).join('\n')}\n`,
			)
		}
	}
	expect(broken).toEqual([])
	expect(sums.stopped).toBeLessThan(1 + offices / 100)
	// Some are hardly ever published: the program refuses them.
	expect(seen.size).toBeGreaterThan(0.8 * Math.min(offices, shapes.length * extras.length) - 1)
	expect(sums.cells).toBeGreaterThan(offices)
})

test('stages that are protected one by one are seen to give small counts away, by both attacks', patient, async () => {
	const open = await loadSolver()
	const broken = { found: 0, breaches: 0 }
	for (const seed of shapes.keys()) {
		const office = randomOffice(shapes.length * extras.indexOf('stages') + seed)
		const { found, breaches } = await attackOffice(office, open, (tables, choice) =>
			tables.flatMap((table) => protectLinked([table], choice)),
		)
		broken.found += found.length
		broken.breaches += breaches.length
		if (broken.found > 0 && broken.breaches > 0) break
	}
	expect(broken.found).toBeGreaterThan(0)
	expect(broken.breaches).toBeGreaterThan(0)
})
