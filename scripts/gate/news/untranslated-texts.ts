import { untranslated } from '../../../src/gate/rules/untranslated.ts'
import { issueAt, type PlacedFinding } from '../../../src/issue/finding.ts'
import type { Language } from '../../../src/schemas/bilingual.ts'
import type { Issue } from '../../../src/schemas/issue.ts'
import type { OfficeText } from '../folder/office-text.ts'
import { parseFrontMatter } from './front-matter.ts'

/** News and other texts of an office whose English repeats what the Indonesian says, each with its place in the English file. */
export function untranslatedTexts(texts: readonly OfficeText[], languages: readonly Language[]): Issue[] {
	if (!languages.includes('en')) return []
	const byFile = new Map(texts.map((text) => [text.file, text]))
	return texts.flatMap(({ file, text }) => {
		const indonesian = file.endsWith('.en.mdx') ? byFile.get(file.replace(/en\.mdx$/, 'id.mdx')) : undefined
		if (!indonesian) return []
		return repeatedIn(indonesian.text, text).map(({ finding, ...place }) => issueAt({ file, ...place }, finding))
	})
}

/** The parts of an English text that are those of the Indonesian one. */
function repeatedIn(indonesian: string, english: string): PlacedFinding[] {
	const [id, en] = [indonesian, english].map((text) => ({ text, matter: parseFrontMatter(text) }))
	if (!id || !en) return []
	const inMatter = (['title', 'summary'] as const).flatMap((key) => {
		const finding = untranslated(id.matter?.value?.[key] ?? '', en.matter?.value?.[key] ?? '')
		return finding && en.matter ? [en.matter.placeAt([key], finding)] : []
	})
	const said = new Set(paragraphs(id.matter ?? { body: id.text, bodyLine: 1 }).map(({ words }) => words))
	const inBody = paragraphs(en.matter ?? { body: en.text, bodyLine: 1 }).flatMap(({ words, line }) => {
		const finding = said.has(words) ? untranslated(words, words) : null
		return finding ? [{ line, column: '1', finding }] : []
	})
	return [...inMatter, ...inBody]
}

/** Headings and paragraphs as they are read, with their lines. What is quoted, drawn or tabled is the same in every language. */
function paragraphs({ body, bodyLine }: { body: string; bodyLine: number }): { words: string; line: number }[] {
	const blocks = [...body.matchAll(/[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)*/g)]
	return blocks
		.filter(({ 0: block }) => !/^\s*(?:>|\||!\[|<[A-Z])/.test(block))
		.map(({ 0: block, index }) => ({
			words: block
				.replace(/\]\([^)]*\)/g, ']')
				.replace(/<[^>]*>/g, ' ')
				.replace(/[#*_`[\]]+/g, '')
				.replace(/\s+/g, ' ')
				.trim(),
			line: bodyLine + body.slice(0, index).split('\n').length - 1,
		}))
}
