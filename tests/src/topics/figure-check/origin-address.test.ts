import fc from 'fast-check'
import { expect, it } from 'vitest'
import { askedOrigin, originPath } from '../../../../src/topics/figure-check/origin-address.ts'

const measure = fc
	.tuple(fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/), fc.constantFrom('', '@2025', '@2025-03', '@2022-T2'))
	.map((parts) => parts.join(''))

it('an address asks for the area and the measures it was made of', () => {
	fc.assert(
		fc.property(
			fc.constantFrom('00', '35', '35.29', '35.29.01'),
			fc.array(measure, { minLength: 1 }),
			(area, measures) => {
				const query = originPath(area, measures).split('?')[1] ?? ''
				expect(askedOrigin(query)).toEqual({ areas: [area], of: 1, anchor: '', measures })
			},
		),
	)
})

it('another address, and one that is not whole, asks for nothing', () => {
	for (const query of ['', 'id=K7Q2M9-3T8B-4XR', 'asal=', 'asal=35.29', 'asal=35.29/', 'asal=../p0', 'asal=35.29/<b>'])
		expect(askedOrigin(query), query).toBeNull()
})
