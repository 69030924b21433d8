import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureShards, MOST_BYTES } from '../../../../scripts/site/cek/figure-shards.ts'
import type { CurrentFigure } from '../../../../src/schemas/figure-record.ts'
import { figureShardSchema, partedShardSchema } from '../../../../src/schemas/figure-record.ts'

const words = (text: string) => ({ id: text, en: text })

function figure(id: string, length: number): CurrentFigure {
	return {
		id,
		page: '/wilayah/99.01/#tren-p0',
		finding: words('x'.repeat(length)),
		says: words('P0'),
		source: words('S'),
		datasets: ['kemiskinan'],
	}
}

const character = fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ')
const id = fc
	.tuple(
		fc.string({ unit: fc.constantFrom('0', 'A'), minLength: 3, maxLength: 3 }),
		fc.string({ unit: character, minLength: 10, maxLength: 10 }),
	)
	.map(([start, rest]) => `${start}${rest.slice(0, 3)}-${rest.slice(3, 7)}-${rest.slice(7)}`)

describe('the files that ids are looked up in', () => {
	it('lead to every figure, and are no heavier than readers can carry', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(id, { minLength: 1, maxLength: 40 }),
				fc.integer({ min: 1, max: 6000 }),
				(ids, length) => {
					const shards = figureShards(
						ids.map((one) => figure(one, length)),
						[],
						[],
					)
					for (const wanted of ids) {
						const first = shards.get(wanted.slice(0, 1))
						const { data } = partedShardSchema.safeParse(first)
						const part = data?.parted.findLast((name) => name <= wanted)
						const shard = figureShardSchema.parse(part === undefined ? first : shards.get(part))
						const told = shard.figures.map((one) => one.id)
						expect(told).toContain(wanted)
						const isOne = new Set(told.map((one) => one.slice(0, 6))).size === 1
						expect(JSON.stringify(shard).length <= MOST_BYTES || isOne).toBe(true)
					}
					expect([...shards.keys()].filter((name) => name.length === 1).length).toBeLessThanOrEqual(32)
				},
			),
			{ numRuns: 30 },
		)
	})

	it('are few: parts are filled, not one for every beginning', () => {
		const ids = Array.from({ length: 3000 }, (_, at) => `A${at.toString(32).toUpperCase().padStart(5, '0')}-1234-567`)
		const shards = figureShards(
			ids.map((one) => figure(one, 200)),
			[],
			[],
		)
		const bytes = JSON.stringify([...shards.values()]).length
		expect(bytes).toBeGreaterThan(10 * MOST_BYTES)
		expect(shards.size).toBeLessThanOrEqual(Math.ceil((bytes / MOST_BYTES) * 1.5))
	})

	it('keep all that is known of one figure together, however much it is, and the oldest release first', () => {
		const now = Array.from({ length: 30 }, (_, at) => figure(`AB12CD-${1000 + at}-000`, 1500))
		const past = ['2026-01-31', '2026-02-28'].map((release) => ({
			release,
			previous: null,
			figures: ['AB12CD-2000-001', 'AB12CD-2000-000'].map((one) => {
				const { finding: _, datasets: __, ...shown } = figure(one, 1)
				return { ...shown, changes: [], more: 0 }
			}),
		}))
		const shards = figureShards(now, past, [])
		expect([...shards.keys()]).toEqual(['A'])
		const whole = figureShardSchema.parse(shards.get('A'))
		expect(whole.figures).toHaveLength(30)
		expect(whole.past.map(({ id: one, until }) => [one.slice(-1), until])).toEqual([
			['0', '2026-01-31'],
			['1', '2026-01-31'],
			['0', '2026-02-28'],
			['1', '2026-02-28'],
		])
	})

	it('are none where no figure is known', () => {
		expect(figureShards([], [], [])).toEqual(new Map())
	})
})
