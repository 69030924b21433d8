import { mdxToJs } from 'satteri'
import { broken, type Finding, type PlacedFinding, type Rule } from '../../../src/issue/finding.ts'
import { nearestWordHint } from '../../../src/issue/nearest-word.ts'
import { type MdxAttribute, type MdxPart, mdxParts, withLineEnd } from '../../ground/mdx/mdx-parts.ts'

export const mdxSyntaxRule: Rule = {
	id: 'mdx-syntax',
	explanation: {
		id: 'Berita dan teks kantor dapat dibaca sebagai MDX: tag ditutup, kurung kurawal berpasangan, tanpa kode program.',
		en: 'News and texts of the office can be read as MDX: tags are closed, braces paired, and there is no program code.',
	},
}

/**
 * Everything that would stop the pages from being rendered: what the parser refuses, and what only a programmer could
 * mean. Read with the parser that renders the pages.
 * @param components names of the drawings that may stand in the text
 * @param firstLine line of the first character
 */
export function mdxSyntax(text: string, components: readonly string[], firstLine = 1): PlacedFinding[] {
	let parts: readonly MdxPart[] = []
	try {
		parts = mdxParts(text)
		mdxToJs(withLineEnd(text))
	} catch (error) {
		return [unreadable(error, firstLine, parts.find(isBroken))]
	}
	return parts.flatMap((part) => {
		const finding = foreign(part, components)
		const { line, column } = part.position?.start ?? { line: 1, column: 1 }
		return finding ? [{ line: line + firstLine - 1, column: String(column), finding }] : []
	})
}

/** Front matter is for news alone: these texts have nothing to say there. */
export function noFrontMatter(text: string): PlacedFinding[] {
	const [, fence] = /^\uFEFF?(---|\+\+\+)[ \t]*\r?\n/.exec(text) ?? []
	if (fence === undefined) return []
	const finding = broken(
		mdxSyntaxRule,
		{ id: 'teks tanpa keterangan di awalnya', en: 'text without front matter' },
		fence,
		{
			id: `hapus keterangan di antara dua baris ${fence}; hanya berita yang memakainya, di antara dua baris ---`,
			en: `remove the entries between two lines of ${fence}; only news has them, between two lines of ---`,
		},
	)
	return [{ line: 1, column: '1', finding }]
}

const isExpression = ({ type }: MdxPart) => /^mdx(?:Flow|Text)Expression$/.test(type)

/** True for braces that are no program: written alone they cannot be read, either. */
function isBroken(part: MdxPart): boolean {
	if (!isExpression(part)) return false
	try {
		mdxToJs(`{${part.value ?? ''}}\n`)
		return false
	} catch {
		return true
	}
}

/** The parser opens its message with line and column; where it does not, the braces it stumbled over have their place. */
function unreadable(error: unknown, firstLine: number, braces: MdxPart | undefined): PlacedFinding {
	const message = error instanceof Error ? error.message : String(error)
	const [, line, column, problem = message] = /^(\d+):(\d+): (.*)/s.exec(message) ?? []
	const start = braces?.position?.start
	const place = line === undefined ? start : { line: Number(line), column }
	return {
		line: place === undefined ? null : place.line + firstLine - 1,
		column: place === undefined ? null : String(place.column),
		finding: broken(
			mdxSyntaxRule,
			{ id: 'teks MDX yang dapat dibaca', en: `text that can be read (${problem})` },
			null,
			{
				id: 'periksa kurung kurawal, tanda <, tag yang belum ditutup, dan baris yang diawali kata import atau export',
				en: 'look for braces, a sign <, tags left open, and lines that begin with the word import or export',
			},
		),
	}
}

/** A string or a comment in braces is text; all else would be run as a program. */
const harmless = /^\s*(?:'[^']*'|"[^"]*"|\/\*[\s\S]*\*\/)?\s*$/

function foreign(part: MdxPart, components: readonly string[]): Finding | null {
	const { type, name, value = '', url, attributes = [] } = part
	if (type === 'mdxjsEsm') {
		return broken(
			mdxSyntaxRule,
			{ id: 'teks tanpa kode program', en: 'text without program code' },
			value.split('\n')[0] ?? '',
			{
				id: 'hapus baris import atau export; grafik dikenal tanpa baris itu',
				en: 'remove the line of import or export; charts are known without it',
			},
		)
	}
	if (isExpression(part) && !harmless.test(value)) {
		return broken(mdxSyntaxRule, { id: 'teks tanpa kode program', en: 'text without program code' }, `{${value}}`, {
			id: 'tulis kurung kurawal sebagai \\{ dan \\}',
			en: 'write braces as \\{ and \\}',
		})
	}
	if (url !== undefined && isForeignAddress(url)) return foreignAddress()
	if (!/^mdxJsx/.test(type)) return null
	if (/^[A-Z]|\./.test(name ?? '')) {
		if (name && !components.includes(name)) return unknownComponent(name, components)
	} else if (name && !plainTags.has(name)) return foreignTag(name)
	return attributes.some((attribute) => !isLiteral(attribute)) ? notLiteral() : tagAttributes(name, attributes)
}

/** Tags of running text that Markdown has no sign for. */
const plainTags: ReadonlySet<string> = new Set('abbr b br em i mark q s small span strong sub sup u'.split(' '))
const plainAttributes: ReadonlySet<string> = new Set(['lang', 'title'])

/** A text or a whole number: nothing that would be worked out. */
function isLiteral({ type, value }: MdxAttribute): boolean {
	if (type !== 'mdxJsxAttribute') return false
	return typeof value !== 'object' || value === null || /^\s*\d+\s*$/.test(value.value)
}

function tagAttributes(name: string | null | undefined, attributes: readonly MdxAttribute[]): Finding | null {
	const odd = plainTags.has(name ?? '') ? attributes.find((one) => !plainAttributes.has(one.name ?? '')) : undefined
	if (!odd) return null
	return broken(
		mdxSyntaxRule,
		{
			id: `hanya ${[...plainAttributes].join(', ')} dalam tag teks`,
			en: `only ${[...plainAttributes].join(', ')} in a tag of text`,
		},
		odd.name ?? null,
		{
			id: 'hapus keterangan itu dari tag',
			en: 'remove this attribute from the tag',
		},
	)
}

/** Whitespace and control characters are passed over by browsers, so they hide nothing here. */
function isForeignAddress(written: string): boolean {
	const url = written.replace(/[\s\p{C}]+/gu, '')
	if (/^[/\\]{2}/.test(url)) return true
	const [, scheme] = /^([^/?#]*?):/.exec(url) ?? []
	return scheme !== undefined && !/^(?:https?|mailto|tel)$/i.test(scheme)
}

function foreignAddress(): Finding {
	return broken(
		mdxSyntaxRule,
		{
			id: 'alamat portal ini, atau yang diawali https://',
			en: 'an address of this portal, or one that begins with https://',
		},
		null,
		{
			id: 'tulis alamat laman, misalnya /wilayah/35.29/, atau alamat lengkap yang diawali https://',
			en: 'write the address of a page such as /wilayah/35.29/, or a whole one that begins with https://',
		},
	)
}

function foreignTag(name: string): Finding {
	return broken(
		mdxSyntaxRule,
		{
			id: `Markdown, atau salah satu dari ${[...plainTags].join(', ')}`,
			en: `Markdown, or one of ${[...plainTags].join(', ')}`,
		},
		name,
		{
			id: 'tulis dengan tanda Markdown; tanda < dalam kalimat ditulis \\<',
			en: 'write it with the signs of Markdown; a sign < in a sentence is written \\<',
		},
	)
}

function notLiteral(): Finding {
	return broken(
		mdxSyntaxRule,
		{
			id: 'teks di antara tanda petik, atau bilangan bulat di antara kurung kurawal',
			en: 'text in quotes, or a whole number in braces',
		},
		null,
		{
			id: 'tulis isinya di antara tanda petik, misalnya level="desa"',
			en: 'write what it says in quotes, for example level="desa"',
		},
	)
}

function unknownComponent(name: string, components: readonly string[]): Finding {
	const expected =
		components.length === 0
			? { id: 'tanpa gambar dalam teks ini', en: 'no drawings in this text' }
			: { id: `salah satu dari ${components.join(', ')}`, en: `one of ${components.join(', ')}` }
	return broken(
		mdxSyntaxRule,
		expected,
		name,
		nearestWordHint(name, components, { id: 'hapus tag ini', en: 'remove this tag' }),
	)
}
