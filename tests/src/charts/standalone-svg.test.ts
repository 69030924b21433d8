import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf, lookOf, type Picture, standaloneSvg, withoutClasses } from '../../../src/charts/standalone-svg.ts'
import { svgLooks } from '../../../src/charts/svg-looks.ts'
import { widthOfText } from '../../../src/charts/text-width.ts'

const css = (name: string) => readFileSync(new URL(`../../../src/styles/${name}.css`, import.meta.url), 'utf8')

/** Light colours by name, without those that only stand for others. */
function lightColours(): Map<string, string> {
	const roots = ['tokens', 'change-tokens'].map((name) => /:root \{[^}]*\}/.exec(css(name))?.[0] ?? '')
	return new Map(
		[...roots.join('').matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
	)
}

const attributes =
	/^(fill|stroke|stroke-(width|dasharray|linejoin|linecap)|font-(size|weight)|letter-spacing|opacity|paint-order)$/

/** The rules for drawings in the style sheets, as the table of looks writes them. */
function looksInStyleSheets(): [string, Record<string, string>][] {
	const colours = lightColours()
	const plain = (value: string): string =>
		value.replace(/var\(--([\w-]+)\)/g, (_, name: string) => plain(colours.get(name) ?? '')).replace('px', '')
	const part = (name: string, from: string, to: string) => {
		const sheet = css(name).replace(/\/\*[\s\S]*?\*\//g, '')
		return sheet.slice(sheet.indexOf(from), sheet.indexOf(to))
	}
	const rules =
		part('charts', 'svg text {', '@media screen and (prefers-color-scheme') +
		part('map', '.tile {', '.map path {') +
		part('map', '.foc-o,', '.map .on >')
	return [...rules.matchAll(/([^{}]+)\{([^}]*)\}/g)].flatMap(([, selectors = '', body = '']) => {
		const declared = [...body.matchAll(/([\w-]+):\s*([^;]+);/g)]
			.filter(([, name = '']) => attributes.test(name))
			.map(([, name = '', value = '']): [string, string] => [name, plain(value)])
		if (declared.length === 0) return []
		return selectors.split(',').map((selector): [string, Record<string, string>] => {
			const classes = selector.trim().replace(/^svg (text)?/, '')
			return [classes.split('.').filter(Boolean).join(' '), Object.fromEntries(declared)]
		})
	})
}

const picture: Picture = {
	title: 'Sejak 2015 turun <3 poin> & "lebih"',
	subtitle: 'Persentase penduduk miskin',
	source: 'Sumber: BPS.',
	address: 'https://contoh.example/#tren',
	language: 'id',
	drawings: [
		{ heading: '', marks: '<text class="t-s t-b" x="1" y="2">Blora &amp; Tuban</text>', width: 700, height: 380 },
	],
}

/** A picture of one drawing; what else it carries is of no matter here. */
const pictureOf = (marks: string): Picture => ({
	title: 'Judul',
	subtitle: 'Ukuran',
	source: 'Sumber',
	address: 'https://contoh.example/',
	drawings: [{ heading: '', marks, width: 100, height: 50 }],
	language: 'id',
})

describe('a picture that leaves its page', () => {
	it('has no letter of news, which is told beside the chart alone', () => {
		const news = '<text class="t-s" x="1" y="2">A</text>'
		const rest = '<text class="t-s" x="9" y="2">2025</text><circle class="d-prov" cx="3" cy="4" r="5"/>'
		const plain = standaloneSvg(pictureOf(rest))
		expect(standaloneSvg(pictureOf(`<circle class="ax" cx="1" cy="1" r="9"/>${news}${rest}`))).toEqual(plain)
		expect(standaloneSvg(pictureOf(`<circle class="ax" cx="1" cy="1" r="9"></circle>${news}${rest}`))).toEqual(plain)
		expect(plain.svg).toContain('2025')
	})
})

describe('the looks of drawings outside a page', () => {
	it('are those of the style sheet in the light mode, rule by rule', () => {
		expect(svgLooks.map(([classes, look]) => [classes, { ...look }])).toEqual(looksInStyleSheets())
	})

	it('let later rules win, as a style sheet does', () => {
		expect(lookOf('l-c2 l-prov')).toMatchObject({ stroke: '#9a4729', 'stroke-dasharray': '5 4', 'stroke-width': '3' })
		expect(lookOf('t-s t-b')).toEqual({ 'font-size': '12.5', fill: '#13203b', 'font-weight': '700' })
	})

	it('leave no link behind, which would lead nowhere from a file', () => {
		const marks = '<a data-kode="99.01" href="/wilayah/99.01/"><title>Contoh</title><rect class="tile s1" x="0"/></a>'
		const { svg } = standaloneSvg({ ...picture, drawings: [{ heading: '', marks, width: 300, height: 80 }] })
		expect(svg).toContain('<g><title>Contoh</title><rect fill="#dde6ee"')
		expect(svg).not.toMatch(/<a\b|href|class=/)
	})

	it('take the place of every class', () => {
		expect(withoutClasses('<path class="ax" d="M0 0H5"/>')).toBe(
			'<path stroke="#13203b" stroke-width="1.25" fill="none" d="M0 0H5"/>',
		)
	})
})

describe('standaloneSvg', () => {
	const { svg, width, height } = standaloneSvg(picture)

	it('holds title, subtitle, source and address, with names escaped', () => {
		expect(svg).toContain('&lt;3 poin&gt; &amp; &quot;lebih&quot;</text>')
		for (const text of [
			'Persentase penduduk miskin',
			'Sumber: BPS.',
			'https://contoh.example/#tren',
			'Blora &amp; Tuban',
		])
			expect(svg).toContain(`>${text}</text>`)
	})

	it('needs nothing from a page: no class, no variable, no reference', () => {
		expect(svg).not.toMatch(/class=|var\(|href|url\(/)
		expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"')
		expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`)
	})

	it('says that data are simulated, and leaves room for the name of the figure', () => {
		const marked = standaloneSvg({ ...picture, simulated: 'SIMULASI: bukan data', figureId: 'Gambar 3' }).svg
		expect(marked).toContain('fill="#7b2457">SIMULASI: bukan data</text>')
		expect(marked).toContain('>Gambar 3 · https://contoh.example/#tren</text>')
	})

	it('stacks several drawings under their headings', () => {
		const drawings = ['IDM', 'IKS'].map((heading) => ({ heading, marks: '', width: 510, height: 100 }))
		const many = standaloneSvg({ ...picture, drawings })
		expect(many.height).toBeGreaterThan(300)
		expect(
			[...many.svg.matchAll(/translate\(24 (\d+)\)/g)]
				.map(([, y]) => Number(y))
				.every((y, index, all) => y >= 100 + (all[index - 1] ?? -100)),
		).toBe(true)
	})

	it('breaks words into lines no wider than the picture', () => {
		const words = fc.array(fc.constantFrom('persentase', 'di', 'Kepulauan', 'miskin,', '2004–2025'), {
			minLength: 1,
			maxLength: 40,
		})
		fc.assert(
			fc.property(words, (some) => {
				const lines = linesOf(some.join(' '), 14, 400, 300)
				expect(lines.join(' ')).toBe(some.join(' '))
				for (const line of lines) expect(widthOfText(line, 14, 400)).toBeLessThanOrEqual(300)
			}),
		)
	})
})
