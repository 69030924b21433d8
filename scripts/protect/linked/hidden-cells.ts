import type { AlsoHidden, ProtectedLayer, ProtectedTable } from '../pure/protect.ts'
import { codePlaces } from './code-places.ts'

/** Which cells of a protected table are hidden; cells it does not have are not. */
export function hiddenIn({ tree, totals, breakdowns }: ProtectedTable): AlsoHidden {
	const layers = new Map([totals, ...breakdowns].map((layer) => [layer.breakdown, layer]))
	return (area, breakdown, category) => {
		const layer = layers.get(breakdown)
		const node = codePlaces(tree.codes).get(area)
		return layer !== undefined && node !== undefined && isHidden(layer, node, category)
	}
}

/** True where the rupiah of an area are hidden, or the table has none of it. */
export function amountHiddenIn({ tree, amounts }: ProtectedTable): (area: string) => boolean {
	return (area) => {
		const node = codePlaces(tree.codes).get(area)
		return amounts !== null && node !== undefined && amounts.hidden[node] === 1
	}
}

function isHidden({ categories, hidden }: ProtectedLayer, node: number, category: string): boolean {
	const column = categories.indexOf(category)
	return column !== -1 && hidden[node * categories.length + column] === 1
}
