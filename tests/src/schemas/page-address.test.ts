import { globSync } from 'node:fs'
import { expect, it } from 'vitest'
import { fixedPages, readPageAddress } from '../../../src/schemas/page-address.ts'

/** Addresses of page files in Indonesian; `[…]` stands for what comes from the data. */
const addresses = globSync('src/pages/*lang*/**/*.astro')
	.map((path) => path.slice('src/pages/[...lang]'.length).replace(/(?:index)?\.astro$/, ''))
	.map((path) => (path.endsWith('/') ? path : `${path}/`))

it('lists every page that no data is needed for', () => {
	expect(addresses.filter((path) => !path.includes('[')).sort()).toEqual([...fixedPages])
})

it('knows every folder of pages that come with the data', () => {
	// A set of the comparison is drawn from the data too, and nobody writes its address by hand.
	const drawn = addresses.filter((path) => path.includes('[') && !path.startsWith('/bandingkan/'))
	expect(drawn.length).toBeGreaterThan(5)
	expect(drawn.filter((path) => !readPageAddress(path)?.about)).toEqual([])
})

it('reads language, path and what a page is about', () => {
	expect(readPageAddress('/en/wilayah/99.01/?a#b')).toEqual({
		language: 'en',
		path: '/wilayah/99.01/',
		about: { kind: 'area', id: '99.01' },
	})
	expect(readPageAddress('/en/')).toEqual({ language: 'en', path: '/', about: null })
	expect(readPageAddress('/energi/')).toEqual({ language: 'id', path: '/energi/', about: null })
	expect(readPageAddress('/data/')?.about).toBeNull()
})

it('takes files for no pages', () => {
	const files = ['/unduh/a.csv', '/api/v1/wilayah/99.json', '/berita/rss.xml', '/data.json']
	expect(files.map(readPageAddress)).toEqual([null, null, null, null])
})
