import { readIndicators } from '../../contract/read-generated.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { areaPlan } from '../../facts/area-plan.ts'
import { populationOf } from '../../plan/relations.ts'
import { recipientStory } from '../recipients/recipient-story.ts'
import { plainLead } from './no-figures.ts'
import { classedStory } from './story-classed.ts'
import { countsStory } from './story-counts.ts'
import { peopleStory } from './story-people.ts'
import { plainStory } from './story-plain.ts'
import { rateStory } from './story-rate.ts'
import { unassessedStory } from './story-unassessed.ts'

/** Running text with the one phrase the reader came for. */
export type Highlighted = { before: string; mark: string; after: string }

/** What an area page opens with: the main finding in a sentence, and one big figure. */
export type Story = {
	lead: Highlighted
	/** The big figure; `null` where there is none that would be honest. */
	figure: BigFigure | null
}

/** One number set large, with what it counts. `of` draws the ruler out of 100 with the parent's mark. */
export type BigFigure = {
	before: string
	number: string
	after: string
	caption: string
	note: string
	of?: { value: number; parent?: { name: string; value: number; text: string }; unit: string }
	long?: boolean
}

/** Picks the story the plan of an area calls for. A page without figures says so plainly. */
export function areaStory(context: AreaContext): Story {
	const story = unassessed(context) ?? headlineStory(context) ?? recipientStory(context)
	return story ?? { lead: plainLead(context), figure: null }
}

/** What is not measured in a kelurahan goes before what was only counted there. */
function unassessed(context: AreaContext): Story | null {
	const measure = areaPlan(context.file).headline?.indicator.measure
	const isLed = measure === 'rate' || measure === 'index'
	return context.area.kind === 'kelurahan' && !isLed ? unassessedStory(context) : null
}

function headlineStory(context: AreaContext): Story | null {
	const headline = areaPlan(context.file).headline
	if (!headline) return null
	const { id } = headline.indicator
	if (headline.kind === 'classed') return classedStory(context, headline.of) ?? plainStory(context, id)
	if (headline.kind === 'counts') return countsStory(context, headline.of) ?? plainStory(context, id)
	if (id === populationOf(readIndicators())?.id) return peopleStory(context)
	return rateStory(context, id) ?? plainStory(context, id)
}
