import fc from 'fast-check'
import { mdxToJs } from 'satteri'
import { describe, expect, it } from 'vitest'
import { parseFrontMatter } from '../../../../scripts/gate/news/front-matter.ts'
import { textFaults } from '../../../../scripts/gate/texts/check-texts.ts'
import { mdxSyntax } from '../../../../scripts/gate/texts/mdx-syntax.ts'
import { times } from '../../../depth.ts'

/** What people and editors put into a text, right and wrong. */
const pieces = [
	...[
		'kata',
		'nilai <5 persen',
		'1 < 2 > 0',
		'a&b',
		'&lt;',
		'\\{',
		'\\<',
		'100 %',
		'“kutip”',
		'é',
		'\u00a0',
		'\u200b',
		'\ufeff',
		'\0',
		'\t',
	],
	...[
		'\n',
		'\n\n',
		'\r\n',
		'    ',
		'# ',
		'## ',
		'> ',
		'- ',
		'1. ',
		'| a | b |\n| - | - |\n',
		'---\n',
		'+++\n',
		'```\n',
		'`',
	],
	...[
		'*',
		'**',
		'_',
		'~~',
		'[',
		']',
		'(',
		')',
		'![',
		'[a](/wilayah/99/)',
		'![a](/gambar/a.jpg)',
		'[a]: https://contoh.example',
		'[^1]',
	],
	...[
		'{',
		'}',
		'{"x"}',
		'{/* x */}',
		'{x}',
		'<',
		'>',
		'</',
		'/>',
		'<b>',
		'</b>',
		'<br />',
		'<br>',
		'<Chart area="99" />',
		'<Chart',
		'<!-- x -->',
	],
	...[
		'import ',
		'export ',
		'from "x"',
		'$',
		'$$',
		'\\',
		':::',
		'@',
		'//',
		'<https://contoh.example>',
		'<a@contoh.example>',
	],
]
const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((all) => all.join(''))
const runs = { numRuns: times(300, 5_000) }

describe('any text made of pieces of Markdown', () => {
	it('passes and can be rendered, or has issues with a place in it, and never ends in a fault', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const faults = mdxSyntax(text, ['Chart'], 3)
				if (faults.length === 0) mdxToJs(text)
				const last = text.split('\n').length + 2
				for (const { line, finding } of faults) {
					expect(finding.rule).toBe('mdx-syntax')
					expect(line ?? 3).toBeGreaterThanOrEqual(3)
					expect(line ?? 3).toBeLessThanOrEqual(last)
				}
				expect(faults.every(({ line }) => line !== null)).toBe(true)
			}),
			runs,
		)
	})

	it('is read for its front matter without a fault, whatever stands there', () => {
		fc.assert(
			fc.property(anyText, anyText, (matter, body) => {
				parseFrontMatter(`---\n${matter}\n---\n${body}`)
				textFaults(`${matter}${body}`)
			}),
			runs,
		)
	})
})

const programs = [
	'process.env.HOME',
	'globalThis',
	'fetch("https://lain.example")',
	'(() => 1)()',
	'new Function("return 1")()',
	'await x',
	'[1].map(String)',
	'`$' + '{a}`',
	'1 + 1',
	'a',
	'"a" + b',
	'{a: 1}.a',
	'/x/.source',
	'"x", y',
	"'a' /* b */ + 'c'",
	'props.x',
	'import("./x")',
]
const expression = fc.constantFrom(...programs)
const hostile = fc.oneof(
	fc.constantFrom(
		'import fs from "node:fs"',
		'import "x"',
		'import * as a from "a"',
		'export const a = 1',
		'export default () => 1',
		'export * from "a"',
		'export { a } from "a"',
	),
	expression.map((code) => `Teks {${code}} teks.`),
	expression.map((code) => `{\n${code}\n}`),
	expression.map((code) => `<Chart area={${code}} />`),
	expression.map((code) => `<Chart {...${code}} />`),
	expression.map((code) => `<b title={${code}}>x</b>`),
	expression.map((code) => `> - **{${code}}**`),
	expression.map((code) => `| a |\n| - |\n| {${code}} |`),
	expression.map((code) => `# {${code}}`),
	fc
		.constantFrom('script', 'style', 'iframe', 'form', 'base', 'svg', 'img', 'a', 'object', 'link', 'meta', 'video')
		.map((tag) => `<${tag}></${tag}>`),
	fc.constantFrom('Fetch', 'a.b', 'Chart.x', 'Funnel').map((tag) => `<${tag} />`),
	fc
		.constantFrom('javascript:x', 'data:text/html,x', 'vbscript:x', '//lain.example', 'file:///x', 'java\tscript:x')
		.map((url) => `[x](<${url}>)`),
)
const harmless = fc.constantFrom(
	'Kalimat biasa.',
	'## Judul',
	'- satu\n- dua',
	'> kutipan',
	'<Chart area="99" />',
	'| a |\n| - |\n| b |',
	'{/* catatan */}',
)
const blocks = fc.array(harmless, { maxLength: 4 })

describe('an article that would be run', () => {
	it('is refused, wherever in it the program stands', () => {
		fc.assert(
			fc.property(blocks, hostile, blocks, (before, program, after) => {
				const text = [...before, program, ...after].join('\n\n')
				expect(mdxSyntax(text, ['Chart']), text).not.toEqual([])
			}),
			runs,
		)
	})

	it('would pass without it', () => {
		fc.assert(
			fc.property(blocks, (all) => {
				expect(mdxSyntax(all.join('\n\n'), ['Chart'])).toEqual([])
			}),
			runs,
		)
	})
})

describe('front matter of another kind', () => {
	it('is refused with a sentence, in a page and in an article', () => {
		const faults = textFaults('+++\ntitle = "x"\n+++\n\nIsi.\n')
		expect(faults[0]?.finding.expected).toBe('teks tanpa keterangan di awalnya / text without front matter')
		expect(faults[0]?.finding.hint).toContain('dua baris +++')
		expect(parseFrontMatter('+++\ntitle = "x"\n+++\n\nIsi.\n')).toBeUndefined()
	})
})
