import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkIssues } from '../../../../scripts/gate/links/check-links.ts'
import type { LinkTargets } from '../../../../src/gate/rules/text-link.ts'
import type { Area } from '../../../../src/schemas/area.ts'

const regency = { code: '99.01', name: 'Kabupaten Contoh' } as Area

const targets: LinkTargets = {
	languages: ['id', 'en'],
	register: { get: (code) => (code === regency.code ? regency : undefined) },
	ids: {
		indicator: ['pengangguran'],
		programme: ['pkh'],
		dataset: ['pengangguran-kabupaten'],
		district: ['contoh-1'],
		news: ['forum'],
		category: ['kajian'],
		recommendation: ['acuan'],
		newsYear: ['2025'],
		newsPage: ['2'],
	},
}

/** Issues of a text, each as place, rule, severity and what was received. */
function told(text: string, { name = 'tentang.id.mdx', ...changes }: Partial<LinkTargets> & { name?: string } = {}) {
	return linkIssues([{ file: name, name, text }], { ...targets, ...changes }).map(
		({ line, column, rule, severity, received }) => `${line}:${column} ${rule} ${severity} ${received}`,
	)
}
const linked = (href: string, changes = {}) => told(`Lihat [laman](${href}).`, changes)

describe('a link in a text of the office', () => {
	it.each([
		'/',
		'/wilayah/99.01/',
		'/wilayah/99.01/#penduduk-miskin',
		'/indikator/pengangguran/',
		'/program/pkh/',
		'/data/pengangguran-kabupaten/',
		'/data/',
		'/dapil/contoh-1/',
		'/berita/forum/?a=b#isi',
		'/berita/kategori/kajian/',
		'/berita/rss.xml',
		'/bandingkan/?wilayah=99.01',
		'/unduh/pengangguran-kabupaten.csv',
		'/gambar/forum.svg',
		'#isi',
		'https://example.go.id/data',
		'mailto:kantor@example.go.id',
	])('may lead to %s', (href) => expect(linked(href)).toEqual([]))

	it.each([
		['metodologi', 'text-link error metodologi'],
		['../metodologi/', 'text-link error ../metodologi/'],
		['/metodologi', 'text-link error /metodologi'],
		['/metodologi#isi', 'text-link error /metodologi#isi'],
		['/tentangg/', 'text-link error /tentangg/'],
		['/wilayah/99.77/', 'known-area error 99.77'],
		['/wilayah/9901/', 'known-area error 9901'],
		['/indikator/penganguran/', 'text-link error penganguran'],
		['/program/pkhh/', 'text-link error pkhh'],
		['/data/pengangguran/', 'text-link error pengangguran'],
		['/dapil/contoh-2/', 'text-link error contoh-2'],
		['/berita/forun/', 'known-news error forun'],
		['/berita/kategori/kajiann/', 'text-link error kajiann'],
		['/wilayah/99.01/profil/', 'text-link error /wilayah/99.01/profil/'],
		['/en/metodologi/', 'text-link warning /en/metodologi/'],
	])('to %s is told of', (href, expected) => expect(linked(href)).toEqual([`1:7 ${expected}`]))

	it('is one of the language of its text, and of one that the portal has', () => {
		const english = { name: 'tentang.en.mdx' }
		expect(linked('/metodologi/', english)).toEqual(['1:7 text-link warning /metodologi/'])
		expect(linked('/en/metodologi/', english)).toEqual([])
		expect(linked('/en/metodologi/', { languages: ['id'] })).toEqual(['1:7 text-link error /en/metodologi/'])
	})

	it('is found below front matter, in lists, in tables and by reference, not in code', () => {
		const text = [
			'---',
			'title: x',
			'---',
			'',
			'- [satu](/a/)',
			'',
			'| a |',
			'| - |',
			'| [dua](/b/) |',
			'',
			'[tiga][c] dan `[empat](/d/)`',
			'',
			'[c]: /c/',
		]
		expect(told(text.join('\n'))).toEqual([
			'5:3 text-link error /a/',
			'9:3 text-link error /b/',
			'13:1 text-link error /c/',
		])
	})

	it('says the nearest page', () => {
		const [issue] = linkIssues([{ file: 'a', name: 'a.id.mdx', text: '[x](/tentangg/)' }], targets)
		expect(issue?.hint).toBe('mungkin maksudnya /tentang/ / perhaps /tentang/ is meant')
	})

	it('is never answered with a fault, whatever stands in it', () => {
		fc.assert(
			fc.property(fc.webUrl({ withFragments: true }), fc.webPath(), fc.string(), (url, path, any) => {
				expect(linked(url)).toEqual([])
				for (const href of [path, `/en${path}`, any, `/wilayah/${any}/`]) {
					for (const line of linked(href)) expect(line).toMatch(/^1:\d+ (text-link|known-area|known-news) /)
				}
			}),
		)
	})
})
