import { axisTicks } from './axis-ticks.ts'
import { type Block, type PagePart, pageParts } from './html-blocks.ts'
import type { ProgrammeNames } from './programme-names.ts'
import type { SmallNumber } from './small-numbers.ts'

/** A small number beside a programme that nothing explains: the programmes named, and the words around, without numbers. */
export type Unlabelled = { programmes: ReadonlySet<string>; where: string }

/** What the search for unlabelled numbers goes by. */
export type Search = { names: ProgrammeNames; smallIn(text: string): SmallNumber[] }

/** A digit that stands by itself in the words of a drawing. */
const aloneInText = />(?:[^<]*[^\d<.,])?\d(?:[^\d<.,][^<]*)?</

/** Parts that hold all others of a page: a programme named in one of its parts is not the subject of all. */
const pageWide: ReadonlySet<string> = new Set(['html', 'body', 'main'])

/**
 * Small numbers of a page, or a picture of lines and words, that stand in a part about a programme. A part is about
 * what it names, what parts within it name, and what the headings around it name; a page, about what it names itself.
 */
export function findInPage(html: string, read: readonly (readonly [number, number])[], search: Search): Unlabelled[] {
	const found: Unlabelled[] = []
	const named = new Map<PagePart, Set<string>>()
	const root = pageParts(html, read, (drawing) => !aloneInText.test(drawing) && !search.names.in(drawing))
	gather(root, search, named)
	visit(root, new Set())
	return found

	function visit(part: PagePart, around: ReadonlySet<string>): void {
		const programmes = (named.get(part) ?? new Set()).union(around)
		if (programmes.size > 0) {
			const ticks = part.name === 'svg' ? axisTicks(part.blocks) : new Set<Block>()
			for (const block of part.blocks) {
				if (ticks.has(block)) continue
				for (const number of search.smallIn(block.text)) {
					// The places of a ranking: 1 stands first, 2 second.
					const isPlace = number.at === 0 && block.text.slice(0, number.end) === String(block.item)
					if (!isPlace) found.push({ programmes, where: wordsAround(block.text, number) })
				}
			}
		}
		const headings = search.names.of(textOf(part.blocks.filter(({ isHeading }) => isHeading)))
		for (const inside of part.parts) visit(inside, around.union(headings))
	}
}

/** Programmes that a part names, with those of the parts in it. */
function gather(part: PagePart, { names, smallIn }: Search, named: Map<PagePart, Set<string>>): Set<string> {
	const own = names.of(textOf(part.blocks))
	const inside = part.parts.map((one) => gather(one, { names, smallIn }, named))
	const all = pageWide.has(part.name) ? own : inside.reduce((union, one) => union.union(one), own)
	named.set(part, all)
	return all
}

function textOf(blocks: readonly Block[]): string {
	return blocks.map(({ text }) => text).join('\n')
}

/** Where the number stands, in words: issues never repeat a number. */
function wordsAround(text: string, { at, end }: SmallNumber): string {
	return `${text.slice(Math.max(0, at - 40), at)}…${text.slice(end, end + 30)}`.replace(/\d/g, '·')
}
