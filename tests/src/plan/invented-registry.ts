import fc from 'fast-check'
import type { Registry } from '../../../src/plan/relations.ts'
import { areaLevels } from '../../../src/schemas/area-code.ts'
import { type Indicator, type Measure, measures } from '../../../src/schemas/indicator.ts'
import type { Unit } from '../../../src/schemas/unit.ts'

/** An invented indicator: a count of people unless told otherwise. */
export function invented(id: string, changes: Partial<Indicator> = {}): Indicator {
	return {
		id,
		name: { id, en: id },
		short: { id, en: id },
		unit: 'orang',
		measure: 'count',
		decimals: 0,
		better: 'none',
		lowestLevel: 'desa-kelurahan',
		minimum: null,
		maximum: null,
		categories: [],
		additive: false,
		derived: false,
		formula: null,
		theme: 'sosial',
		definition: { id, en: id },
		method: { id, en: id },
		...changes,
	}
}

export function registryOf(some: readonly Indicator[]): Registry {
	return new Map(some.map((one) => [one.id, one]))
}

const unitOf: Readonly<Record<Measure, Unit>> = {
	rate: 'persen',
	share: 'persen',
	count: 'orang',
	amount: 'rupiah-kapita-bulan',
	index: 'indeks',
	category: 'kategori',
	area: 'km2',
	density: 'orang-per-km2',
}

const words = ['rendah', 'sedang', 'tinggi']

/** Formulas over the indicators before it, right and wrong ones: a registry may hold any. */
function formulaOver(ids: readonly string[]): fc.Arbitrary<string | null> {
	if (ids.length === 0) return fc.constant(null)
	const one = fc.constantFrom(...ids)
	return fc.oneof(
		fc.constant(null),
		one.map((id) => `n(${id})`),
		fc.tuple(one, fc.constantFrom(...words)).map(([id, word]) => `n(${id} = ${word})`),
		fc.tuple(one, one).map(([a, b]) => `100 × ${a} ÷ ${b}`),
		fc.tuple(one, one).map(([a, b]) => `${a} ÷ ${b}`),
		fc.tuple(one, one).map(([a, b]) => `${a} + ${b}`),
		fc.constant('tidak terbaca'),
	)
}

function indicatorAfter(ids: readonly string[]): fc.Arbitrary<Indicator> {
	return fc
		.record({
			measure: fc.constantFrom(...measures),
			theme: fc.constantFrom('kemiskinan', 'sosial', 'desa'),
			lowestLevel: fc.constantFrom(...areaLevels),
			formula: formulaOver(ids),
			belongsTo: ids.length === 0 ? fc.constant(undefined) : fc.option(fc.constantFrom(...ids), { nil: undefined }),
		})
		.map(({ measure, ...rest }) =>
			invented(`i${ids.length}`, {
				...rest,
				measure,
				unit: unitOf[measure],
				derived: rest.formula !== null,
				categories: measure === 'category' ? words : [],
			}),
		)
}

/** A registry of up to fourteen indicators with relations of every kind. */
export const registries: fc.Arbitrary<Registry> = fc.nat(14).chain((size) =>
	Array.from({ length: size }, (_, index) => Array.from({ length: index }, (_, before) => `i${before}`))
		.reduce<fc.Arbitrary<Indicator[]>>(
			(made, ids) => made.chain((some) => indicatorAfter(ids).map((one) => [...some, one])),
			fc.constant([]),
		)
		.map(registryOf),
)
