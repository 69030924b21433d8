import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { parseYaml } from '../../../../src/gate/read/parse-yaml.ts'
import { yamlSyntax, yamlSyntaxRule } from '../../../../src/gate/rules/yaml-syntax.ts'

/** What is said of a text that is no YAML: line, expected, hint. */
function said(text: string): string[] {
	const { faults } = parseYaml(text, z.strictObject({ title: z.string() }), yamlSyntaxRule)
	return faults.map(({ line, finding }) => [line, finding.expected, finding.hint].join('; '))
}

describe('yaml-syntax', () => {
	it('shows the line and the problem', () => {
		expect(yamlSyntax('MISSING_CHAR', 'title: "Angka')).toMatchInlineSnapshot(`
			{
			  "expected": "tanda petik yang dibuka dan ditutup / quotes that are opened and closed",
			  "hint": "tutup tanda petik atau kurung yang dibuka; tanda petik ganda di dalam teks ditulis \\" / close the quote or bracket that was opened; a double quote inside a text is written \\"",
			  "received": "title: "Angka",
			  "rule": "yaml-syntax",
			  "severity": "error",
			}
		`)
	})

	it('says of each common slip what to do, in words of ours', () => {
		const slips = {
			colon: 'title: Pasuruan: 500 keluarga\n',
			quote: 'title: "Pasuruan\n',
			tab: 'a:\n\ttitle: x\n',
			indent: 'title: x\n   other: y\n',
			twice: 'title: x\ntitle: y\n',
			noColon: 'title: x\nsummary\n',
			sign: 'title: @x\n',
			backslash: 'title: "C:\\data"\n',
			alias: 'title: &a x\nother: *a\n',
		}
		expect(Object.entries(slips).map(([slip, text]) => `${slip}: ${said(text)[0]}`)).toMatchInlineSnapshot(`
			[
			  "colon: 1; satu titik dua di setiap baris, sesudah nama isian / one colon a line, after the name; apit teksnya dengan tanda petik ganda bila memuat titik dua dan spasi, misalnya title: "Forum warga: hasil pertama" / put the text in double quotes where it holds a colon and a space, as in title: "Forum warga: hasil pertama"",
			  "quote: 2; tanda petik yang dibuka dan ditutup / quotes that are opened and closed; tutup tanda petik atau kurung yang dibuka; tanda petik ganda di dalam teks ditulis \\" / close the quote or bracket that was opened; a double quote inside a text is written \\"",
			  "tab: 2; spasi di depan baris / spaces at the start of the line; ganti tab di depan baris ini dengan spasi / put spaces for the tab at the start of this line",
			  "indent: 1; satu titik dua di setiap baris, sesudah nama isian / one colon a line, after the name; apit teksnya dengan tanda petik ganda bila memuat titik dua dan spasi, misalnya title: "Forum warga: hasil pertama" / put the text in double quotes where it holds a colon and a space, as in title: "Forum warga: hasil pertama"",
			  "twice: 2; setiap isian satu kali / each entry once; isian ini sudah ada di atas; hapus salah satunya / this entry stands above already; remove one of the two",
			  "noColon: 2; titik dua dan spasi sesudah setiap nama isian / a colon and a space after each name; tulis nama isian, titik dua, spasi, lalu isinya; teks yang bersambung ke baris berikutnya menjorok dua spasi / write name, colon, space and text; a text that goes on in the next line is indented by two spaces",
			  "sign: 1; teks yang tidak diawali tanda baca seperti @, %, atau \` / a text that does not begin with a sign such as @, % or \`; apit teks itu dengan tanda petik ganda / put that text in double quotes",
			  "backslash: 1; garis miring terbalik yang ditulis dua kali / a backslash written twice; tulis \\\\ sebagai pengganti \\ di antara tanda petik ganda / write \\\\ instead of \\ in double quotes",
			  "alias: 2; isian tanpa tanda & dan * / no repetition by * of what stands behind &; tulis isinya sekali lagi sebagai pengganti *nama / write once more what *name stands for",
			]
		`)
	})

	it('never says the words of the parser', () => {
		expect(said('title: Pasuruan: 500 keluarga\n').join()).not.toMatch(/Nested mappings|compact|implicit/i)
	})

	it('knows what to say of a code it has never met', () => {
		expect(yamlSyntax('IMPOSSIBLE', null).expected).toBe('YAML yang dapat dibaca / valid YAML')
	})
})
