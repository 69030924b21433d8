import { describe, expect, it } from 'vitest'
import { blameOf, withBlame } from '../../../../scripts/verify/structure/site-blame.ts'

describe('whose fault a site is', () => {
	it.each([
		['site-link', 'berita/forum/index.html', 'office'],
		['site-link', 'en/berita/forum/index.html', 'office'],
		['site-link', 'berita/index.html', 'program'],
		['site-link', 'wilayah/33.29/index.html', 'program'],
		['site-inline', 'berita/forum/index.html', 'office'],
		['site-unique-head', 'indikator/lansia/index.html', 'office'],
		['site-unique-head', 'wilayah/33.29/index.html', 'program'],
		['site-policy', 'berita/forum/index.html', 'program'],
	])('%s on %s is that of the %s', (rule, file, blame) => {
		expect(blameOf(rule, file)).toBe(blame)
	})

	const issue = { line: null, column: null, expected: 'a', received: 'b', hint: 'perbaiki / mend it' }

	it('lets a fault of the program that harms nobody stop nothing, and says what to do', () => {
		const told = withBlame({ ...issue, file: 'wilayah/33/index.html', rule: 'site-unique-head', severity: 'error' })
		expect(told.severity).toBe('warning')
		expect(told.hint).toBe(
			'bukan kesalahan Anda; kirim pesan ini kepada pengelola program (untuk pemrogram: perbaiki) / no fault of yours; send this message to those who keep the program (for programmers: mend it)',
		)
	})

	it('publishes a site that lacks a page, but none without its first', () => {
		const missing = (file: string) =>
			withBlame({ ...issue, file, rule: 'site-expected-page', severity: 'error' }).severity
		expect(missing('wilayah/33.29.01/index.html')).toBe('warning')
		expect([missing('index.html'), missing('en/index.html')]).toEqual(['error', 'error'])
	})

	it('stops for what would harm readers, and for what the office can mend', () => {
		const policy = withBlame({ ...issue, file: 'index.html', rule: 'site-policy', severity: 'error' })
		expect([policy.severity, policy.hint.startsWith('bukan kesalahan Anda')]).toEqual(['error', true])
		const inline = { ...issue, file: 'berita/forum/index.html', rule: 'site-inline', severity: 'error' } as const
		expect(withBlame(inline)).toEqual(inline)
	})

	it('tells of a place or a file that a text leads to in vain, and publishes', () => {
		const link = { ...issue, file: 'berita/forum/index.html', rule: 'site-link', severity: 'error' } as const
		expect(withBlame(link)).toEqual({ ...link, severity: 'warning' })
	})
})
