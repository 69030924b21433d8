import { describe, expect, it } from 'vitest'
import { replacedBy, replacementFor, withReplacements } from '../../../src/statistics/replacements.ts'
import { indicator } from '../views/invented-indicators.ts'

const registry = new Map(
	[
		indicator('lama', { measure: 'index', replacedBy: 'baru' }),
		indicator('bagian', { measure: 'index', belongsTo: 'lama' }),
		indicator('golongan', {
			measure: 'category',
			belongsTo: 'lama',
			categories: ['a', 'b'],
			replacedBy: 'golongan-baru',
		}),
		indicator('dinilai', { derived: true, formula: 'n(golongan)' }),
		indicator('desa-b', { derived: true, formula: 'n(golongan = b)' }),
		indicator('persen-b', { derived: true, formula: '100 × desa-b ÷ dinilai' }),
		indicator('baru', { measure: 'index' }),
		indicator('golongan-baru', { measure: 'category', belongsTo: 'baru', categories: ['a', 'b'] }),
		indicator('lepas', { replacedBy: 'tidak-ada' }),
	].map((one) => [one.id, one]),
)

describe('what replaces an indicator', () => {
	it.each([
		['lama', 'lama', 'baru'],
		['bagian', 'lama', 'baru'],
		['golongan', 'golongan', 'golongan-baru'],
		['desa-b', 'golongan', 'golongan-baru'],
		['persen-b', 'golongan', 'golongan-baru'],
	])('is found from its own row, its index or its formula: %s', (id, replaced, by) => {
		const found = replacementFor(registry, id)
		expect([found?.replaced.id, found?.by.id]).toEqual([replaced, by])
	})

	it('is nothing for what stands, for what nobody registered, and where the successor is unknown', () => {
		for (const id of ['baru', 'tidak-ada', 'lepas']) expect(replacementFor(registry, id)).toBeUndefined()
	})

	it('belongs to what a portal shows of the old one, and not its own counts and shares', () => {
		expect([...withReplacements(registry, ['bagian', 'persen-b', 'lepas'])]).toEqual([
			'bagian',
			'persen-b',
			'lepas',
			'baru',
			'golongan-baru',
		])
	})

	it('is told from the other side, too', () => {
		expect(replacedBy(registry, 'baru').map(({ id }) => id)).toEqual(['lama'])
	})
})
