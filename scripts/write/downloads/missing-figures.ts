import type { Area } from '../../../src/schemas/area.ts'
import { parentCodeOf } from '../../../src/schemas/area-code.ts'
import type { Figure } from '../../../src/schemas/figure.ts'
import type { Indicator } from '../../../src/schemas/indicator.ts'
import type { IndicatorFile } from '../../../src/schemas/indicator-file.ts'
import { type AddedStatus, noteOfAdded } from '../../../src/schemas/missing-note.ts'
import { DERIVED_DATASET } from './derived-dataset.ts'

/** Which areas stand beside one another, and which of them should have a figure. */
export type Neighbourhood = {
	childrenOf(code: string): readonly Area[]
	isExpected(indicator: Indicator, area: Area, reference: string): boolean
	/** Areas outside are not the portal's to say anything of. */
	hasPage(code: string): boolean
}

/** A figure that an area has not, in the dataset that its neighbours have it in. */
export type MissingFigure = { area: Area; dataset: string; figure: Omit<Figure, 'comparison' | 'dataset'> }

/** Figures of areas of one parent at one period of one dataset, and those who have them. */
type Group = { parent: string; dataset: string; figure: Figure; has: Set<string> }

/**
 * What is missing where neighbours have a figure: areas of the same level and the same parent, in the same period. Those
 * that should have one are missing (O); where the measure or the area did not exist it does not apply (M). Nothing is said
 * below the lowest valid level of an indicator: nobody there has a figure.
 */
export function* missingFigures(
	{ indicator, areas }: Pick<IndicatorFile, 'indicator' | 'areas'>,
	neighbourhood: Neighbourhood,
): Generator<MissingFigure> {
	const known = new Set(
		areas.flatMap(({ area, figures }) => figures.map(({ reference }) => `${area.code} ${reference}`)),
	)
	for (const { parent, dataset, figure, has } of groupsOf(areas)) {
		for (const area of neighbourhood.childrenOf(parent)) {
			if (has.has(area.code) || known.has(`${area.code} ${figure.reference}`)) continue
			if (!neighbourhood.hasPage(area.code)) continue
			known.add(`${area.code} ${figure.reference}`)
			const status = neighbourhood.isExpected(indicator, area, figure.reference) ? 'O' : 'M'
			yield { area, dataset, figure: missing(figure, status) }
		}
	}
}

function groupsOf(areas: IndicatorFile['areas']): Iterable<Group> {
	const groups = new Map<string, Group>()
	for (const { area, figures } of areas) {
		const parent = parentCodeOf(area.code)
		if (parent === undefined) continue
		for (const figure of figures) {
			if (figure.value === null && figure.category === null) continue
			const dataset = figure.dataset ?? DERIVED_DATASET
			const key = `${parent} ${figure.period} ${figure.reference} ${dataset}`
			const group = groups.get(key)
			if (group) group.has.add(area.code)
			else groups.set(key, { parent, dataset, figure, has: new Set([area.code]) })
		}
	}
	return groups.values()
}

function missing({ period, reference }: Figure, status: AddedStatus): MissingFigure['figure'] {
	const note = noteOfAdded(status)
	return { period, reference, status, value: null, category: null, copies: null, note, derivation: null }
}
