import { describe, expect, it } from 'vitest'
import { mdxSyntax } from '../../../../scripts/gate/rules/mdx-syntax.ts'

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
			  "9:9 text that can be read (Unexpected end of file in expression, expected a corresponding closing brace for \`{\` (mdx-jsx:unexpected-character)), received null",
			]
		`)
		expect(issues('Satu.\n\n<b>dua\n')).toMatchInlineSnapshot(`
			[
			  "3:1 text that can be read (Expected a closing tag for \`<b>\` (3:1) before the end of \`paragraph\` (mdx-jsx:unexpected-character)), received null",
			]
		`)
	})

	it('refuses what would be run: expressions, imports, and drawings that nobody knows', () => {
		expect(issues('Nilai {data.p0} dan\n\n<Chrt area="99" />\n')).toMatchInlineSnapshot(`
			[
			  "1:7 text without program code, received {data.p0}",
			  "3:1 one of Chart, Funnel, received Chrt",
			]
		`)
		expect(issues('import x from "./x.ts"\n\nTeks.\n')).toMatchInlineSnapshot(`
			[
			  "1:1 text without program code, received import x from "./x.ts"",
			]
		`)
	})
})
