import type { Finding } from '../../issue/finding.ts'
import { levelOfCode } from '../../schemas/area-code.ts'
import type { SmallCounts } from '../../schemas/small-counts.ts'
import { countsPeople } from '../../schemas/unit.ts'
import { hiddenByHand, observationSmall, smallCountsAllowed, smallCountsOfNothing } from '../rules/observation-small.ts'
import type { ObservationRow } from './observation-reader.ts'

/** Where a count of few people can be known by their neighbours. */
const smallLevels: readonly (string | undefined)[] = ['kecamatan', 'desa-kelurahan']

/**
 * Watches one file for counts of few people in small areas. What its sidecar says of an indicator lets them through: a
 * register of the whole population says how many live there, not who needs what; anything else was reviewed, and is
 * told at every check.
 */
export class SmallCountWatch {
	readonly #threshold: number
	readonly #said: ReadonlyMap<string, SmallCounts>
	readonly #seen = new Set<string>()
	readonly #reviewed = new Map<string, number>()

	constructor(threshold: number, said: readonly SmallCounts[]) {
		this.#threshold = threshold
		this.#said = new Map(said.flatMap((one) => one.indicators.map((indicator) => [indicator, one])))
	}

	/** The finding for a row without another fault, if its count is small, or hidden as if it were. */
	read({ area, indicator, value, status }: ObservationRow): Finding | null {
		this.#seen.add(indicator.id)
		const isSmall = value !== null && value > 0 && value < this.#threshold
		if (!isSmall && (status !== 'Q' || this.#threshold === 0)) return null
		if (indicator.measure !== 'count' || !countsPeople(indicator.unit) || !smallLevels.includes(levelOfCode(area))) {
			return null
		}
		const said = this.#said.get(indicator.id)
		if (!said) return isSmall ? observationSmall(indicator.id, this.#threshold) : hiddenByHand(indicator.id)
		if (said.kind === 'reviewed') this.#reviewed.set(indicator.id, (this.#reviewed.get(indicator.id) ?? 0) + 1)
		return null
	}

	/** What can be said of the exceptions when the last row is read. */
	end(): Finding[] {
		return [...this.#said].flatMap(([indicator, { reason }]) => {
			if (!this.#seen.has(indicator)) return [smallCountsOfNothing(indicator)]
			const cells = this.#reviewed.get(indicator)
			return cells === undefined ? [] : [smallCountsAllowed(indicator, cells, reason)]
		})
	}
}
