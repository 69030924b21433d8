import type { AreaRegister } from '../../src/gate/register/area-register.ts'
import type { Area } from '../../src/schemas/area.ts'
import type { AreaFile, Child } from '../../src/schemas/area-file.ts'
import type { Figure } from '../../src/schemas/figure.ts'
import { newestFigure } from '../../src/statistics/newest-figure.ts'
import type { KindCounts } from './contents.ts'
import type { FigureStore } from './figure-store.ts'

/** Everything an area file is made from. */
export type AreaFileSources = {
	register: AreaRegister
	inside: ReadonlyMap<string, KindCounts>
	store: FigureStore
	/** Codes of the areas that have a page. */
	pages: ReadonlySet<string>
}

/** One area with its place in the tree, its children with their newest figures, and its series. */
export function areaFile(area: Area, { register, inside, store, pages }: AreaFileSources): AreaFile {
	return {
		area,
		ancestors: [...register.ancestorsOf(area.code)],
		inside: inside.get(area.code) ?? {},
		events: [...register.eventsOf(area.code)],
		children: register.childrenOf(area.code).map((child) => childOf(child, store, pages)),
		series: store.indicators.flatMap((indicator) => {
			const figures = [...store.series(indicator, area.code)]
			return figures.length > 0 ? [{ indicator, figures }] : []
		}),
	}
}

function childOf(area: Area, store: FigureStore, pages: ReadonlySet<string>): Child {
	const newest: Record<string, Figure> = {}
	for (const indicator of store.indicators) {
		const figure = newestFigure(store.series(indicator, area.code))
		if (figure) newest[indicator] = figure
	}
	return { area, hasPage: pages.has(area.code), newest }
}
