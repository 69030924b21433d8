import { expect, it } from 'vitest'
import { recommendationReal } from '../../../../src/gate/rules/recommendation-real.ts'

it('recommendation-real accepts real areas, and refuses those invented for simulated figures', () => {
	expect(recommendationReal('35.26', false)).toBeNull()
	expect(recommendationReal('99.01', true)).toMatchObject({ rule: 'recommendation-real', received: '99.01' })
})
