import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linkTerms } from '../../../src/glossary/link-terms.ts'
import type { Language } from '../../../src/schemas/bilingual.ts'

/** What a page makes of a text that stands in its running text. */
function read(text: string, language: Language = 'id'): string {
	const page = linkTerms(`<body><main><p class="lead">${text}</p></main></body>`, language)
	return page.slice('<body><main><p class="lead">'.length, -'</p></main></body>'.length)
}

const linked = (html: string) => [...html.matchAll(/glosarium\/#([\w-]+)"/g)].map(([, id]) => id)

describe('linkTerms', () => {
	it('links a term where it is first used', () => {
		expect(read('Susenas menaksir P0. Susenas ialah survei.')).toBe(
			'<a href="/glosarium/#susenas">Susenas</a> menaksir <a href="/glosarium/#p0">P0</a>. Susenas ialah survei.',
		)
		expect(read('The poverty line and the poverty line.', 'en')).toBe(
			'The <a href="/en/glosarium/#garis-kemiskinan">poverty line</a> and the poverty line.',
		)
	})

	it('links one term once, whichever of its words comes first', () => {
		expect(linked(read('Program Keluarga Harapan, atau PKH, dan BPNT, yaitu Sembako.'))).toEqual(['pkh', 'sembako'])
	})

	it('takes the longest words that fit', () => {
		expect(linked(read('the Village Development Index', 'en'))).toEqual(['idm'])
		expect(read('keluarga penerima manfaat')).toBe('<a href="/glosarium/#kpm">keluarga penerima manfaat</a>')
	})

	it('finds a term at the start of a sentence, but not in a name', () => {
		expect(linked(read('Garis kemiskinan naik.'))).toEqual(['garis-kemiskinan'])
		expect(linked(read('Kecamatan Rintis is one kecamatan.', 'en'))).toEqual(['kecamatan'])
		expect(linked(read('Kabupaten Contoh', 'en'))).toEqual([])
	})

	it('finds whole words only', () => {
		expect(linked(read('P01, XP0, P0-an, KPMX, /P0/'))).toEqual([])
	})

	it.each([
		'<h2>Susenas</h2>',
		'<a href="/x/">Susenas</a>',
		'<p>Susenas</p>',
		'<figure class="chart"><p class="chart-sub">Susenas</p></figure>',
		'<div class="prose"><table><tr><td>Susenas</td></tr></table></div>',
		'<div class="prose"><svg viewBox="0 0 1 1"><text>Susenas</text></svg></div>',
		'<div class="body"><figure class="chart"><p>Susenas</p></figure></div>',
		'<dl class="defs"><div><dt>Susenas</dt></div></dl>',
		'<p class="lead"><strong class="hl">Susenas</strong></p>',
		'<p class="lead" title="Susenas"></p>',
	])('leaves alone what is no running text: %s', (html) => {
		const page = `<main>${html}</main>`
		expect(linkTerms(page, 'id')).toBe(page)
	})

	it.each([
		'<div class="prose"><p>Susenas</p></div>',
		'<figure class="chart"><div class="chart-note"><p><b>Cara membaca.</b> Susenas</p></div></figure>',
		'<dl class="cols defs"><div><dt>Apa</dt><dd>Susenas</dd></div></dl>',
		'<div class="read flow"><br><img src="/a.svg" alt="">Susenas</div>',
		'<div class=prose>Susenas</div>',
	])('links in running text: %s', (html) => {
		expect(linkTerms(`<main>${html}</main>`, 'id')).toBe(
			`<main>${html.replace('Susenas<', '<a href="/glosarium/#susenas">Susenas</a><')}</main>`,
		)
	})

	it('leaves the frame of the page alone', () => {
		const page = '<header><p class="lead">Susenas</p></header><main></main><footer><p class="read">Susenas</p></footer>'
		expect(linkTerms(page, 'id')).toBe(page)
		expect(linkTerms('<p class="lead">Susenas</p>', 'id')).toBe('<p class="lead">Susenas</p>')
	})

	it('adds links and changes nothing else, and never links twice', () => {
		const word = fc.constantFrom(
			'Susenas',
			'P0',
			' ',
			'desa',
			'PKH',
			'KPM',
			'Garis kemiskinan',
			', ',
			'<b>',
			'</b>',
			'<br>',
		)
		fc.assert(
			fc.property(fc.array(word, { maxLength: 30 }), (words) => {
				const text = words.join('')
				const html = read(text)
				expect(html.replace(/<a href="\/glosarium\/#[\w-]+">([^<]+)<\/a>/g, '$1')).toBe(text)
				expect(new Set(linked(html)).size).toBe(linked(html).length)
			}),
		)
	})
})
