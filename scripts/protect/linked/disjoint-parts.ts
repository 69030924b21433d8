/** So many choices of parts are looked at; registers with more levels of stages and variants than these are not known. */
const MOST_SETS = 64

/**
 * Every largest choice of parts of which no two count the same people in the same time: stages of a year, variants of
 * a programme, and mixtures, such as a stage of one variant beside another variant's year. Who takes such a choice from
 * the whole is left with a count; what fewer of them leave is that count and the others.
 */
export function disjointSets<Part>(parts: readonly Part[], overlap: (a: Part, b: Part) => boolean): Part[][] {
	const sets: Part[][] = []
	const extend = (chosen: readonly Part[], open: readonly Part[], passed: readonly Part[]) => {
		if (sets.length >= MOST_SETS) return
		if (open.length === 0 && passed.length === 0 && chosen.length > 0) sets.push([...chosen])
		const left = [...open]
		const done = [...passed]
		for (let part = left.shift(); part !== undefined; part = left.shift()) {
			const isApart = (other: Part) => !overlap(part as Part, other)
			extend([...chosen, part], left.filter(isApart), done.filter(isApart))
			done.push(part)
		}
	}
	extend([], parts, [])
	return sets
}
