import { describe, expect, it } from 'vitest'
import { seededNumbers } from '../../../../../bench/protection/generated-tables.ts'
import { areaTree } from '../../../../../scripts/protect/pure/area-tree.ts'
import { protect } from '../../../../../scripts/protect/pure/protect.ts'
import { times } from '../../../../depth.ts'
import { inventedTable } from '../invented-table.ts'
import { attackWithProgram } from './program-attack.ts'

const K = 5
const kinds: Readonly<Record<string, (random: () => number) => number>> = {
	'counts of 2 to 8': (random) => 2 + Math.floor(random() * 7),
	'counts about 10, many small': (random) => 1 + Math.floor(-Math.log(1 - random()) * 10),
	'counts of 4 to 12': (random) => 4 + Math.floor(random() * 9),
	'counts of 1 to 30': (random) => 1 + Math.floor(random() * 30),
}

/** Attacks random kecamatan of 6 to 13 villages. */
function attackKind(draw: (random: () => number) => number, tables: number, seed: number) {
	const random = seededNumbers(seed)
	const done = { attacked: 0, small: 0, hidden: 0, exact: 0, below: 0, exactToOfficer: 0, belowToOfficer: 0, surest: 0 }
	for (let table = 0; table < tables; table += 1) {
		const villages = 6 + Math.floor(random() * 8)
		const counts = Array.from({ length: villages }, () => draw(random))
		const codes = counts.map((_, at) => `99.01.01.${2001 + at}`)
		const invented = inventedTable(Object.fromEntries(codes.map((code, at) => [code, counts[at] ?? 0])))
		const { totals, withheld } = protect(invented, K, areaTree(codes), { secret: `rahasia ${table}` })
		const hidden = counts.filter((_, at) => totals.hidden[at + 1])
		if (withheld || hidden.length === 0) continue
		const sum = hidden.reduce((all, count) => all + count, 0)
		const attack = attackWithProgram(sum, hidden.length, villages, K)
		expect(attack.explains(hidden)).toBe(true)
		done.attacked += 1
		done.hidden += hidden.length
		for (const [at, count] of hidden.entries()) {
			if (count >= K) continue
			done.small += 1
			done.exact += attack.posterior.size === 1 ? 1 : 0
			done.below += Math.max(...attack.posterior.keys()) < K ? 1 : 0
			done.surest = Math.max(done.surest, attack.posterior.get(count) ?? 0)
			const byOfficers = hidden.toSpliced(at, 1).map((own) => attack.valuesBeside(own))
			done.exactToOfficer += byOfficers.some((values) => values.size === 1) ? 1 : 0
			done.belowToOfficer += byOfficers.some((values) => Math.max(...values) < K) ? 1 : 0
		}
	}
	return done
}

describe('protect: the attacker who has the program', () => {
	it.each(Object.entries(kinds))('keeps hidden totals open to one who enumerates all tables: %s', (name, draw) => {
		const done = attackKind(draw, times(100, 400), 5)
		if (process.env.PROTECTION_PROOF) process.stdout.write(`${name}: ${JSON.stringify(done)}\n`)
		expect(done.small).toBeGreaterThan(50)
		expect(done).toMatchObject({ exact: 0, below: 0, exactToOfficer: 0, belowToOfficer: 0 })
	})

	it('chooses cover by the secret, whatever the covers count', () => {
		const coverOf = (covers: readonly number[], secret: string) => {
			const codes = ['2001', '2002', '2003', '2004', '2005', '2006'].map((code) => `99.01.01.${code}`)
			const counts = [2, ...covers]
			const table = inventedTable(Object.fromEntries(codes.map((code, at) => [code, counts[at] ?? 0])))
			return protect(table, K, areaTree(codes), { secret }).totals.hidden.join('')
		}
		const secrets = Array.from({ length: 20 }, (_, at) => `rahasia ${at}`)
		for (const secret of secrets) expect(coverOf([9, 30, 12, 60, 7], secret)).toBe(coverOf([60, 7, 30, 9, 12], secret))
		expect(new Set(secrets.map((secret) => coverOf([9, 30, 12, 60, 7], secret))).size).toBeGreaterThan(5)
	})
})
