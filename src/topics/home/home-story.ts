import { readIndicator, readPortal } from '../../contract/read-generated.ts'
import { type AreaContext, readAreaContext } from '../../facts/area-context.ts'
import { figuresOf, hasNumber } from '../../facts/area-figures.ts'
import { placeName } from '../../facts/place-name.ts'
import { largestMove, latestStretch, trendSeries, yearOf } from '../../facts/series-selection.ts'
import { formatPeriod } from '../../format/period.ts'
import { formatValue, sayValue } from '../../format/value.ts'
import { areaText } from '../../i18n/area.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Figure } from '../../schemas/figure.ts'
import { sayDirection } from '../../sentences/change.ts'
import { sayOneIn } from '../../sentences/one-in.ts'
import { sayTheRank } from '../../sentences/rank.ts'
import type { Highlighted } from '../area/story.ts'
import { areaStory, type Story } from '../area/story.ts'

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
			? `Pada ${early} sekitar ${then} penduduk ${name} miskin. Pada ${late} ${now}.`
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
	const poor = figuresOf(file, 'penduduk-miskin').find(({ reference }) => reference === last.reference)
	const count = poor && hasNumber(poor) ? formatValue(poor.value, readIndicator('penduduk-miskin'), language) : null
	const rank = last.comparison?.rank
	const where = parent ? ` ${language === 'id' ? 'di' : 'in'} ${placeName(parent.area)}` : ''
	// The rank belongs to the percentage: it stands beside it, before the number of people.
	const standing = rank ? `, ${sayTheRank(rank, `${areaText(language).siblings[area.level]}${where}`, language)}` : ''
	if (language === 'id') {
		const since = to === last ? ' menjadi ' : ` menjadi ${say(to)} setahun kemudian, dan `
		return {
			before: `Persentasenya ${direction} dari ${say(from)} pada ${yearOf(from)}${since}`,
			mark: `${say(last)} pada ${yearOf(last)}`,
			after: `${standing}.${count ? ` Jumlahnya ${count}.` : ''}`,
		}
	}
	const since = to === last ? ' to ' : ` to ${say(to)} a year later, and stood at `
	return {
		before: `The rate went ${direction} from ${say(from)} in ${yearOf(from)}${since}`,
		mark: `${say(last)} in ${yearOf(last)}`,
		after: `${standing}.${count ? ` That is ${count}.` : ''}`,
	}
}
