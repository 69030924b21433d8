import { linkedPicture, undescribedPicture, unknownPicture } from '../../../src/gate/rules/news-picture.ts'
import { issueAt } from '../../../src/issue/finding.ts'
import type { Issue } from '../../../src/schemas/issue.ts'
import { pictureName } from '../../../src/schemas/office-picture.ts'
import { type MdxPart, mdxParts } from '../../ground/mdx/mdx-parts.ts'
import { parseFrontMatter } from '../news/front-matter.ts'
import type { NewsFile } from '../news/read-news.ts'

/** The pictures that texts of an office show, by the name of their file, and the issues of those that cannot be shown. */
export function picturesInTexts(
	texts: readonly NewsFile[],
	there: ReadonlySet<string>,
): { shown: string[]; issues: Issue[] } {
	const parts = texts.flatMap(({ file, text }) => {
		const { body, bodyLine } = parseFrontMatter(text) ?? { body: text, bodyLine: 1 }
		const all = partsIn(body)
		const named = new Set(all.flatMap((one) => (one.type === 'imageReference' ? (one.identifier ?? []) : [])))
		return all.map((part) => ({ part, file, firstLine: bodyLine, named }))
	})
	return {
		shown: parts.flatMap(({ part }) => (part.type === 'link' ? [] : (nameOf(part) ?? []))),
		issues: parts.flatMap(({ part, file, firstLine, named }) => {
			const finding = findingOf(part, there, named)
			const { line, column } = part.position?.start ?? { line: 1, column: 1 }
			return finding ? [issueAt({ file, line: line + firstLine - 1, column: String(column) }, finding)] : []
		}),
	}
}

/**
 * An address that is written apart may be that of a picture or of a link; it shows a picture of the office in either.
 * @param named addresses written apart that pictures refer to
 */
function findingOf(part: MdxPart, there: ReadonlySet<string>, named: ReadonlySet<string>) {
	const { type, url = '', alt, identifier = '' } = part
	const name = nameOf(part)
	const isThere = name !== null && there.has(name)
	if (type === 'link') return isThere ? linkedPicture(url) : null
	if ((type === 'image' || type === 'imageReference') && !alt?.trim()) return undescribedPicture()
	const isPicture = type === 'image' || (type === 'definition' && named.has(identifier))
	return isPicture && !isThere ? unknownPicture(url) : null
}

const nameOf = ({ type, url }: MdxPart): string | null =>
	url !== undefined && ['image', 'definition', 'link'].includes(type) ? pictureName(url) : null

/** Text that cannot be read has an issue of its own. */
function partsIn(text: string): MdxPart[] {
	try {
		return mdxParts(text)
	} catch {
		return []
	}
}
