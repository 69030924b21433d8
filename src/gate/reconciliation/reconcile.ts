import type { HeldSum } from '../../schemas/reconciliation.ts'
import type { PlausibilityWatch } from '../plausibility/plausibility-watch.ts'
import { explainGap, type GapWords } from './explain-gap.ts'
import { heldToAreas, heldToOtherDates } from './held-to-areas.ts'
import { heldToParts, heldToRates } from './held-to-parts.ts'
import { type Draft, makeLedger } from './ledger.ts'
import { roundingsIn } from './printed-steps.ts'

/** A dataset whose figures were read, with what its sidecar says of gaps. */
export type ReconciledFile = { dataset: string; words: GapWords }

/** A sum with the place its figure was read at. */
export type PlacedSum = { sum: HeldSum; file: number; line: number }

/**
 * Every sum that must agree, once all rows were read: areas inside against the area around them, parts against their
 * whole, rates against counts, one register of two dates; by the registers of indicators and checks alone.
 */
export function reconcile(watch: PlausibilityWatch, files: readonly ReconciledFile[]): PlacedSum[] {
	const context = watch.context()
	const datasetOf = (file: number) => files[file]?.dataset ?? ''
	const ledger = makeLedger(context, watch.spelt(), roundingsIn(context.table), datasetOf)
	const wordsOf = new Map(files.map(({ dataset, words }) => [dataset, words]))
	const place = (draft: Draft): PlacedSum => {
		const { cell, ...sum } = draft
		const words = [draft.dataset, draft.otherDataset].flatMap((one) => wordsOf.get(one ?? '') ?? [])
		const isApart = draft.state !== 'exact' && draft.state !== 'rounding'
		const explanation = isApart ? explainGap(draft, words) : null
		const state = draft.state === 'unexplained' && explanation ? 'explained' : draft.state
		return { sum: { ...sum, state, explanation }, file: cell.column.file(cell.area), line: cell.column.line(cell.area) }
	}
	const drafts = [...heldToAreas(ledger), ...heldToParts(ledger), ...heldToRates(ledger), ...heldToOtherDates(ledger)]
	return drafts.map(place).sort(byPlace)
}

function byPlace({ sum: a }: PlacedSum, { sum: b }: PlacedSum): number {
	const key = ({ kind, indicator, period, area }: HeldSum) => `${kind} ${indicator} ${period} ${area}`
	return key(a) < key(b) ? -1 : 1
}
