import { isGraded } from '../charts/map/map-area.ts'
import { placeName } from '../facts/place-name.ts'
import { sayBySize } from '../format/magnitude.ts'
import { formatBare, sayValue } from '../format/value.ts'
import { mapText } from '../i18n/map.ts'
import type { Language } from '../schemas/bilingual.ts'
import { joinNames } from '../sentences/join-names.ts'
import type { MapItem, MapMeasure } from './map-item.ts'

/** At most so many areas that share an end are named; more are counted. */
const NAMED = 3

/** "Tertinggi di Sampang (20,61), terendah di Kota Batu (2,86)"; areas that print alike are named together. */
export function mapFinding(
	items: readonly MapItem[],
	indicator: MapMeasure,
	siblings: string,
	language: Language,
): string {
	const t = mapText(language)
	const known = items.flatMap(({ child, state, value }) =>
		value !== null && isGraded(state)
			? [{ name: placeName(child.area), value, printed: formatBare(value, indicator, language) }]
			: [],
	)
	const values = known.map(({ value }) => value)
	const end = (value: number) => {
		const printed = formatBare(value, indicator, language)
		const names = known.filter((one) => one.printed === printed).map(({ name }) => name)
		const said = names.length > NAMED ? `${names.length} ${siblings}` : joinNames(names, language)
		return `${said} (${sayBySize(value, indicator, language)})`
	}
	const [highest, lowest] = [Math.max(...values), Math.min(...values)]
	if (formatBare(highest, indicator, language) === formatBare(lowest, indicator, language)) {
		return t.allEqual(`${known.length} ${siblings}`, sayValue(highest, indicator, language))
	}
	const say = indicator.measure === 'count' ? t.mostFewest : t.highestLowest
	return say(end(highest), end(lowest))
}
