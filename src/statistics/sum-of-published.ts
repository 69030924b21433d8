import type { ObservationStatus } from '../schemas/observation-status.ts'
import { derivedStatus } from './derived-status.ts'
import { exactSum } from './exact-sum.ts'

/** A published count, or the reason why there is none. */
export type PublishedCount = { value: number | null; status: ObservationStatus }

/** A sum over areas, and how many of them had a published count. */
export type PublishedSum = PublishedCount & { published: number; of: number }

/**
 * Σ counts of areas, in their unit, exact, not rounded; only where every one is published. One suppressed count
 * suppresses the sum (`Q`), one missing count leaves it missing (`O`); areas where the measure does not apply (`M`)
 * are not expected. A sum of some areas would be read as the sum of all.
 *
 * It takes published counts and nothing else, so it is no new information: whoever has the published table can work it
 * out. No difference of such sums, and none with a total further up, can therefore tell more of a suppressed count
 * than the table itself, which protection has made safe.
 */
export function sumOfPublished(counts: readonly PublishedCount[]): PublishedSum {
	const expected = counts.filter(({ status }) => status !== 'M')
	const values = expected.flatMap(({ value }) => value ?? [])
	const coverage = { published: values.length, of: expected.length }
	if (expected.length === 0) return { value: null, status: 'M', ...coverage }
	if (expected.some(({ status }) => status === 'Q')) return { value: null, status: 'Q', ...coverage }
	if (values.length < expected.length) return { value: null, status: 'O', ...coverage }
	const statuses = expected.map(({ status }) => status)
	return { value: exactSum(values), status: derivedStatus(statuses), ...coverage }
}
