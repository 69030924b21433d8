import type { TableTwin } from '../charts/chart-points.ts'
import { titleOf } from '../format/area-name.ts'
import { capital } from '../format/first-letter.ts'
import { formatBare, unitName } from '../format/value.ts'
import { address, areaPath } from '../i18n/address.ts'
import { areaText } from '../i18n/area.ts'
import { chartText } from '../i18n/chart.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Indicator } from '../schemas/indicator.ts'
import type { Table } from './chart-content.ts'
import type { StripItem } from './strip-item.ts'

/** The figures stand in the third column, in the order of the items. */
export const stripTwin: TableTwin = { cellOf: (_, item) => [item, 2], unitHeading: true }

/** The table twin of a strip: area, rank, value. Ties share a rank. */
export function stripTable(
	indicator: Indicator,
	items: readonly StripItem[],
	focus: string | null,
	language: Language,
): Table {
	const t = chartText(language)
	const level = items[0]?.area.level ?? 'kabupaten-kota'
	const noun = areaText(language).siblings[level]
	return {
		columns: [
			{ label: capital(noun) },
			{ label: t.rank, numeric: true },
			{ label: unitName(indicator.unit, language), numeric: true },
		],
		rows: items.map(({ area, hasPage, figure }) => ({
			cells: [
				titleOf(area, language),
				String(figure.comparison?.rank?.rank ?? ''),
				formatBare(figure.value, indicator, language),
			],
			me: area.code === focus,
			...(hasPage && area.code !== focus ? { href: address(language, areaPath(area.code)) } : {}),
		})),
	}
}
