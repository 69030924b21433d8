import type { AreaLevel } from '../schemas/area-level.ts'
import { type Bilingual, inLanguage, type Language } from '../schemas/bilingual.ts'
import { type Computed, sourceWords } from './source.ts'

/** A dataset that figures were read from, as far as a short source names it. */
export type ReadDataset = {
	id: string
	publisher: Bilingual
	/** The activity or register behind the figures: "Susenas". */
	register: string | Bilingual
	levels: readonly AreaLevel[]
	title: Bilingual
	/** Of which periods the figures are: "Maret 2025", "2004–2025". */
	span: string
}

/** A piece of a source line; `dataset` where it leads to that dataset. */
export type SourcePart = { text: string; dataset?: string }

/**
 * "Sumber: BPS, Susenas Maret 2025.", a part of which leads to its dataset; several datasets of one activity are told
 * apart by their levels: "BPS, Susenas Maret 2025: kabupaten/kota, provinsi."
 * @throws RangeError where there is no dataset to name: a figure without a source is not published
 */
export function sayShortSource(
	datasets: readonly ReadDataset[],
	computed: Computed,
	levelName: (level: AreaLevel) => string,
	language: Language,
): SourcePart[] {
	if (datasets.length === 0) throw new RangeError('a figure has no source: no dataset holds it or what went into it')
	const alike = Map.groupBy(datasets, (one) => headOf(one, language))
	const groups = [...alike].map(([head, some]) => groupParts(head, some, levelName, language))
	const t = sourceWords[language]
	const by = computed === 'none' ? [] : [[{ text: t[computed] }]]
	return [{ text: `${t.source}: ` }, ...joined([...groups, ...by], '; '), { text: '.' }]
}

/** "BPS, Susenas". */
function headOf({ publisher, register }: ReadDataset, language: Language): string {
	return [abbreviation(publisher[language]), withoutBrackets(inLanguage(register, language))].join(', ')
}

/** One dataset leads from all of its words; of several each leads from what tells it from the others. */
function groupParts(
	head: string,
	datasets: readonly ReadDataset[],
	levelName: (level: AreaLevel) => string,
	language: Language,
): SourcePart[] {
	const [first] = datasets
	if (!first) return []
	if (datasets.length === 1) return [{ text: `${head} ${first.span}`, dataset: first.id }]
	const ofOneSpan = datasets.every(({ span }) => span === first.span)
	const levels = datasets.map((one) => one.levels.map(levelName).join('/'))
	const apart = new Set(levels).size === datasets.length
	const links = datasets.map((one, index) => {
		const name = apart ? levels[index] : one.title[language]
		return [{ text: ofOneSpan ? `${name}` : `${name} ${one.span}`, dataset: one.id }]
	})
	return [{ text: ofOneSpan ? `${head} ${first.span}: ` : `${head}: ` }, ...joined(links, ', ')]
}

function joined(groups: readonly (readonly SourcePart[])[], between: string): SourcePart[] {
	return groups.flatMap((parts, index) => (index === 0 ? parts : [{ text: between }, ...parts]))
}

/** "Badan Pusat Statistik (BPS)" is known as "BPS"; a publisher without a short name in brackets keeps its name. */
function abbreviation(name: string): string {
	const short = [...name.matchAll(/\(([^()]+)\)/g)].map(([, inside = '']) => inside)
	return short.length > 0 ? short.join('/') : name
}

function withoutBrackets(text: string): string {
	return text.replace(/\s*\([^()]*\)/g, '')
}
