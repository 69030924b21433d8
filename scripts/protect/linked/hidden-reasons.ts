import type { RecipientTable } from '../../../src/gate/recipients/recipient-counts.ts'
import type { AlsoHidden, ProtectedLayer, ProtectedTable } from '../pure/protect.ts'
import { sumUpLeaves } from '../pure/sum-up-leaves.ts'

/** How many figures of a layer are shown, and for what others are hidden: numbers of figures, never a value. */
export type LayerReasons = {
	programme: string
	period: string
	/** `rupiah` for amounts. */
	layer: ProtectedLayer['breakdown'] | 'rupiah'
	shown: number
	/** Hidden for a small count of their own; because an earlier release hid them; for a linked table; to cover others. */
	small: number
	before: number
	linked: number
	cover: number
}

/** Why figures are hidden, as far as it is not by their own size. */
export type HiddenSources = { before?: AlsoHidden | undefined; linked?: AlsoHidden | undefined }

/** Counts the figures of each layer by what became of them; each hidden one by the first reason that fits. */
export function hiddenReasons(
	table: RecipientTable,
	{ tree, totals, amounts, breakdowns }: ProtectedTable,
	threshold: number,
	{ before, linked }: HiddenSources,
): LayerReasons[] {
	const { programme, period } = table
	const count = (layer: ProtectedLayer, name: LayerReasons['layer'], leafValues: ArrayLike<number> | null) => {
		const { breakdown, categories, hidden } = layer
		const reasons: LayerReasons = { programme, period, layer: name, shown: 0, small: 0, before: 0, linked: 0, cover: 0 }
		const values = leafValues && sumUpLeaves(tree, Float64Array.from(leafValues), categories.length)
		hidden.forEach((isHidden, at) => {
			const cell = [
				tree.codes[Math.floor(at / categories.length)] ?? '',
				breakdown,
				categories[at % categories.length] ?? '',
			] as const
			const value = values?.[at] ?? 0
			if (!isHidden) reasons.shown++
			else if (value > 0 && value < threshold) reasons.small++
			else if (values && before?.(...cell)) reasons.before++
			else if (values && linked?.(...cell)) reasons.linked++
			else reasons.cover++
		})
		return reasons
	}
	const countsOf = (name: string) => table.breakdowns.find(({ breakdown }) => breakdown === name)?.counts ?? []
	return [
		count(totals, 'total', table.totals),
		...(amounts ? [count(amounts, 'rupiah', null)] : []),
		...breakdowns.map((layer) => count(layer, layer.breakdown, countsOf(layer.breakdown))),
	]
}
