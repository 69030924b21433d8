import type { RecipientTable } from '../../../../../src/gate/recipients/recipient-counts.ts'
import { attackerOn } from './linear-programme.ts'
import type { PublishedSystem } from './published-system.ts'
import { type SmallCell, smallCells } from './small-cells.ts'
import { trueCount } from './true-counts.ts'

/** Linear programmes solved and small counts attacked. */
export type Attacks = { programmes: number; cells: number; officers: number }

/**
 * (G2) by linear programme: every small count keeps an upper bound of at least K and a width of at least K − 1,
 * for a reader, and for the officer of each village in `officers`, who knows the own total and rows. Counts that
 * are the officer's own are left out. Throws on a breach.
 */
export function proveBounds(
	system: PublishedSystem,
	table: RecipientTable,
	k: number,
	officers: readonly string[],
): Attacks {
	const attacker = attackerOn(system)
	const cells = smallCells(system, table, k)
	const attacks = { programmes: 0, cells: cells.length, officers: 0 }
	const attack = (cell: SmallCell, who: string) => {
		const { least, greatest } = attacker.bounds(cell.sum)
		attacks.programmes += 2
		const name = `${cell.area} ${cell.breakdown} ${cell.category} by ${who}: ${least} to ${greatest}`
		if (greatest < k - 1e-6) throw new Error(`upper bound below K: ${name}`)
		if (greatest - least < k - 1 - 1e-6) throw new Error(`width below K - 1: ${name}`)
	}
	try {
		for (const cell of cells) attack(cell, 'a reader')
		for (const officer of officers) {
			const own = new Map(
				system.unknowns.flatMap(({ leaf, breakdown, category }, at): [number, number][] =>
					leaf === officer ? [[at, trueCount(table, leaf, breakdown, category)]] : [],
				),
			)
			if (own.size === 0) continue
			attacks.officers += 1
			attacker.learn(own)
			const others = cells.filter((cell) => attacker.concerns(own, cell.sum) && !isOwn(cell, officer))
			for (const cell of others) attack(cell, officer)
			attacker.forget()
		}
	} finally {
		attacker.dispose()
	}
	return attacks
}

/** True when nobody else's recipients are in the count: what the officer may learn then is that others have 0. */
function isOwn({ contributors }: SmallCell, officer: string): boolean {
	return contributors.every((leaf) => leaf === officer)
}
