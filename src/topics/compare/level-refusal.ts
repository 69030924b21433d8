import { cautionsOn } from '../../chart-content/cautions.ts'
import { titleOf } from '../../format/area-name.ts'
import { nameInside } from '../../format/name-inside.ts'
import type { Area } from '../../schemas/area.ts'
import { type AreaLevel, depthOfLevel, levelOfCode, parentCodeOf } from '../../schemas/area-level.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { indicatorText } from '../indicator/indicator-text.ts'
import type { CompareData, ComparedIndicator } from './compare-data.ts'
import { type CompareState, printState, withAreas } from './compare-state.ts'
import { compareText } from './compare-text.ts'

/** Why an area of the address is not in the drawing, and the way out, as a link to another comparison. */
export type Refusal = { text: string; link: { text: string; query: string } | null }

/** Every area by its code, as far as it is known. */
export type KnownAreas = ReadonlyMap<string, Area>

/** A refusal for each chosen area without figures: unknown, below the lowest valid level, or not published. */
export function refusals(data: CompareData, state: CompareState, known: KnownAreas, language: Language): Refusal[] {
	return state.areas.filter((code) => !data.areas.has(code)).map((code) => refusal(code, data, state, known, language))
}

function refusal(
	code: string,
	{ indicator, sources }: CompareData,
	state: CompareState,
	known: KnownAreas,
	language: Language,
): Refusal {
	const t = compareText(language)
	const area = known.get(code)
	if (!area) return { text: t.badCode(code), link: null }
	const name = `${titleOf(area, language)} (${code})`
	if (!isBelow(code, indicator.lowestLevel)) {
		return { text: t.noFigure(name, nameInside(indicator, language)), link: null }
	}
	const level = indicatorText(language).levels[indicator.lowestLevel]
	const isSurvey = cautionsOn(sources, ['survey'], { indicators: [indicator.id] }).length > 0
	const reason = isSurvey ? ` ${t.survey}` : ''
	return {
		text: `${t.tooLow(name, nameInside(indicator, language), level)}${reason}`,
		link: wayOut(code, indicator, state, known, language),
	}
}

/** True for an area lower than the indicator is valid for. */
export function isBelow(code: string, lowest: AreaLevel): boolean {
	const level = levelOfCode(code)
	return level !== undefined && depthOfLevel(level) > depthOfLevel(lowest)
}

/** The area around it at the lowest valid level, put in its place. */
function wayOut(
	code: string,
	{ lowestLevel }: ComparedIndicator,
	state: CompareState,
	known: KnownAreas,
	language: Language,
): Refusal['link'] {
	let outer: string | undefined = code
	while (outer !== undefined && isBelow(outer, lowestLevel)) outer = parentCodeOf(outer)
	const area = outer === undefined ? undefined : known.get(outer)
	if (!area) return null
	const areas = [...new Set(state.areas.map((one) => (one === code ? area.code : one)))]
	return {
		text: compareText(language).useInstead(titleOf(area, language)),
		query: printState(withAreas(state, areas)),
	}
}
