import { cautionsOn } from '../../chart-content/cautions.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { newestNumberOf } from '../../facts/area-figures.ts'
import { spokenName } from '../../facts/place-name.ts'
import { datasetsOf } from '../../facts/source-line.ts'
import { categoryWord } from '../../format/category-word.ts'
import { formatNumber } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import { formatValue, unitName } from '../../format/value.ts'
import type { CategoryCounts } from '../../plan/relations.ts'
import { joinNames } from '../../sentences/join-names.ts'
import type { Highlighted, Story } from './story.ts'
import { type Known, peopleOf, peopleSentence } from './story-people.ts'

type Counted = { word: string; count: number }

/** The story of an area by the words of the places in it, and by how many people live there. */
export function countsStory(context: AreaContext, of: CategoryCounts): Story | null {
	const all = newestNumberOf(context.file, of.counted.id)
	const [first, ...rest] = countedIn(context, of)
	if (!all || !first) return null
	const said = rest.length === 0 ? everyPlace(context, of, all, first) : mostPlaces(context, of, all, [first, ...rest])
	const people = peopleOf(context.file)
	const lived = people && peopleSentence(context, people)
	const after = lived ? `${said.after} ${lived.before}${lived.mark}${lived.after}` : said.after
	return { lead: { ...said, after }, figure: countsFigure(context, of, all, first) }
}

/** The words that occur, highest first. */
function countedIn({ file }: AreaContext, { counts }: CategoryCounts): Counted[] {
	return counts
		.toReversed()
		.map(({ word, count }) => ({ word: categoryWord(word), count: newestNumberOf(file, count.id)?.value ?? 0 }))
		.filter(({ count }) => count > 0)
}

/** "Dari 14 desa di Pragaan, 3 berstatus mandiri, 8 maju, dan 3 berkembang menurut Indeks Desa Membangun 2024." */
function mostPlaces(
	context: AreaContext,
	of: CategoryCounts,
	all: Known,
	[first, ...rest]: [Counted, ...Counted[]],
): Highlighted {
	const { language } = context
	const [places, name] = [formatValue(all.value, of.counted, language), spokenName(context)]
	const ranks = first.count === 1 ? 'ranks' : 'rank'
	const mark = language === 'id' ? `${first.count} berstatus ${first.word}` : `${first.count} ${ranks} as ${first.word}`
	const say = ({ word, count }: Counted) => `${formatNumber(count, 0, language)} ${word}`
	// What follows the marked phrase in the list of all words, with that list's commas.
	const others = joinNames([mark, ...rest.map(say)], language).slice(mark.length)
	return {
		before: language === 'id' ? `Dari ${places} di ${name}, ` : `Of the ${places} in ${name}, `,
		mark,
		after: `${others} ${sayBy(context, of, all)}.`,
	}
}

/** One word for all: said at once, not as "9 of 9". */
function everyPlace(context: AreaContext, of: CategoryCounts, all: Known, { word, count }: Counted): Highlighted {
	const { language } = context
	const [places, name] = [formatValue(count, of.counted, language), spokenName(context)]
	return {
		before: '',
		mark:
			language === 'id' ? `Semua ${places} di ${name} berstatus ${word}` : `All ${places} in ${name} rank as ${word}`,
		after: ` ${sayBy(context, of, all)}.`,
	}
}

/** "menurut Indeks Desa Membangun 2024", with a word of care where its datasets doubt it. */
function sayBy({ language, area }: AreaContext, { index, category }: CategoryCounts, figure: Known): string {
	const when = formatPeriod(figure.period, language)
	const by = `${(index ?? category).name[language]} ${language === 'id' ? '' : 'of '}${when}`
	const about = { indicators: [category.id, ...(index ? [index.id] : [])], areas: [area.code] }
	const isInDoubt = cautionsOn(datasetsOf([figure]), ['doubtful'], about).length > 0
	const care = language === 'id' ? ', yang perlu dibaca dengan hati-hati' : ', which is to be read with care'
	return `${language === 'id' ? 'menurut' : 'in the'} ${by}${isInDoubt ? care : ''}`
}

function countsFigure(
	{ language }: AreaContext,
	of: CategoryCounts,
	all: Known,
	{ word, count }: Counted,
): Story['figure'] {
	const noun = unitName(of.counted.unit, language)
	const places = formatValue(all.value, of.counted, language)
	const by = (of.index ?? of.category).name[language]
	return {
		before: '',
		number: formatNumber(count, 0, language),
		after: '',
		caption: language === 'id' ? `${noun} ${word}, dari ${places}` : `${noun} ranked ${word}, of ${places}`,
		note: `${by} ${all.period}`,
	}
}
