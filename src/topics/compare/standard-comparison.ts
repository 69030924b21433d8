import {
	readDatasets,
	readIndicatorFile,
	readIndicatorsWithFigures,
	readPortal,
} from '../../contract/read-generated.ts'
import { keptFor } from '../../contract/readings.ts'
import { parentCodeOf } from '../../schemas/area-level.ts'
import type { IndicatorFile } from '../../schemas/indicator-file.ts'
import type { CompareData } from './compare-data.ts'
import { generatedCompareData } from './generated-data.ts'
import { siblingValues, withSimilar } from './sibling-values.ts'

/** The home area, its parent and so many of its siblings are compared to begin with. */
const NEIGHBOURS = 4

/**
 * The indicator comparisons open with: the one the office tells its home story by, if it is a number, else the first of
 * the register that has figures; `undefined` where there is none to compare.
 */
export function standardIndicator(): string | undefined {
	const { home_indicator } = readPortal()
	const numbers = readIndicatorsWithFigures().filter(({ measure }) => measure !== 'category')
	return (numbers.find(({ id }) => id === home_indicator) ?? numbers[0])?.id
}

const dataOf: (file: IndicatorFile) => CompareData = keptFor((file) => generatedCompareData(file, readDatasets()))

/** The figures of the standard indicator; `null` where there is none to compare. */
export function standardData(): CompareData | null {
	const id = standardIndicator()
	if (id === undefined) return null
	return dataOf(readIndicatorFile(id))
}

/**
 * What a comparison opens with: the home area, the area around it, and the siblings nearest to it in value. Where the
 * home area has no figure, the first areas that have one.
 */
export function standardAreas(): string[] {
	const data = standardData()
	const home = readPortal().home_area
	if (!data) return [home]
	const parent = parentCodeOf(home)
	const near = parent === undefined ? [] : withSimilar(siblingValues(data, parent), home)
	const others = near.filter((code) => code !== home).slice(0, NEIGHBOURS)
	const found = [home, ...(parent === undefined ? [] : [parent]), ...others].filter((code) => data.areas.has(code))
	return found.length > 0 ? found : [...data.areas.keys()].slice(0, NEIGHBOURS + 1)
}
