import { expect, it } from 'vitest'
import { comparedPages } from '../../../../scripts/assemble/diff/compared-pages.ts'

const pages: Readonly<Record<string, string>> = {
	'bandingkan/dua/index.html':
		'<a href="/wilayah/99.01/">Contoh</a> <a href="/bandingkan/?wilayah=99.01,99.02&amp;indikator=p0">pilih</a>',
	'bandingkan/lain/index.html':
		'<a href="/wilayah/99.03/">Lain</a> <a href="/bandingkan/?wilayah=99.03&amp;indikator=p0">pilih</a>',
	'bandingkan/index.html': '<a href="/wilayah/99.01/">Contoh</a> <a href="?indikator=p0">pilih</a>',
	'en/bandingkan/dua/index.html': '<a href="/wilayah/99.01/">Contoh</a> <a href="?indikator=p0">choose</a>',
}
const site = { paths: new Set(Object.keys(pages)), read: (path: string) => pages[path] ?? '' }

it('finds the ready comparisons that show a changed indicator of a changed area, by their Indonesian address', () => {
	expect(comparedPages(site, [{ indicator: 'p0', areas: ['99.01'] }])).toEqual(['/bandingkan/dua/'])
	expect(comparedPages(site, [{ indicator: 'p0', areas: ['99.01', '99.03'] }])).toEqual([
		'/bandingkan/dua/',
		'/bandingkan/lain/',
	])
	expect(comparedPages(site, [{ indicator: 'p', areas: ['99.01'] }])).toEqual([])
	expect(comparedPages(site, [])).toEqual([])
})
