import type { TableTwin } from '../../charts/chart-points.ts'
import { type DotStripInput, dotStrip } from '../../charts/dot-strip.ts'
import { drawTwice } from '../../charts/draw-twice.ts'
import { readIndicator } from '../../contract/read-generated.ts'
import { figureId } from '../../figure-id/figure-id.ts'
import { titleOf } from '../../format/area-name.ts'
import { capital } from '../../format/first-letter.ts'
import { formatNumber, roundTo } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import { formatBare, unitName } from '../../format/value.ts'
import { address, areaPath } from '../../i18n/address.ts'
import { areaText } from '../../i18n/area.ts'
import { chartText } from '../../i18n/chart.ts'
import type { Area } from '../../schemas/area.ts'
import type { AreaFile } from '../../schemas/area-file.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Figure } from '../../schemas/figure.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import type { AreaContext } from '../area/area-context.ts'
import { isComplete, latestNumber } from '../area/area-figures.ts'
import { placeOf } from '../area/peers.ts'
import { placeName } from '../area/place-name.ts'
import type { ChartContent, Table } from './chart-content.ts'
import { datasetsBehind } from './datasets-behind.ts'
import { shownItems } from './shown-figures.ts'
import { chartActions, sourceLine } from './source-line.ts'

/** One area on a strip, with its figure of the period shown. */
export type StripItem = { area: Area; hasPage: boolean; figure: Figure & { value: number } }

/**
 * The children of an area that have a figure of one reference, highest first. Partial sums are left
 * out: they would stand beside full ones as if they were alike.
 */
export function childrenWithFigure(parent: AreaFile, indicatorId: string, reference: string): StripItem[] {
	const items = parent.children.flatMap(({ area, hasPage, latest }): StripItem[] => {
		const figure = latest[indicatorId]
		if (!figure || figure.value === null || figure.reference !== reference || !isComplete(figure)) return []
		return [{ area, hasPage, figure: { ...figure, value: figure.value } }]
	})
	return items.sort((a, b) => b.figure.value - a.figure.value || (a.area.code < b.area.code ? -1 : 1))
}

/** All siblings of an area on one strip, this area and the parent marked; `null` with fewer than three. */
export function siblingStrip(context: AreaContext, indicatorId: string): ChartContent | null {
	const { language, area, parent, file } = context
	const own = latestNumber(file, indicatorId)
	if (!own || !parent) return null
	const indicator = readIndicator(indicatorId)
	const items = childrenWithFigure(parent, indicatorId, own.reference)
	if (items.length < 3) return null
	const siblings = areaText(language).siblings[area.level]
	const when = formatPeriod(own.reference, language)
	const where = placeName(parent.area)
	const place = placeOf(context, indicator, own, true)
	const subtitle =
		language === 'id'
			? `${indicator.name.id}, ${items.length} ${siblings} di ${where}, ${when}`
			: `${indicator.name.en}, ${items.length} ${siblings} in ${where}, ${when}`
	const finding = place ? `${placeName(area)}: ${place}` : subtitle
	const datasets = datasetsBehind(items.map(({ figure }) => figure))
	return {
		id: `sebaran-${indicatorId}`,
		figureId: figureId({
			kind: 'sebaran',
			area: area.code,
			subject: indicatorId,
			datasets,
			shown: shownItems(indicator, items),
		}),
		finding,
		subtitle,
		drawings: [
			{
				heading: null,
				aside: null,
				...drawTwice(
					(width) =>
						dotStrip(
							stripInput(
								indicator,
								items,
								area.code,
								own.comparison?.parent ? { name: where, value: own.comparison.parent.value } : null,
								language,
							),
							width,
						),
					{
						title: subtitle,
						description: `${finding}.`,
						idPrefix: `s-${indicatorId}`,
						twin: stripTwin,
					},
				),
			},
		],
		multiples: false,
		notes: [{ title: chartText(language).howToRead, text: stripNote(siblings, indicator, language) }],
		table: stripTable(indicator, items, area.code, language),
		tableSummary: chartText(language).tableSummary(String(items.length)),
		source: sourceLine(datasets, language),
		actions: chartActions(datasets, indicatorId, language),
	}
}

/** What the strip is drawn from; the two neighbours of the focus are named where there is room. */
export function stripInput(
	indicator: Indicator,
	items: readonly StripItem[],
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

/** As many decimals as a round tick needs, two at most: 0.8 beside 0.85, and 5 beside 10. */
function axisDecimals(tick: number): number {
	return [0, 1].find((decimals) => roundTo(tick, decimals) === roundTo(tick, 4)) ?? 2
}

/** How to read a strip; what is measured by a survey says so. */
export function stripNote(siblings: string, { theme }: Indicator, language: Language): string {
	const dots =
		language === 'id'
			? `Satu titik satu ${siblings}; titik bertumpuk karena angkanya berdekatan.`
			: `One dot is one of the ${siblings}; dots stack where figures lie close.`
	if (theme === 'desa')
		return `${dots} ${language === 'id' ? 'Kelurahan tidak dinilai IDM.' : 'Kelurahan are not assessed.'}`
	if (theme !== 'kemiskinan') return dots
	return language === 'id'
		? `${dots} Susenas ialah survei: selisih kecil antarwilayah belum tentu berarti, dan galat sampelnya tidak tersedia bagi kami.`
		: `${dots} Susenas is a survey: small gaps between areas may mean nothing, and we do not have its sampling errors.`
}

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
