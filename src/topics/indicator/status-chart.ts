import { categoryFill } from '../../chart-content/category-fill.ts'
import { doubtNotes, indicatorNotes } from '../../chart-content/cautions.ts'
import type { ChartContent } from '../../chart-content/chart-content.ts'
import { replacedNotes } from '../../chart-content/replaced-note.ts'
import type { TableTwin } from '../../charts/chart-points.ts'
import { drawTwice } from '../../charts/draw-twice.ts'
import { type StackedInput, stackedShare } from '../../charts/stack/stacked-share.ts'
import { readIndicators } from '../../contract/read-generated.ts'
import { isOfDesaOnly } from '../../facts/desa-only.ts'
import { namedArea } from '../../facts/named-area.ts'
import { placeName } from '../../facts/place-name.ts'
import { chartFiles, datasetsOf, sourceText } from '../../facts/source-line.ts'
import { identified } from '../../figure-id/identified.ts'
import { shownFigure } from '../../figure-id/shown-figure.ts'
import { categoryWord } from '../../format/category-word.ts'
import { capital, lowerFirst } from '../../format/first-letter.ts'
import { formatNumber } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import { unitName } from '../../format/value.ts'
import { address, areaPath } from '../../i18n/address.ts'
import { chartText } from '../../i18n/chart.ts'
import { categoryCounts } from '../../plan/relations.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { IndicatorFile } from '../../schemas/indicator-file.ts'
import { sayPartOf } from '../../sentences/part-of.ts'
import { speakCount } from '../../sentences/speak.ts'
import { newestFigure } from '../../statistics/newest-figure.ts'
import { standingText } from './standing-text.ts'

type Row = { code: string; hasPage: boolean; name: string; counts: number[] }

/** Places by category in every kabupaten that has them, and in all together; `null` for indicators that are numbers. */
export function statusChart({ indicator, areas }: IndicatorFile, language: Language): ChartContent | null {
	const t = standingText(language)
	const newest = areas.flatMap(({ area, figures }) => {
		const figure = newestFigure(figures.filter(({ category }) => category !== null))
		return figure?.category ? [{ code: area.code, figure, category: figure.category }] : []
	})
	const [some] = newest
	if (!some) return null
	const present = indicator.categories.toReversed().filter((one) => newest.some(({ category }) => category === one))
	const rows = [...Map.groupBy(newest, ({ code }) => code.slice(0, 5))]
		.map(([code, inside]): Row => {
			const counts = present.map((status) => inside.filter(({ category }) => category === status).length)
			const { area, hasPage } = namedArea(code)
			return { code, hasPage, name: placeName(area), counts }
		})
		.toSorted((a, b) => shareOfFirst(b) - shareOfFirst(a) || (a.code < b.code ? -1 : 1))
	const total: Row = {
		code: '',
		hasPage: false,
		name: t.total,
		counts: present.map((_, index) => sum(rows.map(({ counts }) => counts[index] ?? 0))),
	}
	const say = (count: number) => formatNumber(count, 0, language)
	const named = (status: string) => capital(categoryWord(status))
	const of = categoryCounts(readIndicators()).find(({ category }) => category.id === indicator.id)
	const unit = of ? unitName(of.counted.unit, language) : t.places
	const highest = sayPartOf(speakCount(total.counts[0] ?? 0), speakCount(newest.length), unit, language)
	const finding = t.statusFinding(capital(highest ?? ''), categoryWord(present[0] ?? ''))
	const what = of?.index ? t.statusOf(of.index.name[language]) : lowerFirst(indicator.name[language])
	const subtitle = t.statusSubtitle(what, formatPeriod(some.figure.period, language), unit)
	const input: StackedInput = {
		classes: present.map((status) => ({ name: named(status), fill: categoryFill(indicator.categories, status) })),
		rows: [total, ...rows].map(({ name, counts }, index) => ({
			name,
			counts,
			note: [`${say(sum(counts))} ${unit}`, say(sum(counts))],
			total: index === 0,
		})),
		formatCount: say,
		formatShare: (share) => `${formatNumber(share * 100, 1, language)}%`,
		missingLabel: chartText(language).missing,
	}
	const datasets = datasetsOf(newest.map(({ figure }) => figure))
	const twin: TableTwin = { cellOf: (series, item) => [item, series + 1] }
	const text = { title: subtitle, description: `${finding}.`, idPrefix: 'status', twin }
	return {
		id: 'keadaan',
		...identified({
			kind: 'keadaan',
			area: '',
			subject: indicator.id,
			datasets,
			shown: [total, ...rows].flatMap(({ code, counts }) =>
				counts.map((value, index) =>
					shownFigure(code, present[index] ?? '', some.figure.period, { value, status: 'A' }),
				),
			),
		}),
		finding,
		subtitle,
		drawings: [{ heading: null, aside: null, ...drawTwice((width) => stackedShare(input, width), text) }],
		multiples: false,
		notes: [
			{
				title: chartText(language).howToRead,
				text: [t.statusReading(unit), ...(isOfDesaOnly(indicator) ? [t.desaOnly] : [])].join(' '),
			},
			...doubtNotes(datasets, { indicators: [indicator.id] }, language),
			...indicatorNotes(datasets, [indicator.id], language),
			...replacedNotes(indicator.id, language),
		],
		table: {
			columns: [
				{ label: chartText(language).area },
				...present.map((status) => ({ label: named(status), numeric: true })),
				{ label: capital(unit), numeric: true },
			],
			rows: [total, ...rows].map(({ code, hasPage, name, counts }, index) => ({
				cells: [name, ...counts.map(say), say(sum(counts))],
				total: index === 0,
				...(hasPage ? { href: address(language, areaPath(code)) } : {}),
			})),
		},
		tableSummary: chartText(language).rowSummary(String(rows.length + 1), t.rows),
		...sourceText({ datasets, computed: 'all' }, language),
		actions: chartFiles({ datasets, computed: 'none' }, language),
	}
}

function sum(counts: readonly number[]): number {
	return counts.reduce((total, count) => total + count, 0)
}

function shareOfFirst({ counts }: Row): number {
	return (counts[0] ?? 0) / sum(counts)
}
