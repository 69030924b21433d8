import type { AreaChange } from '../../../../../scripts/protect/release/ledger/area-components.ts'
import type { BreakdownCounts, RecipientTable } from '../../../../../src/gate/recipients/recipient-counts.ts'
import { seeded } from '../random-tables.ts'

/** How recipients are spread over villages. */
export const shapes = ['sparse', 'dense', 'one village', 'dominant', 'all K - 1', 'mixed'] as const
/** What else an office publishes beside one table. */
export const extras = ['alone', 'stages', 'variants', 'benefits', 'areas', 'release'] as const

/** An invented office: all that it counts, before protection. */
export type RandomOffice = {
	seed: number
	k: number
	shape: (typeof shapes)[number]
	extra: (typeof extras)[number]
	tables: RecipientTable[]
	parentOf(programme: string): string | undefined
	/** Rupiah of each kind of benefit that is public; none where no amounts are published. */
	benefits: readonly number[]
	/** Recipients of each kind by village, where benefits are mixed; leaf-major. */
	kinds: readonly number[]
	/** What a second release counts, in the areas of its day, and how they changed since. */
	next: { table: RecipientTable; changes: AreaChange[]; origin: ReadonlyMap<string, readonly string[]> } | null
}

type Random = { upTo(most: number): number; chance(share: number): boolean; pick<T>(items: readonly T[]): T }

/** Draws an office by its number: every shape with every extra in turn. */
export function randomOffice(seed: number): RandomOffice {
	const next = seeded(seed)
	const random: Random = {
		upTo: (most) => 1 + Math.floor(next() * most),
		chance: (share) => next() < share,
		pick: (items) => items[Math.floor(next() * items.length)] as (typeof items)[number],
	}
	const shape = shapes[seed % shapes.length] as RandomOffice['shape']
	const extra = extras[Math.floor(seed / shapes.length) % extras.length] as RandomOffice['extra']
	const k = random.pick([5, 5, 5, 3, 10])
	const leaves = leavesOf(shape, random)
	const draw = () => tableOf(leaves, layersOf(random), { shape, k, random })
	const office = { seed, k, shape, extra, parentOf: () => undefined, benefits: [], kinds: [], next: null }
	if (extra === 'stages') return { ...office, tables: stagesOf(draw(), shape, k, random) }
	if (extra === 'variants') {
		const variants = alike(draw(), random.upTo(2) + 1, shape, k, random).map((table, at) => ({
			...table,
			programme: `ragam-${at}`,
		}))
		const whole = { ...added(variants), programme: 'induk' }
		return { ...office, tables: [...variants, whole], parentOf: (id) => (id === 'induk' ? undefined : 'induk') }
	}
	if (extra === 'benefits') return { ...office, ...withBenefits({ ...draw(), breakdowns: [] }, random) }
	const table = draw()
	if (extra === 'areas') return { ...office, tables: [table], next: changedAreas(table, random) }
	const origin = new Map(leaves.map((leaf) => [leaf, [leaf]]))
	return { ...office, tables: [table], next: extra === 'release' ? { table, changes: [], origin } : null }
}

function leavesOf(shape: RandomOffice['shape'], { upTo, chance }: Random): string[] {
	if (shape === 'one village' && chance(0.5)) return ['99.01.01.2001']
	return Array.from({ length: upTo(3) }, (_, kecamatan) =>
		Array.from({ length: upTo(8) }, (_, desa) => `99.01.0${kecamatan + 1}.200${desa + 1}`),
	).flat()
}

type Drawing = { shape: RandomOffice['shape']; k: number; random: Random }

function totalOf({ shape, k, random: { upTo, chance } }: Drawing, leaf: number, chosen: number): number {
	if (shape === 'one village') return leaf === chosen ? upTo(30) : 0
	if (shape === 'dominant') return leaf === chosen ? 200 + upTo(300) : upTo(6)
	if (shape === 'all K - 1') return k - 1
	if (shape === 'sparse') return chance(0.6) ? 0 : chance(0.8) ? upTo(4) : upTo(20)
	if (shape === 'dense') return chance(0.1) ? upTo(4) : 4 + upTo(80)
	return chance(0.15) ? 0 : chance(0.3) ? upTo(4) : chance(0.5) ? upTo(12) : upTo(150)
}

/** Categories of none, one or two breakdowns. */
function layersOf({ upTo }: Random): number[] {
	return Array.from({ length: upTo(3) - 1 }, () => upTo(3) + 1)
}

function tableOf(leaves: readonly string[], layers: readonly number[], drawing: Drawing): RecipientTable {
	const chosen = drawing.random.upTo(leaves.length) - 1
	const totals = Float64Array.from(leaves, (_, leaf) => totalOf(drawing, leaf, chosen))
	const breakdowns = layers.map((size, at): BreakdownCounts => {
		const categories = ['a', 'b', 'c', 'd'].slice(0, size)
		const counts = Float64Array.from([...totals].flatMap((total) => split(total, size, drawing.random)))
		return { breakdown: at === 0 ? 'komponen' : 'kelompok_umur', categories, counts }
	})
	return { programme: 'pkh', period: '2024', measure: 'keluarga', leaves, totals, amounts: null, breakdowns }
}

function split(total: number, size: number, { chance, upTo }: Random): number[] {
	const row = Array.from({ length: size }, () => 0)
	const isSkewed = chance(0.5)
	for (let one = 0; one < total; one++) {
		const at = isSkewed && chance(0.9) ? 0 : upTo(size) - 1
		row[at] = (row[at] ?? 0) + 1
	}
	return row
}

/** Tables over the same villages and categories, each with counts of its own. */
function alike(first: RecipientTable, count: number, shape: RandomOffice['shape'], k: number, random: Random) {
	const layers = first.breakdowns.map(({ categories }) => categories.length)
	const others = Array.from({ length: count - 1 }, () => tableOf(first.leaves, layers, { shape, k, random }))
	return [first, ...others]
}

/** Stages with the year that is their sum, is more by a stage that is not published, or their last running total. */
function stagesOf(first: RecipientTable, shape: RandomOffice['shape'], k: number, random: Random): RecipientTable[] {
	const stages = alike(first, random.upTo(3) + 1, shape, k, random)
	const named = (tables: readonly RecipientTable[]) =>
		tables.map((table, at) => ({ ...table, period: `2024-T${at + 1}` }))
	const way = random.pick(['sum', 'rest', 'running'])
	if (way === 'running') return named(stages.map((_, at) => added(stages.slice(0, at + 1))))
	return [...named(way === 'rest' ? stages.slice(1) : stages), { ...added(stages), period: '2024' }]
}

/** Tables added up, village by village and category by category. */
export function added(tables: readonly RecipientTable[]): RecipientTable {
	const [first] = tables as [RecipientTable]
	const add = (columns: (table: RecipientTable) => ArrayLike<number>) =>
		Float64Array.from(columns(first), (_, at) => tables.reduce((sum, table) => sum + (columns(table)[at] ?? 0), 0))
	return {
		...first,
		totals: add(({ totals }) => totals),
		breakdowns: first.breakdowns.map((layer, at) => ({
			...layer,
			counts: add(({ breakdowns }) => breakdowns[at]?.counts ?? []),
		})),
	}
}

function withBenefits(table: RecipientTable, random: Random) {
	const benefits = [300_000, 600_000, 900_000, 2_400_000, 10_800_000].filter(() => random.chance(0.6))
	if (benefits.length === 0) benefits.push(600_000)
	const rare = random.pick([0, 0.02, 0.3])
	const kinds = [...table.totals].flatMap((total) => {
		const row = benefits.map(() => 0)
		for (let one = 0; one < total; one++) {
			const at = random.chance(rare) ? random.upTo(benefits.length) - 1 : 0
			row[at] = (row[at] ?? 0) + 1
		}
		return row
	})
	const amounts = Float64Array.from(table.totals, (_, leaf) =>
		benefits.reduce((sum, benefit, at) => sum + benefit * (kinds[leaf * benefits.length + at] ?? 0), 0),
	)
	const paid = new Map(benefits.map((benefit, at) => [benefit, sumOfKind(kinds, benefits.length, at)]))
	const known = new Map([...paid].filter(([, count]) => count > 0))
	// Often the kinds are the components that a table prints.
	const categories = benefits.map((_, at) => `k${at}`)
	const byKind: BreakdownCounts = { breakdown: 'komponen', categories, counts: Float64Array.from(kinds) }
	const breakdowns = benefits.length > 1 && random.chance(0.5) ? [byKind] : []
	const told = random.chance(0.5) ? { paid: known } : {}
	return { tables: [{ ...table, amounts, breakdowns, ...told }], benefits, kinds }
}

function sumOfKind(kinds: readonly number[], width: number, kind: number): number {
	return kinds.reduce((sum, count, at) => (at % width === kind ? sum + count : sum), 0)
}

/** The same people in areas that moved, were parted or became one; at most three villages change. */
function changedAreas(table: RecipientTable, random: Random): NonNullable<RandomOffice['next']> {
	const origin = new Map(table.leaves.map((leaf) => [leaf, [leaf]]))
	const changes: AreaChange[] = []
	const parted = new Map<string, number>()
	for (let change = random.upTo(3); change > 0; change--) {
		const [from, places = []] = random.pick([...origin])
		const way = random.pick(['move', 'split', 'merge'])
		if (way === 'merge') {
			const [other, more = []] = random.pick([...origin])
			if (other === from || parted.has(from) || parted.has(other)) continue
			origin.delete(from)
			origin.set(other, [...more, ...places])
			changes.push({ code: other, from })
		} else {
			const code = `99.01.0${random.upTo(4)}.20${10 + random.upTo(80)}`
			if (origin.has(code) || parted.has(from) || places.length > 1) continue
			changes.push({ code, from })
			if (way === 'move') origin.delete(from)
			else {
				parted.set(from, 1)
				parted.set(code, 1)
				origin.set(
					from,
					places.map((place) => `${place}-`),
				)
			}
			origin.set(code, way === 'move' ? places : places.map((place) => `${place}+`))
		}
	}
	return { table: inAreas(table, origin, random), changes, origin }
}

/** The table by new areas; the people of a place that was parted are drawn into its two halves. */
function inAreas(
	table: RecipientTable,
	origin: ReadonlyMap<string, readonly string[]>,
	random: Random,
): RecipientTable {
	const shares = new Map<string, number>()
	for (const leaf of table.leaves) shares.set(leaf, random.upTo(9) / 10)
	const leaves = [...origin.keys()].sort()
	const part = (place: string, count: number) => {
		const half = Math.floor(count * (shares.get(place.replace(/[+-]$/, '')) ?? 1))
		return place.endsWith('+') ? half : place.endsWith('-') ? count - half : count
	}
	const regroup = (width: number, counts: ArrayLike<number>) =>
		Float64Array.from(
			leaves.flatMap((leaf) =>
				Array.from({ length: width }, (_, column) =>
					(origin.get(leaf) ?? []).reduce((sum, place) => {
						const at = table.leaves.indexOf(place.replace(/[+-]$/, ''))
						return sum + part(place, counts[at * width + column] ?? 0)
					}, 0),
				),
			),
		)
	const breakdowns = table.breakdowns
		.slice(0, 1)
		.map((layer) => ({ ...layer, counts: regroup(layer.categories.length, layer.counts) }))
	const [first] = breakdowns
	// Halves of a row add up to the half of its total by its categories.
	const totals = first
		? Float64Array.from(leaves, (_, leaf) => {
				const width = first.categories.length
				return first.counts.subarray(leaf * width, (leaf + 1) * width).reduce((sum, count) => sum + count, 0)
			})
		: regroup(1, table.totals)
	return { ...table, leaves, totals, breakdowns }
}
