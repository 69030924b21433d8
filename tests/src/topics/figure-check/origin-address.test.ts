import fc from 'fast-check'
import { expect, it } from 'vitest'
import { askedOrigin, originPath } from '../../../../src/topics/figure-check/origin-address.ts'

const area = fc.constantFrom('00', '35', '35.29', '35.29.01', '35.29.01.2001')
const measure = fc
	.tuple(fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/), fc.constantFrom('', '@2025', '@2025-03', '@2022-T2'))
	.map((parts) => parts.join(''))
const some = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 20 })

it('an address asks for the areas and the measures it was made of, the first areas alone where they are many', () => {
	fc.assert(
		fc.property(some(area), some(measure), (areas, measures) => {
			const query = originPath(areas, measures).split('?')[1] ?? ''
			const told = { areas: areas.slice(0, 12), of: areas.length, anchor: '', measures }
			expect(askedOrigin(query)).toEqual(told)
		}),
	)
})

it('another address, and one that is not whole, asks for nothing', () => {
	const broken = ['asal=', 'asal=35.29', 'asal=35.29/', 'asal=../p0', 'asal=35.29,x/p0', 'asal=35.29/<b>']
	for (const query of ['', 'id=K7Q2M9-3T8B-4XR', ...broken]) expect(askedOrigin(query), query).toBeNull()
})
