import { categoryStack } from '../../chart-content/category-stack.ts'
import type { ChartContent } from '../../chart-content/chart-content.ts'
import { classCountsChart } from '../../chart-content/class-counts.ts'
import { componentStrips } from '../../chart-content/component-strips.ts'
import { readIndicators } from '../../contract/read-generated.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { type CategoryCounts, type ClassCounts, indexParts } from '../../plan/relations.ts'

/** The words of the places inside, counted in every area inside. */
export function drawCategories(context: AreaContext, of: CategoryCounts): ChartContent | null {
	return categoryStack(context, of)
}

/** An index with its components, where it has some. */
export function drawParts(context: AreaContext, id: string): ChartContent | null {
	const index = readIndicators().get(id)
	const parts = index && indexParts(readIndicators(), index)
	return parts && (parts.components.length > 0 || parts.classes) ? componentStrips(context, parts) : null
}

/** A count by the classes that add up to it. */
export function drawClasses(context: AreaContext, of: ClassCounts): ChartContent | null {
	return classCountsChart(context, of)
}
