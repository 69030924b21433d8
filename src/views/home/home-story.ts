import { readIndicator, readPortal } from '../../contract/read-generated.ts'
import { formatPeriod } from '../../format/period.ts'
import { formatValue, sayValue } from '../../format/value.ts'
import { areaText } from '../../i18n/area.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Figure } from '../../schemas/figure.ts'
import { sayDirection } from '../../sentences/change.ts'
import { sayOneIn } from '../../sentences/one-in.ts'
import { sayRank } from '../../sentences/rank.ts'
import { type AreaContext, readAreaContext } from '../area/area-context.ts'
import { figuresOf, latestNumber } from '../area/area-figures.ts'
import { placeName } from '../area/place-name.ts'
import type { Highlighted } from '../area/story.ts'
import { areaStory, type Story } from '../area/story.ts'
import { largestMove, latestStretch, trendSeries, yearOf } from '../charts/series-selection.ts'

/** The home page's opening: a headline in people's words, the exact figures, and the big figure. */
export type HomeStory = {
	context: AreaContext
	kicker: string
	headline: string
	lead: Highlighted
	figure: Story['figure']
}

/** Tells the home area's poverty rate: the largest yearly move since the last break, and the years since. */
export function homeStory(language: Language): HomeStory {
	const portal = readPortal()
	const context = readAreaContext(portal.home_area, language)
	const story = areaStory(context)
	const indicator = readIndicator(portal.home_indicator)
	const stretch = latestStretch(trendSeries(figuresOf(context.file, indicator.id)))
	const move = largestMove(stretch)
	const last = stretch.at(-1)
	const name = placeName(context.area)
	const kicker = last ? `${indicator.name[language]}, ${name}, ${formatPeriod(last.reference, language)}` : name
	if (!move || !last || indicator.unit !== 'persen')
		return { context, kicker, headline: name, lead: story.lead, figure: story.figure }
	return {
		context,
		kicker,
		headline: headline(name, move[0], last, language),
		lead: lead(context, move, last),
		figure: story.figure,
	}
}

function headline(name: string, from: Figure, to: Figure, language: Language): string {
	const then = sayOneIn(from.value ?? 0, language)
	const now = sayOneIn(to.value ?? 0, language)
	const [early, late] = [yearOf(from), yearOf(to)]
	if (then && now && then !== now) {
		return language === 'id'
			? `Pada ${early} kira-kira ${then} penduduk ${name} miskin. Pada ${late} ${now}.`
			: `In ${early} about ${then} people in ${name} were poor. In ${late} it was ${now}.`
	}
	const rate = sayValue(to.value ?? 0, readIndicator('p0'), language)
	return language === 'id'
		? `${rate} penduduk ${name} miskin pada ${late}.`
		: `${rate} of the people of ${name} were poor in ${late}.`
}

function lead({ language, file, area, parent }: AreaContext, [from, to]: [Figure, Figure], last: Figure): Highlighted {
	const p0 = readIndicator('p0')
	const say = (figure: Figure) => sayValue(figure.value ?? 0, p0, language)
	const direction = sayDirection((to.value ?? 0) - (from.value ?? 0), p0, language)
	const people = latestNumber(file, 'penduduk-miskin')
	const rank = last.comparison?.rank
	const where = parent ? placeName(parent.area) : ''
	const siblings = `${areaText(language).siblings[area.level]} ${where}`
	const count = people ? formatValue(people.value, readIndicator('penduduk-miskin'), language) : null
	if (language === 'id') {
		const standing = rank ? `, ${sayRank(rank, siblings, 'id')}` : ''
		return {
			before: `Persentasenya ${direction} dari ${say(from)} pada ${yearOf(from)} menjadi ${say(to)} setahun kemudian, dan `,
			mark: `${say(last)} pada ${yearOf(last)}`,
			after: count ? `. Itu ${count}${standing}.` : `${standing}.`,
		}
	}
	const standing = rank ? `, the ${sayRank(rank, siblings, 'en')}` : ''
	return {
		before: `The rate went ${direction} from ${say(from)} in ${yearOf(from)} to ${say(to)} a year later, and stood at `,
		mark: `${say(last)} in ${yearOf(last)}`,
		after: count ? `. That is ${count}${standing}.` : `${standing}.`,
	}
}
