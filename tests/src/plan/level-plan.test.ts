import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type LevelPlan, planOf } from '../../../src/plan/level-plan.ts'
import type { Reach } from '../../../src/plan/mains.ts'
import type { Registry } from '../../../src/plan/relations.ts'
import type { LevelChoice } from '../../../src/schemas/plan-choice.ts'
import { invented, registries, registryOf } from './invented-registry.ts'

/** A registry with the indicators of it that have figures somewhere. */
const reached = registries.chain((registry) =>
	fc.record({
		registry: fc.constant(registry),
		reach: fc.subarray([...registry.keys()]).map((ids): Reach => new Set(ids)),
		choice: fc.record(
			Object.fromEntries(
				['key_figures', 'columns', 'trends', 'position', 'maps', 'similar'].map((key) => [
					key,
					fc.array(fc.constantFrom('i0', 'i1', 'i2', 'i9', 'lain'), { minLength: 1, maxLength: 4 }),
				]),
			),
			{ requiredKeys: [] },
		) as fc.Arbitrary<LevelChoice>,
	}),
)

/** Every id a page is told to look up. */
function idsOf(plan: LevelPlan): string[] {
	return [
		...(plan.headline ? [plan.headline.indicator.id] : []),
		...plan.keyFigures.map(({ indicator }) => indicator.id),
		...plan.rows,
		...plan.columns,
		...plan.trends.alone,
		...plan.trends.together.flat(),
		...plan.position.flat(),
		...plan.maps.flat(),
		...plan.counted.map(({ counted }) => counted.id),
		...plan.classes.map(({ total }) => total.id),
		...(plan.likeness ? [...plan.likeness.by, plan.likeness.shown] : []),
		...(plan.mark ? [plan.mark] : []),
	]
}

describe('the plan of a level, whatever the registry', () => {
	it('names indicators that exist and have figures, and no others', () => {
		fc.assert(
			fc.property(reached, ({ registry, reach, choice }) => {
				for (const id of idsOf(planOf(registry, reach, choice)))
					expect(registry.has(id) && reach.has(id), id).toBe(true)
			}),
		)
	})

	it('shows every indicator with figures, at least as a row of the table', () => {
		fc.assert(
			fc.property(reached, ({ registry, reach }) => {
				expect([...planOf(registry, reach).rows].sort()).toEqual([...reach].sort())
			}),
		)
	})

	it('opens with something and draws something wherever there is a figure', () => {
		fc.assert(
			fc.property(reached, ({ registry, reach }) => {
				const plan = planOf(registry, reach)
				expect(plan.headline === null).toBe(reach.size === 0)
				expect(plan.keyFigures.length > 0).toBe(reach.size > 0)
			}),
		)
	})

	it('shows nothing twice in one place', () => {
		fc.assert(
			fc.property(reached, ({ registry, reach }) => {
				const { keyFigures, columns, trends, position } = planOf(registry, reach)
				const lists = [keyFigures.map(({ indicator }) => indicator.id), columns, trends.alone, position.flat()]
				for (const ids of lists) expect(new Set(ids).size).toBe(ids.length)
			}),
		)
	})

	it('does not hang on the order in which figures were found', () => {
		fc.assert(
			fc.property(reached, ({ registry, reach, choice }) => {
				const backwards = new Set([...reach].reverse())
				expect(planOf(registry, backwards, choice)).toEqual(planOf(registry, reach, choice))
			}),
		)
	})
})

describe('a plan without choices', () => {
	const plan = (registry: Registry, ...ids: string[]) => planOf(registry, new Set(ids))
	const rate = (id: string, theme: string) => invented(id, { measure: 'rate', unit: 'persen', theme })
	const keyIds = ({ keyFigures }: LevelPlan) => keyFigures.map(({ indicator }) => indicator.id)
	const registry = registryOf([
		rate('miskin', 'kemiskinan'),
		invented('orang-miskin', { belongsTo: 'miskin', theme: 'kemiskinan' }),
		invented('kedalaman', { measure: 'index', unit: 'indeks', belongsTo: 'miskin', theme: 'kemiskinan' }),
		invented('garis', { measure: 'amount', unit: 'rupiah-kapita-bulan', theme: 'kemiskinan' }),
		invented('indeks', { measure: 'index', unit: 'indeks', theme: 'desa' }),
		invented('indeks-air', { measure: 'index', unit: 'indeks', theme: 'desa', belongsTo: 'indeks' }),
		invented('indeks-jalan', { measure: 'index', unit: 'indeks', theme: 'desa', belongsTo: 'indeks' }),
		invented('status', {
			measure: 'category',
			unit: 'kategori',
			theme: 'desa',
			belongsTo: 'indeks',
			categories: ['a', 'b'],
		}),
		invented('jiwa'),
		invented('luas', { measure: 'area', unit: 'km2' }),
		invented('dinilai', { unit: 'desa', derived: true, formula: 'n(status)' }),
		invented('desa-b', { unit: 'desa', derived: true, formula: 'n(status = b)' }),
		invented('bagian-b', { unit: 'persen', measure: 'share', derived: true, formula: '100 × desa-b ÷ dinilai' }),
		invented('padat', { unit: 'orang-per-km2', measure: 'density', derived: true, formula: 'jiwa ÷ luas' }),
		rate('stunting', 'sosial'),
	])

	it('takes up a new rate: figure, trend, place among siblings, map, row, column', () => {
		const found = plan(registry, 'miskin', 'orang-miskin', 'kedalaman', 'garis', 'stunting')
		expect(keyIds(found)).toEqual(['miskin', 'orang-miskin', 'garis', 'stunting'])
		expect(found.trends).toEqual({ alone: ['miskin', 'stunting'], together: [['orang-miskin', 'garis']] })
		expect(found.position).toEqual([['miskin'], ['stunting']])
		expect(found.maps).toEqual([['miskin'], ['stunting']])
		expect(found.columns).toEqual(['miskin', 'orang-miskin', 'garis', 'stunting'])
		expect(found.rows).toEqual(['miskin', 'orang-miskin', 'kedalaman', 'garis', 'stunting'])
		expect(found.headline?.indicator.id).toBe('miskin')
	})

	it('opens with the words counted inside an area where it has no rate of its own', () => {
		const found = plan(registry, 'jiwa', 'luas', 'padat', 'dinilai', 'desa-b', 'bagian-b')
		expect(found.headline).toMatchObject({ kind: 'counts', indicator: { id: 'dinilai' } })
		expect(keyIds(found)).toEqual(['jiwa', 'dinilai'])
		expect(found.columns).toEqual(['jiwa', 'dinilai', 'bagian-b'])
		expect(found.position).toEqual([['bagian-b', 'padat', 'jiwa']])
		expect(found.likeness).toEqual({ by: ['jiwa', 'padat'], shown: 'jiwa' })
	})

	it('tells a village by the word of its index, and finds others like it by the components', () => {
		const found = plan(registry, 'indeks', 'indeks-air', 'indeks-jalan', 'status')
		expect(found.headline).toMatchObject({ kind: 'classed', of: { classes: { id: 'status' } } })
		expect(found.columns).toEqual(['indeks', 'status'])
		expect(found.likeness).toEqual({ by: ['indeks-air', 'indeks-jalan'], shown: 'indeks' })
	})

	it('lets what explains another one stand for itself where the other has no figures', () => {
		expect(keyIds(plan(registry, 'orang-miskin'))).toEqual(['orang-miskin'])
		expect(keyIds(plan(registry, 'luas'))).toEqual(['luas'])
	})

	it('is empty without figures', () => {
		expect(idsOf(plan(registry))).toEqual([])
		expect(idsOf(planOf(new Map(), new Set()))).toEqual([])
	})
})

describe('the choice of an office', () => {
	const registry = registryOf(['a', 'b', 'c'].map((id) => invented(id)))

	it('goes before what is derived, for that part only, and passes over what has no figures', () => {
		const found = planOf(registry, new Set(['a', 'b']), { headline: 'b', key_figures: ['c', 'b'], maps: ['b', 'a'] })
		expect(found.headline?.indicator.id).toBe('b')
		expect(found.keyFigures.map(({ indicator }) => indicator.id)).toEqual(['b'])
		expect(found.maps).toEqual([['b'], ['a']])
		expect(found.columns).toEqual(['a', 'b'])
	})

	it('falls back on what is derived where nothing of it has figures', () => {
		expect(planOf(registry, new Set(['a']), { columns: ['c'] }).columns).toEqual(['a'])
		expect(planOf(registry, new Set(['a']), { headline: 'c' }).headline?.indicator.id).toBe('a')
	})
})
