import { describe, expect, it } from 'vitest'
import type { Indicator } from '../../../src/schemas/indicator.ts'
import { desaOnly } from '../../../src/statistics/desa-only.ts'
import { invented } from '../plan/invented-registry.ts'

const registryOf = (all: readonly Indicator[]) => new Map(all.map((one) => [one.id, one]))
const index = (id: string, changes: Partial<Indicator> = {}) =>
	invented(id, { measure: 'index', unit: 'indeks', ...changes })
const words = (id: string, belongsTo: string) =>
	invented(id, { measure: 'category', unit: 'kategori', belongsTo, categories: ['a', 'b'] })
const counted = (id: string, unit: Indicator['unit'], formula: string) => invented(id, { unit, derived: true, formula })

describe('what is made for desa only', () => {
	it('is counted in desa: the counts, the words they count, the index of the words, its parts, and shares', () => {
		const registry = registryOf([
			index('indeks'),
			index('indeks-air', { belongsTo: 'indeks' }),
			words('status', 'indeks'),
			counted('dinilai', 'desa', 'n(status)'),
			counted('desa-b', 'desa', 'n(status = b)'),
			invented('bagian-b', { unit: 'persen', measure: 'share', derived: true, formula: '100 × desa-b ÷ dinilai' }),
			invented('jiwa'),
			invented('jiwa-per-desa', { derived: true, formula: 'jiwa ÷ dinilai' }),
		])
		expect([...desaOnly(registry)].sort()).toEqual(
			['bagian-b', 'desa-b', 'dinilai', 'indeks', 'indeks-air', 'status'].sort(),
		)
	})

	it('is nothing that is counted in another unit, whatever its theme is called', () => {
		const registry = registryOf([
			index('indeks', { theme: 'desa' }),
			words('status', 'indeks'),
			counted('dinilai', 'kelurahan', 'n(status)'),
		])
		expect([...desaOnly(registry)]).toEqual([])
	})
})
