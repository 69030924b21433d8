import { describe, expect, it } from 'vitest'
import { contentPolicy, headerPolicy } from '../../../src/security/content-policy.ts'

describe('the content security policy', () => {
	it('of most pages', () => {
		expect(contentPolicy('/wilayah/35.29/').split('; ')).toMatchInlineSnapshot(`
			[
			  "default-src 'none'",
			  "style-src 'self'",
			  "font-src 'self'",
			  "img-src 'self' data: blob:",
			  "connect-src 'self'",
			  "form-action 'self'",
			  "base-uri 'none'",
			  "require-trusted-types-for 'script'",
			  "trusted-types default",
			  "script-src 'self'",
			]
		`)
	})

	it('allows WebAssembly where a search field stands, and nowhere else', () => {
		const searching = ['/', '/en/', '/cari/', '/en/cari/', '/wilayah/', '/en/wilayah/', '/404.html', '/404/']
		const others = [
			'/wilayah/35.29/',
			'/en/wilayah/00/',
			'/indikator/',
			'/data/',
			'/carian/',
			'/berita/cari/',
			'/en/x/',
		]
		const allowed = (address: string) => contentPolicy(address).includes('wasm')
		expect(searching.filter((address) => !allowed(address))).toEqual([])
		expect(others.filter(allowed)).toEqual([])
	})

	it('as a header also says that nobody may frame the page, which a page cannot say itself', () => {
		expect(headerPolicy('plain')).toBe(`${contentPolicy('/data/')}; frame-ancestors 'none'`)
		expect(headerPolicy('searching')).toBe(`${contentPolicy('/cari/')}; frame-ancestors 'none'`)
	})

	it('lets everybody frame what is made for it, and allows it no more than a plain page', () => {
		expect(headerPolicy('framed')).toBe(`${contentPolicy('/data/')}; frame-ancestors *`)
	})

	it('never allows anything inline, any eval of text, or another site', () => {
		for (const address of ['/', '/wilayah/00/']) {
			expect(contentPolicy(address)).not.toMatch(/unsafe-inline|'unsafe-eval'|unsafe-hashes|https?:|\*/)
		}
	})
})
