import { describe, expect, test } from 'vitest'
import { areasWithBrief, briefsOf } from '../../../../scripts/site/briefs/brief-list.ts'
import { withPromised } from '../../../../scripts/site/briefs/print-step.ts'
import { briefSchema } from '../../../../src/schemas/brief.ts'

describe('the briefs of a site', () => {
	test('are those of kabupaten and kota, and of what they lie in', () => {
		const areas = [
			{ code: '00', level: 'negara' },
			{ code: '99', level: 'provinsi' },
			{ code: '99.01', level: 'kabupaten-kota' },
			{ code: '99.01.01', level: 'kecamatan' },
			{ code: '99.01.01.2001', level: 'desa-kelurahan' },
		] as const
		expect(areasWithBrief(areas)).toEqual(['00', '99', '99.01'])
	})

	test('stand beside one another in both languages, each with the page it is printed from', () => {
		expect(briefsOf(['99.01'])).toEqual([
			{ code: '99.01', language: 'id', page: '/wilayah/99.01/', file: 'unduh/ringkas/99.01.pdf' },
			{ code: '99.01', language: 'en', page: '/en/wilayah/99.01/', file: 'unduh/ringkas/99.01-en.pdf' },
		])
	})

	test('are what pages may link to before they are printed', () => {
		const site = { paths: new Set(['index.html']), read: () => '' }
		expect([...withPromised(site, briefsOf(['99'])).paths]).toEqual([
			'index.html',
			'unduh/ringkas/99.pdf',
			'unduh/ringkas/99-en.pdf',
		])
	})

	test('are told to the pages in the words of the contract', () => {
		for (const { page: _, ...brief } of briefsOf(['00', '99.01']))
			expect(briefSchema.safeParse(brief).success).toBe(true)
	})
})
