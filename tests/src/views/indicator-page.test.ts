import './invented-site.ts'
import { expect, it } from 'vitest'
import { indicatorHref, indicatorLink } from '../../../src/facts/indicator-page.ts'

it('links an indicator with a page, and names one without', () => {
	expect(indicatorHref('p0', 'en')).toBe('/en/indikator/p0/')
	expect(indicatorLink('p0', 'Lihat', 'id')).toEqual({ text: 'Lihat', href: '/indikator/p0/' })
	expect([indicatorHref('tanpa-laman', 'id'), indicatorLink('tanpa-laman', 'Lihat', 'id')]).toEqual([null, null])
})
