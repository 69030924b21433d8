import { areaText } from '../i18n/area.ts'
import type { Figure } from '../schemas/figure.ts'
import type { Indicator } from '../schemas/indicator.ts'
import { type Peer, sayPlace } from '../sentences/place.ts'
import { type Speech, speak } from '../sentences/speak.ts'
import type { AreaContext } from './area-context.ts'
import { figuresOf } from './area-figures.ts'
import { placeName } from './place-name.ts'

/** The siblings of an area with their figures of one reference; one of another period counts as missing. */
function peersOf({ area, parent }: AreaContext, indicator: Indicator, reference: string): Peer[] {
	const others = parent?.children.filter((child) => child.area.code !== area.code) ?? []
	return others.map((child) => {
		const figure = child.newest[indicator.id]
		return { name: placeName(child.area), figure: speak(figure?.reference === reference ? figure : undefined) }
	})
}

/**
 * The place of a figure among the areas under the same parent, by its neighbours; `null` where it has none.
 * @param where false where the text before names the parent already
 */
export function siblingPlace(
	context: AreaContext,
	indicator: Indicator,
	figure: Figure,
	where: boolean,
): string | null {
	const { language, area, parent } = context
	if (!parent) return null
	const group = { noun: areaText(language).siblings[area.level], where: where ? placeName(parent.area) : null }
	const rank = figure.comparison?.rank ?? null
	return sayPlace(speak(figure), rank, peersOf(context, indicator, figure.reference), group, indicator, language)
}

/** The parent's own figure of the same reference. */
export function parentFigure({ parent }: AreaContext, indicator: Indicator, reference: string): Speech {
	const figures = parent ? figuresOf(parent, indicator.id) : []
	return speak(figures.find((figure) => figure.reference === reference))
}
