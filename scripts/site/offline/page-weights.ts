/** A file as it goes over the line, and the addresses of what it is drawn with. */
export type Weight = { bytes: number; needs: readonly string[] }

/** What pages weighed by their file, and which list of needs each has: most pages have one of a few. */
export type WeightRecord = { needs: string[][]; pages: Record<string, [bytes: number, needs: number]> }

/** Weights of pages that were weighed before. */
export type PageWeights = {
	find(path: string): Weight | undefined
	keep(path: string, weight: Weight): void
	/** What the next build is left. */
	record(): WeightRecord
}

/**
 * @param before weights of the site before
 * @param taken files that stand in the new site as in that one: a page that was rendered is weighed anew
 */
export function pageWeights(before?: WeightRecord, taken: ReadonlySet<string> = new Set()): PageWeights {
	const lists = new Map<string, number>()
	const pages: WeightRecord['pages'] = {}
	const numberOf = (list: string) => {
		const number = lists.get(list) ?? lists.size
		lists.set(list, number)
		return number
	}
	return {
		find(path) {
			const known = taken.has(path) ? before?.pages[path] : undefined
			return known && { bytes: known[0], needs: before?.needs[known[1]] ?? [] }
		},
		keep(path, { bytes, needs }) {
			pages[path] = [bytes, numberOf(JSON.stringify(needs))]
		},
		record: () => ({ needs: [...lists.keys()].map((list) => JSON.parse(list) as string[]), pages }),
	}
}
