import type { OutsideArea } from './answer.ts'
import type { AreaNames } from './area-names.ts'
import { areaPlace, areaTitle, areaUrl } from './area-words.ts'
import type { CoreIndex } from './index-file.ts'
import { codesAround, type NamedArea } from './named-area.ts'
import type { TypedQuery, TypedWord } from './typed-query.ts'

/** Areas without a page, and the words that name them. */
export type OutsideFound = { areas: OutsideArea[]; words: ReadonlySet<TypedWord> }

/** Most areas of one name that are told: there are 200 villages called Sukamaju. */
const MOST = 5

/**
 * Areas of the register that bear exactly a typed name and have no page, with the nearest page; `missed` are the words
 * that nothing inside the portal explains. Where several bear it, those that lie in another named area come alone.
 */
export function outsideAreas(
	{ words }: TypedQuery,
	names: AreaNames,
	core: CoreIndex,
	missed: readonly TypedWord[],
): OutsideFound {
	const inside = new Set(core.areas.map(([code]) => code))
	const spans = words.flatMap((word, from) =>
		missed.includes(word) ? [4, 3, 2, 1].map((count) => words.slice(from, from + count)) : [],
	)
	const longest = spans.find((span) => names.called(textOf(span)).some(({ code }) => !inside.has(code)))
	if (!longest) return { areas: [], words: new Set() }
	const called = names.called(textOf(longest)).filter(({ code }) => !inside.has(code))
	const rest = words.filter((word) => !longest.includes(word))
	const said = called.map((area) => ({ area, count: rest.filter((word) => liesIn(area, word, names)).length }))
	const most = Math.max(...said.map(({ count }) => count))
	const areas = said
		.filter(({ count }) => count === most)
		.map(({ area }) => area)
		.sort((a, b) => a.code.length - b.code.length || Number(isNear(b, core)) - Number(isNear(a, core)))
		.slice(0, MOST)
		.map((area) => told(area, names, core, inside))
	return { areas, words: new Set(longest) }
}

const textOf = (span: readonly TypedWord[]): string => span.map(({ text }) => text).join('')

/** True where a word is the kind of the area, or part of a name around it. */
function liesIn(area: NamedArea, word: TypedWord, names: AreaNames): boolean {
	if (word.areaKinds?.includes(area.kind)) return true
	return codesAround(area.code).some((code) => names.get(code)?.name.toLowerCase().includes(word.text))
}

const isNear = ({ code }: NamedArea, { home }: CoreIndex): boolean => code.slice(0, 2) === home.slice(0, 2)

function told(area: NamedArea, names: AreaNames, core: CoreIndex, inside: ReadonlySet<string>): OutsideArea {
	const { language } = core
	const nearest =
		codesAround(area.code)
			.toReversed()
			.find((code) => inside.has(code)) ?? '00'
	const page = names.get(nearest)
	return {
		title: areaTitle(area, language),
		place: areaPlace(area, names, language),
		nearest: { code: nearest, url: areaUrl(nearest, language), title: page ? areaTitle(page, language) : '' },
	}
}
