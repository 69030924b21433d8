import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'

export const yamlSyntaxRule: Rule = {
	id: 'yaml-syntax',
	explanation: {
		id: 'Berkas .yaml mengikuti tata tulis YAML: indentasi dengan spasi, teks bertitik dua diapit tanda petik.',
		en: 'A .yaml file follows the syntax of YAML: indented by spaces, text that holds a colon is quoted.',
	},
}

/** What is wrong with a text, in words, and what to do about it. */
type Problem = { expected: Bilingual; hint: Bilingual }

/** A text that is no YAML, by the parser's word for why; `line` is the line it stands in. */
export function yamlSyntax(code: string, line: string | null): Finding {
	const { expected, hint } = problems[code] ?? other
	return broken(yamlSyntaxRule, expected, line, hint)
}

const other: Problem = {
	expected: { id: 'YAML yang dapat dibaca', en: 'valid YAML' },
	hint: {
		id: 'periksa indentasi dan tanda petik; teks yang memuat ": " diapit tanda petik ganda',
		en: 'check indentation and quotes; text that holds ": " is put in double quotes',
	},
}

const colon: Problem = {
	expected: { id: 'satu titik dua di setiap baris, sesudah nama isian', en: 'one colon a line, after the name' },
	hint: {
		id: 'apit teksnya dengan tanda petik ganda bila memuat titik dua dan spasi, misalnya title: "Forum warga: hasil pertama"',
		en: 'put the text in double quotes where it holds a colon and a space, as in title: "Forum warga: hasil pertama"',
	},
}

const indentation: Problem = {
	expected: { id: 'isian setingkat yang menjorok sama jauh', en: 'entries of one level indented alike' },
	hint: {
		id: 'samakan jumlah spasi di depan baris ini dengan isian lain yang setingkat; isian di bawahnya menjorok dua spasi',
		en: 'indent this line like the other entries of its level, and what lies below them by two spaces more',
	},
}

const quotes: Problem = {
	expected: { id: 'tanda petik yang dibuka dan ditutup', en: 'quotes that are opened and closed' },
	hint: {
		id: 'tutup tanda petik atau kurung yang dibuka; tanda petik ganda di dalam teks ditulis \\"',
		en: 'close the quote or bracket that was opened; a double quote inside a text is written \\"',
	},
}

const plainStart: Problem = {
	expected: {
		id: 'teks yang tidak diawali tanda baca seperti @, %, atau `',
		en: 'a text that does not begin with a sign such as @, % or `',
	},
	hint: { id: 'apit teks itu dengan tanda petik ganda', en: 'put that text in double quotes' },
}

/** By the codes of the parser; the last two are our own. */
const problems: Readonly<Record<string, Problem>> = {
	BLOCK_AS_IMPLICIT_KEY: colon,
	BLOCK_IN_FLOW: colon,
	MULTILINE_IMPLICIT_KEY: {
		expected: { id: 'titik dua dan spasi sesudah setiap nama isian', en: 'a colon and a space after each name' },
		hint: {
			id: 'tulis nama isian, titik dua, spasi, lalu isinya; teks yang bersambung ke baris berikutnya menjorok dua spasi',
			en: 'write name, colon, space and text; a text that goes on in the next line is indented by two spaces',
		},
	},
	MISSING_CHAR: quotes,
	BAD_DQ_ESCAPE: {
		expected: { id: 'garis miring terbalik yang ditulis dua kali', en: 'a backslash written twice' },
		hint: {
			id: 'tulis \\\\ sebagai pengganti \\ di antara tanda petik ganda',
			en: 'write \\\\ instead of \\ in double quotes',
		},
	},
	BAD_INDENT: indentation,
	UNEXPECTED_TOKEN: other,
	TAB_AS_INDENT: {
		expected: { id: 'spasi di depan baris', en: 'spaces at the start of the line' },
		hint: { id: 'ganti tab di depan baris ini dengan spasi', en: 'put spaces for the tab at the start of this line' },
	},
	DUPLICATE_KEY: {
		expected: { id: 'setiap isian satu kali', en: 'each entry once' },
		hint: {
			id: 'isian ini sudah ada di atas; hapus salah satunya',
			en: 'this entry stands above already; remove one of the two',
		},
	},
	BAD_SCALAR_START: plainStart,
	TAG_RESOLVE_FAILED: plainStart,
	BAD_ALIAS: plainStart,
	MULTIPLE_DOCS: {
		expected: { id: 'satu bagian, tanpa baris --- di tengahnya', en: 'one part, without a line --- inside' },
		hint: { id: 'hapus baris --- di tengah berkas', en: 'remove the line --- inside the file' },
	},
	REPETITION: {
		expected: { id: 'isian tanpa tanda & dan *', en: 'no repetition by * of what stands behind &' },
		hint: { id: 'tulis isinya sekali lagi sebagai pengganti *nama', en: 'write once more what *name stands for' },
	},
	NESTED: {
		expected: { id: 'isian yang tidak bertumpuk terlalu dalam', en: 'entries not nested too deep' },
		hint: { id: 'periksa kurung dan indentasinya', en: 'check brackets and indentation' },
	},
}
