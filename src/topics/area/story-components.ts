import type { AreaContext } from '../../facts/area-context.ts'
import { newestNumberOf } from '../../facts/area-figures.ts'
import { roundTo } from '../../format/number.ts'
import type { IndexParts } from '../../plan/relations.ts'
import type { Figure } from '../../schemas/figure.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import { joinNames } from '../../sentences/join-names.ts'
import { componentWord } from '../../sentences/subject.ts'
import { scaleOf } from '../../statistics/scale-of.ts'
import { siblingNoun } from './sibling-noun.ts'
import { storyText } from './story-text.ts'

/** A component with its distance from the middle of the siblings, as a part of its scale; above 0 is better. */
type Distance = { component: Indicator; distance: number }

/**
 * The components of an index in which an area stands strongest and weakest, measured from the middle of its siblings:
 * one of each, so that it never praises twice what stands low as a whole. Empty where they do not differ.
 */
export function sayComponents(context: AreaContext, { index, components }: IndexParts): string {
	const distances = components.flatMap((component) => distanceOf(context, component, index.better))
	const sizes = distances.map(({ distance }) => distance)
	const [most, least] = [Math.max(...sizes), Math.min(...sizes)]
	const isWhole = distances.length > 1 && distances.length === components.length && onOneScale(components)
	if (!isWhole || most === least) return ''
	const { language } = context
	const t = storyText(language)
	const say = (size: number) => {
		const words = distances.filter(({ distance }) => distance === size).map(({ component }) => component)
		return joinNames(
			words.map((component) => componentWord(component, language)),
			language,
		)
	}
	const middle = t.middleOf(siblingNoun(context, index), context.parent?.area.kind ?? '')
	const extremes = index.better === 'none' ? t.high(say(most), say(least)) : t.strong(say(most), say(least))
	const side = sideOfAll(context, index, sizes)
	const told = { above: t.allAbove, below: t.allBelow, either: t.components }[side]
	return told(middle, extremes)
}

/** Scales of different length are made alike; one that is not known cannot be. */
function onOneScale(components: readonly Indicator[]): boolean {
	const known = components.filter((component) => scaleOf(component) !== null).length
	return known === 0 || known === components.length
}

/** All on one side of the middle is said only where the index as a whole lies there, too. */
function sideOfAll({ file }: AreaContext, index: Indicator, sizes: readonly number[]): 'above' | 'below' | 'either' {
	const own = newestNumberOf(file, index.id)
	const whole = own ? distanceFromMiddle(own, index) : null
	const up = index.better === 'lower' ? -1 : 1
	if (whole !== null && whole > 0 && sizes.every((size) => size * up > 0)) return 'above'
	return whole !== null && whole < 0 && sizes.every((size) => size * up < 0) ? 'below' : 'either'
}

function distanceOf(context: AreaContext, component: Indicator, better: Indicator['better']): Distance[] {
	const figure = newestNumberOf(context.file, component.id)
	const distance = figure ? distanceFromMiddle(figure, component) : null
	if (distance === null) return []
	return [{ component, distance: better === 'lower' ? -distance : distance }]
}

/** Own value − median of the siblings, as a part of the scale where that is known; `null` without a median. */
function distanceFromMiddle(figure: Figure & { value: number }, indicator: Indicator): number | null {
	const middle = figure.comparison?.siblingMedian ?? null
	if (middle === null || figure.status === 'U') return null
	return roundTo(figure.value - middle, FINEST) / (scaleOf(indicator) ?? 1)
}

/** More decimals than a median of published figures has. */
const FINEST = 6
