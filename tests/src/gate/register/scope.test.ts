import { describe, expect, it } from 'vitest'
import { listedProvinces, publishedScope, scope } from '../../../../src/gate/register/scope.ts'
import { inventedRegister } from '../../../scripts/add-up/invented.ts'

const register = inventedRegister()
const pagesOf = (provinces: string[], regencies: string[]) => scope({ provinces, regencies }, register)

describe('the areas whose figures are published', () => {
	it('are those with a page, and those right below one', () => {
		const inside = publishedScope(pagesOf(['97'], ['97.02']))
		expect(['00', '97', '98', '97.01', '97.01.01', '97.02.01.2001'].map(inside)).toEqual(Array(6).fill(true))
		expect(['98.01', '97.01.01.2001', '97.71.01.1001'].map(inside)).toEqual([false, false, false])
	})

	it('lie below an area with a page, each of them', () => {
		for (const [provinces, regencies] of [
			[['97'], []],
			[['98'], ['97.01']],
		] as const) {
			const pages = pagesOf([...provinces], [...regencies])
			const codes = new Set(pages.map(({ code }) => code))
			const inside = publishedScope(pages)
			const visit = (code: string): void => {
				for (const child of register.childrenOf(code)) {
					if (inside(child.code)) expect(codes.has(code), child.code).toBe(true)
					visit(child.code)
				}
			}
			visit('00')
		}
	})
})

it('all areas of a listed province are in it, however deep its pages go', () => {
	const isListed = listedProvinces({ provinces: ['97'] })
	expect(['97', '97.02.01.2001', '00', '98', '98.01'].map(isListed)).toEqual([true, true, false, false, false])
})
