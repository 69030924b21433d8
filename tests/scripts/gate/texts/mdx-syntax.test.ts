import { describe, expect, it } from 'vitest'
import { mdxSyntax } from '../../../../scripts/gate/texts/mdx-syntax.ts'

const issues = (text: string, firstLine?: number) =>
	mdxSyntax(text, ['Chart', 'Funnel'], firstLine).map(
		({ line, column, finding }) => `${line}:${column} ${finding.expected}, received ${finding.received}`,
	)

describe('mdx-syntax', () => {
	it('passes Markdown, known drawings, comments, and text in braces', () => {
		const text =
			'## Judul\n\n<Chart indicator="p0" area="99" />\n\n{/* catatan */} 1 < 2, {"{"} \\{ **tebal**\n\n| a |\n| - |\n'
		expect(issues(text)).toEqual([])
	})

	it('names the place of a brace and of a tag left open, in the lines of the whole file', () => {
		expect(issues('Kalimat {rusak\n', 9)).toMatchInlineSnapshot(`
			[
			  "9:9 teks MDX yang dapat dibaca / text that can be read (Unexpected end of file in expression, expected a corresponding closing brace for \`{\` (mdx-jsx:unexpected-character)), received null",
			]
		`)
		expect(issues('Satu.\n\n<b>dua\n')).toMatchInlineSnapshot(`
			[
			  "3:1 teks MDX yang dapat dibaca / text that can be read (Expected a closing tag for \`<b>\` (3:1) before the end of \`paragraph\` (mdx-jsx:unexpected-character)), received null",
			]
		`)
	})

	it('names the place of braces that the parser refuses without telling where', () => {
		expect(issues('Satu.\n\n{"x"} dan {kata\uFEFF}\n', 9)).toMatchInlineSnapshot(`
			[
			  "11:11 teks MDX yang dapat dibaca / text that can be read (Could not parse expression with oxc: Unexpected content after expression (mdxjs-rs:oxc)), received null",
			]
		`)
	})

	it('refuses what would be run: expressions, imports, and drawings that nobody knows', () => {
		expect(issues('Nilai {data.p0} dan\n\n<Chrt area="99" />\n')).toMatchInlineSnapshot(`
			[
			  "1:7 teks tanpa kode program / text without program code, received {data.p0}",
			  "3:1 salah satu dari Chart, Funnel / one of Chart, Funnel, received Chrt",
			]
		`)
		expect(issues('import x from "../rules/x.ts"\n\nTeks.\n')).toMatchInlineSnapshot(`
			[
			  "1:1 teks tanpa kode program / text without program code, received import x from "../rules/x.ts"",
			]
		`)
	})

	it('refuses attributes that would be worked out, and lets text and whole numbers stand', () => {
		expect(issues('<Chart indicator="p0" area="99" level={2} />\n')).toEqual([])
		for (const odd of ['area={process.env.HOME}', '{...x}', 'level={f()}'])
			expect(issues(`<Chart indicator="p0" ${odd} />\n`)).toEqual([
				'1:1 teks di antara tanda petik, atau bilangan bulat di antara kurung kurawal / text in quotes, or a whole number in braces, received null',
			])
	})

	it('refuses addresses that run something or leave by another way, however they are written', () => {
		const odd = [
			'javascript:alert(1)',
			'java&#115;cript:x',
			'JaVaScRiPt:x',
			'data:text/html,x',
			'//lain.example',
			'file:///x',
		]
		for (const address of odd) {
			expect(issues(`[x](${address})\n`), address).toHaveLength(1)
			expect(issues(`![x](${address})\n`), address).toHaveLength(1)
			expect(issues(`[x][y]\n\n[y]: ${address}\n`), address).toHaveLength(1)
		}
		expect(issues('[a](/wilayah/99/) [b](#bagian) [c](https://contoh.example/a:b) [d](mailto:x)\n')).toEqual([])
	})

	it('refuses HTML that is no tag of running text', () => {
		for (const tag of [
			'form action="https://lain.example"',
			'base href="/x"',
			'object data="x"',
			'svg onload="x"',
			'a href="/x"',
		])
			expect(issues(`<${tag}></${tag.split(' ')[0]}>\n`), tag).toHaveLength(1)
		expect(issues('<b onclick="x">tebal</b>\n')).toHaveLength(1)
		expect(issues('Air H<sub>2</sub>O, <i lang="en">survey</i>.\n')).toEqual([])
	})

	it('reads a text that ends with a backslash, on which the parser alone would stop the process', () => {
		expect(issues('export a\n```\n100 %\\')).toHaveLength(1)
		expect(issues('Bagian akhir\\')).toEqual([])
	})
})
