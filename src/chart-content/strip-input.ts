import type { DotStripInput } from '../charts/strip/dot-strip.ts'
import { placeName } from '../facts/place-name.ts'
import { axisDecimals } from '../format/axis-decimals.ts'
import { formatNumber } from '../format/number.ts'
import { formatPeriod } from '../format/period.ts'
import { formatBare } from '../format/value.ts'
import { areaText } from '../i18n/area.ts'
import { chartText } from '../i18n/chart.ts'
import type { Area } from '../schemas/area.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Indicator } from '../schemas/indicator.ts'
import type { StripItem } from './strip-item.ts'

/** One area on a strip as it is drawn. */
type DrawnItem = Pick<StripItem, 'area' | 'figure'>

/** What a strip of siblings shows: the indicator, how many of which kind, where, and of which period. */
export function siblingCaption(
	shown: { indicator: Indicator; siblings: readonly DrawnItem[]; parent: Area; reference: string },
	language: Language,
): string {
	const { indicator, siblings, parent, reference } = shown
	const level = siblings[0]?.area.level ?? 'desa-kelurahan'
	const where = `${language === 'id' ? 'di' : 'in'} ${placeName(parent)}`
	const many = `${siblings.length} ${areaText(language).siblings[level]}`
	return `${indicator.name[language]}, ${many} ${where}, ${formatPeriod(reference, language)}`
}

/** What the strip is drawn from; the two neighbours of the focus are named where there is room. */
export function stripInput(
	indicator: Indicator,
	items: readonly DrawnItem[],
	focus: string | null,
	reference: { name: string; value: number } | null,
	language: Language,
	options: Pick<DotStripInput, 'limits' | 'classNames' | 'domain'> = {},
): DotStripInput {
	const place = items.findIndex(({ area }) => area.code === focus)
	return {
		items: items.map(({ area, figure }, index) => ({
			name: placeName(area),
			value: figure.value,
			status: figure.status,
			focus: area.code === focus,
			label: place !== -1 && Math.abs(index - place) === 1,
		})),
		reference,
		formatValue: (value) => formatBare(value, indicator, language),
		formatAxis: (value) => formatNumber(value, axisDecimals(value), language),
		axisUnit: indicator.unit === 'persen' ? '%' : '',
		missingLabel: chartText(language).missing,
		...options,
	}
}
