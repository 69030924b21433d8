import type { Bounds } from './linear-programme.ts'
import type { Equation, PublishedSystem, Sum } from './published-system.ts'

/** Steps that nearly every small table stays far below. */
const MOST_STEPS = 20_000

/** Thrown where the search does not end soon enough to say anything. */
export class SearchTooLong extends Error {}

/** Least and greatest whole number that each unknown may be. */
type Domains = { least: number[]; most: number[] }

/**
 * The whole numbers that a sum of hidden counts can be, by search alone: domains are halved, and narrowed by every equation,
 * until numbers stand that fit all of them. It shares no solver and no network with the attacks; for small systems
 * whose sums are published.
 */
export function wholeBounds(
	{ unknowns, equations }: Pick<PublishedSystem, 'unknowns' | 'equations'>,
	sum: Sum,
	learned: ReadonlyMap<number, number> = new Map(),
): Bounds {
	const own = withoutParts(equations)
	const open = own.reduce(lessPart, { terms: new Map(sum.unknowns.map((at) => [at, 1])), value: 0 })
	const wanted = [...open.terms.keys()]
	// What is open of the sum becomes an unknown of its own, the last, so that it is narrowed like all others.
	const last = unknowns.length
	const whole = { terms: new Map(open.terms).set(last, -1), value: 0 }
	const all = [...own, whole, ...own.flatMap((equation) => through(equation, wanted, last))]
	const start = (): Domains => ({
		least: [...unknowns.map(({ least }, at) => learned.get(at) ?? least), 0],
		most: [...unknowns.map((_, at) => learned.get(at) ?? Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY],
	})
	const known = sum.known - open.value
	return { least: known + end(all, start(), -1), greatest: known + end(all, start(), 1) }
}

/** Equations less those that are part of them, so that a shown kecamatan is no longer in the sum of its kabupaten. */
function withoutParts(equations: readonly Equation[]): Equation[] {
	const left = [...equations].sort((a, b) => a.terms.size - b.terms.size)
	return left.map((equation, place) => left.slice(0, place).reduceRight(lessPart, equation))
}

/** An equation less another, where it holds all of it. */
function lessPart(equation: Equation, part: Equation): Equation {
	if (part.terms.size === 0 || ![...part.terms].every(([at, factor]) => equation.terms.get(at) === factor))
		return equation
	const terms = new Map([...equation.terms].filter(([at]) => !part.terms.has(at)))
	return { terms, value: equation.value - part.value }
}

/** An equation that holds the whole sum, with the sum as one unknown: halves alone narrow it little. */
function through({ terms, value }: Equation, unknowns: readonly number[], own: number): Equation[] {
	const [factor = 0] = unknowns.map((at) => terms.get(at) ?? 0)
	if (factor === 0 || unknowns.some((at) => terms.get(at) !== factor)) return []
	const others = [...terms].filter(([at]) => !unknowns.includes(at))
	return [{ terms: new Map([...others, [own, factor]]), value }]
}

/** The greatest or least value of the last unknown: of each halved domain the better half is searched first. */
function end(equations: readonly Equation[], start: Domains, sign: 1 | -1): number {
	const last = start.least.length - 1
	let steps = 0
	const visit = (domains: Domains): number | null => {
		steps += 1
		if (steps > MOST_STEPS) throw new SearchTooLong('a search took too long')
		if (!narrow(equations, domains)) return null
		const { least, most } = domains
		const isOpen = (at: number) => (least[at] as number) < (most[at] as number)
		const at = isOpen(last) ? last : least.findIndex((_, unknown) => isOpen(unknown))
		if (at === -1) return least[last] as number
		if (most[at] === Number.POSITIVE_INFINITY) throw new Error('a count without end cannot be searched')
		const middle = Math.floor(((least[at] as number) + (most[at] as number)) / 2)
		const lower = () => visit({ least: [...least], most: most.with(at, middle) })
		const upper = () => visit({ least: least.with(at, middle + 1), most: [...most] })
		return sign === 1 ? (upper() ?? lower()) : (lower() ?? upper())
	}
	const found = visit(start)
	if (found === null) throw new Error('no numbers fit what is published')
	return found
}

/** Narrows domains, in place, to what each equation leaves; false when it leaves nothing. */
function narrow(equations: readonly Equation[], domains: Domains): boolean {
	for (let isChanged = true; isChanged; ) {
		isChanged = false
		for (const equation of equations) {
			const outcome = narrowBy(equation, domains)
			if (outcome === 'nothing') return false
			if (outcome === 'less') isChanged = true
		}
	}
	return true
}

function narrowBy({ terms, value }: Equation, { least, most }: Domains): 'nothing' | 'less' | 'same' {
	let outcome: 'less' | 'same' = 'same'
	for (const [at, factor] of terms) {
		// What the others may come to leaves this one the rest.
		let [low, high] = [value, value]
		for (const [other, its] of terms) {
			if (other === at) continue
			low -= its * ((its > 0 ? most : least)[other] as number)
			high -= its * ((its > 0 ? least : most)[other] as number)
		}
		const from = Math.max(least[at] as number, Math.ceil((factor > 0 ? low : high) / factor))
		const to = Math.min(most[at] as number, Math.floor((factor > 0 ? high : low) / factor))
		if (from > to) return 'nothing'
		if (from !== least[at] || to !== most[at]) outcome = 'less'
		least[at] = from
		most[at] = to
	}
	return outcome
}
