import type { Table, TableRow } from '../../chart-content/chart-content.ts'
import { hasPage } from '../../contract/has-page.ts'
import { readArea, readIndicator } from '../../contract/read-generated.ts'
import { isComplete, newestNumberOf } from '../../facts/area-figures.ts'
import { sourceLine, sourceOf } from '../../facts/source-line.ts'
import { titleOf } from '../../format/area-name.ts'
import { formatPeriod } from '../../format/period.ts'
import { formatValue } from '../../format/value.ts'
import { address, areaPath } from '../../i18n/address.ts'
import { chartText } from '../../i18n/chart.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { News } from '../../schemas/news.ts'
import { newsText } from './news-text.ts'

/** The newest figures on what an item is about, with their source. */
export type NewsFigures = { table: Table; source: string }

const MOST_AREAS = 4

/** Each area of an item with each of its indicators, as far as there is a whole and undoubted number; else `null`. */
export function newsFigures({ areas, indicators }: News, language: Language): NewsFigures | null {
	const found = areas.slice(0, MOST_AREAS).flatMap((code) => {
		const file = readArea(code)
		return indicators.flatMap((id) => {
			const figure = newestNumberOf(file, id)
			const told = figure && isComplete(figure) && figure.status !== 'U'
			return told ? [{ area: file.area, indicator: readIndicator(id), figure }] : []
		})
	})
	if (found.length === 0) return null
	const t = chartText(language)
	return {
		table: {
			columns: [{ label: t.area }, { label: newsText(language).figure }, { label: t.period }],
			rows: found.map(
				({ area, indicator, figure }): TableRow => ({
					cells: [
						titleOf(area, language),
						`${indicator.name[language]}: ${formatValue(figure.value, indicator, language)}`,
						formatPeriod(figure.reference, language),
					],
					...(hasPage(area.code) ? { href: address(language, areaPath(area.code)) } : {}),
				}),
			),
		},
		source: sourceLine(sourceOf(found.map(({ figure }) => figure)), language),
	}
}
