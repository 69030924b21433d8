import type { ChartContent } from '../../chart-content/chart-content.ts'
import { familyClasses } from '../../chart-content/family-classes.ts'
import { idmStack } from '../../chart-content/idm-stack.ts'
import { idmStrips } from '../../chart-content/idm-strips.ts'
import { povertyMultiples } from '../../chart-content/poverty-multiples.ts'
import { readIndicators } from '../../contract/read-generated.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { type CategoryCounts, type ClassCounts, indexParts } from '../../plan/relations.ts'

/** The words of the places inside, counted in every area inside. */
export function drawCategories(context: AreaContext, of: CategoryCounts): ChartContent | null {
	return of.category.id === 'status-idm' ? idmStack(context) : null
}

/** An index with its components, where it has some. */
export function drawParts(context: AreaContext, id: string): ChartContent | null {
	const index = readIndicators().get(id)
	const parts = index && indexParts(readIndicators(), index)
	return parts && parts.components.length > 0 && id === 'idm' ? idmStrips(context) : null
}

/** A count by the classes that add up to it. */
export function drawClasses(context: AreaContext, of: ClassCounts): ChartContent | null {
	return of.total.id === 'keluarga-tiga-kelas' ? familyClasses(context) : null
}

/** Measures side by side, each with a scale of its own; a second set on a page has an id of its own. */
export function drawTogether(context: AreaContext, _ids: readonly string[], index: number): ChartContent | null {
	return index === 0 ? povertyMultiples(context) : null
}
