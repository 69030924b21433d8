import { expect, it, vi } from 'vitest'
import { fits, toAddress } from '../../../src/components/dom/list-filter.ts'

const item = (pilar: string, sektor: string) => ({ dataset: { pilar, sektor } as DOMStringMap })

it('fits a programme of the chosen pillar and sector; what is not chosen fits all', () => {
	expect(fits(item('enabling', 'kesehatan'), { pilar: '', sektor: '' })).toBe(true)
	expect(fits(item('enabling', 'kesehatan'), { pilar: 'enabling', sektor: '' })).toBe(true)
	expect(fits(item('enabling', 'kesehatan'), { pilar: 'enabling', sektor: 'pendidikan' })).toBe(false)
})

it('writes what is chosen into the address, and nothing else', () => {
	vi.stubGlobal('location', { pathname: '/program/' })
	expect(toAddress({ pilar: '', sektor: 'kesehatan' })).toBe('?sektor=kesehatan')
	expect(toAddress({ pilar: '', sektor: '' })).toBe('/program/')
	vi.unstubAllGlobals()
})
