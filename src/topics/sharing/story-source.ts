import type { AreaContext } from '../../facts/area-context.ts'
import { newestFigureOf } from '../../facts/area-figures.ts'
import { areaPlan } from '../../facts/area-plan.ts'
import { sourceLine, sourceOf } from '../../facts/source-line.ts'

/** Where the figure comes from that the page of an area opens with; nothing for an area without figures. */
export function storySource({ file, language }: AreaContext): string {
	const { headline, keyFigures } = areaPlan(file)
	const led = [...(headline ? [headline] : []), ...keyFigures]
	const [first] = led.flatMap(({ indicator }) => newestFigureOf(file, indicator.id) ?? [])
	return first ? sourceLine(sourceOf([first]), language) : ''
}
