import { readIndicator, readIndicators, readPortal } from '../../contract/read-generated.ts'
import { type AreaContext, readAreaContext } from '../../facts/area-context.ts'
import { figuresOf, hasNumber } from '../../facts/area-figures.ts'
import { placeName } from '../../facts/place-name.ts'
import { largestMove, newestStretch, trendSeries, yearOf } from '../../facts/series-selection.ts'
import { titleOf } from '../../format/area-name.ts'
import { formatPeriod } from '../../format/period.ts'
import { formatValue, sayValue } from '../../format/value.ts'
import { areaText } from '../../i18n/area.ts'
import { countOf } from '../../plan/relations.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Figure } from '../../schemas/figure.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import { sayDirection } from '../../sentences/change.ts'
import { sayOneIn } from '../../sentences/one-in.ts'
import { sayStanding } from '../../sentences/standing.ts'
import { sayOfWhom, subjectOf } from '../../sentences/subject.ts'
import type { Highlighted } from '../area/story.ts'
import { areaStory, type Story } from '../area/story.ts'
import { plainStory } from '../area/story-plain.ts'
import { rateStory } from '../area/story-rate.ts'

/** The home page's opening: a headline in people's words, the exact figures, and the big figure. */
export type HomeStory = {
	context: AreaContext
	kicker: string
	headline: string
	lead: Highlighted
	figure: Story['figure']
}

/** Tells the home area by the office's indicator: the largest yearly move since the last break, and the years since. */
export function homeStory(language: Language): HomeStory {
	const portal = readPortal()
	const context = readAreaContext(portal.home_area, language)
	const indicator = readIndicator(portal.home_indicator)
	const story = rateStory(context, indicator.id) ?? plainStory(context, indicator.id) ?? areaStory(context)
	const stretch = newestStretch(trendSeries(figuresOf(context.file, indicator.id)))
	const move = largestMove(stretch)
	const last = stretch.at(-1)
	const name = placeName(context.area)
	const kicker = last ? `${indicator.name[language]}, ${name}, ${formatPeriod(last.reference, language)}` : name
	return {
		context,
		kicker,
		headline: last ? headline(context, indicator, move?.[0], last) : name,
		lead: move && last ? lead(context, indicator, move, last) : story.lead,
		figure: story.figure,
	}
}

/**
 * What search engines and shared links say of the home page. Where it tells what the page of its area tells, it says
 * first which portal it opens.
 */
export function homeDescription({ context, lead }: HomeStory): string {
	const sentence = textOf(lead)
	const isOfArea = sentence === textOf(areaStory(context).lead)
	return isOfArea ? `${readPortal().tagline[context.language]}. ${sentence}` : sentence
}

const textOf = ({ before, mark, after }: Highlighted) => `${before}${mark}${after}`

/** In words of people, where the registry says of whom; else the name and the value. */
function headline({ language, area }: AreaContext, indicator: Indicator, from: Figure | undefined, to: Figure): string {
	const subject = subjectOf(indicator, language)
	const [name, late] = [placeName(area), yearOf(to)]
	const value = sayValue(to.value ?? 0, indicator, language)
	if (!subject) {
		const what = `${indicator.name[language]} ${language === 'id' ? 'di' : 'in'} ${titleOf(area, language)}`
		return `${what}: ${value} ${language === 'id' ? 'pada' : 'in'} ${late}`
	}
	if (!from) return name
	const then = sayOneIn(from.value ?? 0, language)
	const now = sayOneIn(to.value ?? 0, language)
	if (then && now && then !== now) {
		return language === 'id'
			? `Pada ${yearOf(from)} sekitar ${then} ${subject.who} ${name} ${subject.what}. Pada ${late} ${now}.`
			: `In ${yearOf(from)} about ${then} ${subject.who} in ${name} were ${subject.what}. In ${late} it was ${now}.`
	}
	return `${value}${sayOfWhom(subject, name, language)} ${language === 'id' ? 'pada' : 'in'} ${late}.`
}

function lead(context: AreaContext, indicator: Indicator, [from, to]: [Figure, Figure], last: Figure): Highlighted {
	const { language } = context
	const say = (figure: Figure) => sayValue(figure.value ?? 0, indicator, language)
	const { level } = context.area
	const direction = sayDirection((to.value ?? 0) - (from.value ?? 0), indicator, language, level)
	const count = sayCount(context, indicator, last)
	const standing = sayPlaceOf(context, indicator, last)
	const isShare = indicator.unit === 'persen'
	if (language === 'id') {
		const since = to === last ? ' menjadi ' : ` menjadi ${say(to)} setahun kemudian, dan `
		return {
			before: `${isShare ? 'Persentasenya' : 'Angkanya'} ${direction} dari ${say(from)} pada ${yearOf(from)}${since}`,
			mark: `${say(last)} pada ${yearOf(last)}`,
			after: `${standing}.${count && ` Jumlahnya ${count}.`}`,
		}
	}
	const since = to === last ? ' to ' : ` to ${say(to)} a year later, and stood at `
	return {
		before: `The ${isShare ? 'rate' : 'figure'} went ${direction} from ${say(from)} in ${yearOf(from)}${since}`,
		mark: `${say(last)} in ${yearOf(last)}`,
		after: `${standing}.${count && ` That is ${count}.`}`,
	}
}

/** The count of the same period that a rate is the share of; empty where none is known. */
function sayCount({ file, language }: AreaContext, indicator: Indicator, { reference }: Figure): string {
	const counted = countOf(readIndicators(), indicator)
	const figure = counted && figuresOf(file, counted.id).find((one) => one.reference === reference)
	return figure && hasNumber(figure) ? formatValue(figure.value, counted, language) : ''
}

/** The rank belongs to the percentage: it stands beside it, before the number of people. */
function sayPlaceOf({ language, area, parent }: AreaContext, { measure }: Indicator, { comparison }: Figure): string {
	const siblings = { noun: areaText(language).siblings[area.level], where: parent ? placeName(parent.area) : null }
	return comparison?.rank ? `, ${sayStanding(comparison.rank, siblings, language, measure)}` : ''
}
