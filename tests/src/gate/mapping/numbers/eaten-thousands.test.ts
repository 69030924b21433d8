import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areThousandsEaten } from '../../../../../src/gate/mapping/numbers/eaten-thousands.ts'

/** What a spreadsheet keeps of "1.214" where the point parts decimals. */
const eaten = (value: number) => String(value / 1000)

describe('thousands that a spreadsheet took for decimals', () => {
	it('are known beside whole numbers of their size', () => {
		expect(areThousandsEaten(['1210', '980', '1.214', '1.3'])).toBe(true)
	})

	it('are none where all have decimals, where none has, where parts are as large as the whole ones, or finer than a thousandth', () => {
		expect(areThousandsEaten(['26.39', '13.26'])).toBe(false)
		expect(areThousandsEaten(['1210', '980'])).toBe(false)
		expect(areThousandsEaten(['26.39', '13', '14.69'])).toBe(false)
		expect(areThousandsEaten(['1210', '1.2145'])).toBe(false)
		expect(areThousandsEaten([])).toBe(false)
	})

	it('are known in any column of villages of which some were eaten, and in no column in thousands', () => {
		const village = fc.integer({ min: 1001, max: 9999 }).filter((value) => value % 1000 !== 0)
		fc.assert(
			fc.property(fc.array(village, { minLength: 1 }), fc.array(village, { minLength: 1 }), (kept, lost) => {
				expect(areThousandsEaten([...kept.map(String), ...lost.map(eaten)])).toBe(true)
				// A whole number of thousands stands as small as its neighbours.
				expect(areThousandsEaten([...lost.map(eaten), ...kept.map((value) => String(Math.ceil(value / 1000)))])).toBe(
					false,
				)
			}),
		)
	})
})
