import { describe, expect, it } from 'vitest'
import { figureEmbed } from '../../../../scripts/site/embeds/figure-embed.ts'
import { scanPage } from '../../../../scripts/verify/structure/page-scan.ts'
import { headingsOf, headOf } from '../../../../scripts/verify/structure/page-structure.ts'
import { inventedFigure } from './invented-figure.ts'

const shell = {
	title: 'Terang',
	publisher: { id: 'Dinas Sosial "Contoh"', en: 'Social Affairs <Example>' },
	languages: ['id', 'en'] as const,
	site: 'https://contoh.test',
	styles: '/_astro/sematan.1.css',
}
const address = '/sematan/wilayah/99.01/tren-p0.html'
const cut = { address, from: '/wilayah/99.01/#tren-p0', html: inventedFigure }
const html = figureEmbed({ ...cut, language: 'id' }, shell, '/_astro/sematan.2.js')

describe('the page of a framed figure', () => {
	it('is a whole page by the rules for pages, and in no search engine', () => {
		const page = scanPage(html)
		expect([...headOf(page), ...headingsOf(page)]).toEqual([])
		expect(page.indexed).toBe(false)
		expect(page.canonical).toBe(`https://contoh.test${address}`)
		expect(page.alternates.map(({ href }) => href)).toEqual([
			`https://contoh.test${address}`,
			`https://contoh.test/en${address}`,
		])
		expect(page.inlineScripts + page.inlineStyles).toBe(0)
	})

	it('asks for one stylesheet and one script, both of the portal', () => {
		expect(scanPage(html).assets).toEqual(['/_astro/sematan.1.css', '/_astro/sematan.2.js'])
	})

	it('leads back to its place in the portal, in a tab of its own', () => {
		expect(html).toContain('<base target="_blank">')
		expect(html).toContain('<a href="/wilayah/99.01/#tren-p0">Tabel dan unduhan di Terang')
		expect(html).toContain('<a href="/wilayah/99.01/#tabel">Tabel</a>')
		const english = figureEmbed({ ...cut, language: 'en' }, shell, '/x.js')
		expect(english).toContain('<a href="/en/wilayah/99.01/#tren-p0">')
		expect(english).toContain('Social Affairs &lt;Example&gt;')
	})

	it('says which height its frame needs', () => {
		expect(html).toMatch(/<meta name="tinggi" content="\d+0">/)
	})
})
