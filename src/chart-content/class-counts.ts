import { drawTwice } from '../charts/draw-twice.ts'
import { stackedCounts } from '../charts/stack/stacked-counts.ts'
import type { StackClass } from '../charts/stack/stacked-input.ts'
import type { StackedInput } from '../charts/stack/stacked-share.ts'
import type { AreaContext } from '../facts/area-context.ts'
import { placeName } from '../facts/place-name.ts'
import { shownFigures } from '../facts/shown-figures.ts'
import { chartActions, sourceOf, sourceText } from '../facts/source-line.ts'
import { identified } from '../figure-id/identified.ts'
import { titleOf } from '../format/area-name.ts'
import { capital, lowerFirst } from '../format/first-letter.ts'
import { formatNumber } from '../format/number.ts'
import { unitName } from '../format/value.ts'
import { address, areaPath } from '../i18n/address.ts'
import { areaText } from '../i18n/area.ts'
import { chartText } from '../i18n/chart.ts'
import type { ClassCounts } from '../plan/relations.ts'
import type { AreaFile, Child } from '../schemas/area-file.ts'
import type { Language } from '../schemas/bilingual.ts'
import { joinNames } from '../sentences/join-names.ts'
import { doubtNotes, indicatorNotes } from './cautions.ts'
import type { ChartContent } from './chart-content.ts'
import { replacedNotes } from './replaced-note.ts'

/** From the first class to the last, as far apart as there are classes. */
const shades = ['s5', 's4', 's3', 's2', 's1'] as const

function fillOf(index: number, count: number): StackClass['fill'] {
	return shades[count < 2 ? 0 : Math.round((index * (shades.length - 1)) / (count - 1))] ?? 's1'
}

type Row = { child: Child; counts: number[]; total: number }

/** What the bars are drawn from. */
type Scene = ClassCounts & { around: AreaFile; focus: string | null; language: Language }

/**
 * Counts of the classes of a sum in every area under one: counts only. Shares are not drawn, since those who made the
 * sum need not have counted all there is, and its dataset says so where it knows.
 */
export function classCountsChart(context: AreaContext, of: ClassCounts): ChartContent | null {
	const { language, area } = context
	const { total, classes } = of
	const around = aroundOf(context, of)
	const rows = around ? rowsOf(around, of) : []
	if (!around || rows.length < 2) return null
	const focus = around === context.file ? null : area.code
	const scene = { ...of, around, focus, language }
	const own = rows.find(({ child }) => child.area.code === focus)
	const shown = own ? nearest(rows, own) : rows
	const period = rows[0]?.child.newest[classes[0]?.id ?? '']?.period ?? ''
	const unit = unitName(total.unit, language)
	const places = `${countOf(shown.length, rows.length, language)} ${nounOf(scene)}`
	const subtitle =
		language === 'id'
			? `Jumlah ${unit}, ${places} di ${titleOf(around.area, language)}, ${period}`
			: `Number of ${unit}, ${places} in ${titleOf(around.area, language)}, ${period}`
	const figures = rows.flatMap(({ child }) => classes.flatMap(({ id }) => child.newest[id] ?? []))
	const source = sourceOf(figures)
	const { datasets } = source
	const t = chartText(language)
	const about = { indicators: classes.map(({ id }) => id), areas: rows.map(({ child }) => child.area.code) }
	return {
		id: 'kelas',
		...identified({
			kind: 'kelas',
			area: area.code,
			subject: total.id,
			datasets,
			shown: rows.flatMap(({ child }) =>
				classes.flatMap((indicator) => {
					const figure = child.newest[indicator.id]
					return figure ? shownFigures(child.area.code, indicator, [figure]) : []
				}),
			),
		}),
		finding: classFinding(scene, rows, own),
		subtitle,
		drawings: [{ heading: null, aside: null, ...draw(scene, shown, subtitle) }],
		multiples: false,
		notes: [
			...doubtNotes(datasets, about, language),
			{ title: t.howToRead, text: readingNote(scene) + sayShown(shown.length, rows.length, language) },
			...indicatorNotes(datasets, about.indicators, language),
			...replacedNotes(total.id, language),
		],
		table: {
			columns: [
				{ label: language === 'id' ? 'Desa/kelurahan' : 'Desa or kelurahan' },
				...[...classes, total].map(({ short }) => ({ label: short[language], numeric: true })),
			],
			rows: rows.map(({ child, counts, total: sum }) => ({
				cells: [titleOf(child.area, language), ...[...counts, sum].map((count) => formatNumber(count, 0, language))],
				me: child.area.code === focus,
				...(child.hasPage && child.area.code !== focus ? { href: address(language, areaPath(child.area.code)) } : {}),
			})),
		},
		tableSummary: t.rowSummary(String(rows.length), language === 'id' ? 'baris' : 'rows'),
		...sourceText(source, language),
		actions: chartActions(source, total.id, language),
	}
}

/** The area itself where its children are counted by class, else the one it lies in. */
function aroundOf({ file, parent }: AreaContext, of: ClassCounts): AreaFile | null {
	return rowsOf(file, of).length > 0 ? file : parent
}

function nounOf({ around, language }: Scene): string {
	return areaText(language).siblings[around.children[0]?.area.level ?? 'desa-kelurahan']
}

function rowsOf(around: AreaFile, { classes }: ClassCounts): Row[] {
	const rows = around.children.flatMap((child): Row[] => {
		const counts = classes.map(({ id }) => child.newest[id]?.value)
		if (counts.some((count) => count === null || count === undefined)) return []
		const known = counts as number[]
		return [{ child, counts: known, total: known.reduce((sum, count) => sum + count, 0) }]
	})
	return rows.sort((a, b) => b.total - a.total || (a.child.area.code < b.child.area.code ? -1 : 1))
}

/** How many rows stand on either side of an area's own on its page. */
const BESIDE = 2

/** On the page of an area: its own row, those beside it, the largest and the smallest; the table holds all. */
function nearest(rows: readonly Row[], own: Row): Row[] {
	const place = rows.indexOf(own)
	return rows.filter((_, index) => index === 0 || index === rows.length - 1 || Math.abs(index - place) <= BESIDE)
}

/** "18", or "7 dari 18" where some are left to the table. */
function countOf(shown: number, all: number, language: Language): string {
	if (shown === all) return String(all)
	return language === 'id' ? `${shown} dari ${all}` : `${shown} of ${all}`
}

function sayShown(shown: number, all: number, language: Language): string {
	if (shown === all) return ''
	return language === 'id'
		? ` Digambar ${shown} dari ${all}: yang terbanyak, yang tersedikit, dan yang terdekat; tabelnya memuat semua.`
		: ` Drawn are ${shown} of ${all}: the largest, the smallest and the nearest; the table holds all.`
}

function draw({ classes, focus, language }: Scene, rows: readonly Row[], title: string) {
	const input: StackedInput = {
		classes: classes.map(({ short }, index) => ({ name: short[language], fill: fillOf(index, classes.length) })),
		rows: rows.map(({ child, counts }) => ({ name: placeName(child.area), counts, focus: child.area.code === focus })),
		formatCount: (count) => formatNumber(count, 0, language),
		missingLabel: chartText(language).missing,
	}
	const [first, last] = [rows[0], rows.at(-1)]
	const description = [first, last]
		.flatMap((row) => (row ? [`${placeName(row.child.area)} ${formatNumber(row.total, 0, language)}`] : []))
		.join('; ')
	return drawTwice((width) => stackedCounts(input, width), {
		title,
		description: `${description}.`,
		idPrefix: 'kelas',
		twin: { cellOf: (series, item) => [item, series + 1] },
	})
}

function classFinding({ total, classes, around, language }: Scene, rows: readonly Row[], own: Row | undefined): string {
	const n = (count: number | undefined) => formatNumber(count ?? 0, 0, language)
	const unit = unitName(total.unit, language)
	if (own) {
		const most = own === rows[0]
		const name = placeName(own.child.area)
		const counted = joinNames(
			classes.map(({ short }, index) => `${n(own.counts[index])} ${short[language]}`),
			language,
		)
		return language === 'id'
			? `${most ? `${capital(unit)} terbanyak di ${name}: ${n(own.total)}` : `${name}: ${n(own.total)} ${unit}`}, yaitu ${counted}`
			: `${name} has ${most ? `the most ${unit}: ${n(own.total)}` : `${n(own.total)} ${unit}`}, of whom ${counted}`
	}
	const [first, last] = [rows[0], rows.at(-1)]
	const named = (row: Row | undefined) => (row ? placeName(row.child.area) : '')
	const sum = rows.reduce((all, row) => all + row.total, 0)
	const [where, which] = [placeName(around.area), lowerFirst(total.short[language])]
	return language === 'id'
		? `${n(sum)} ${unit} dalam ${which} di ${where}, dari ${n(last?.total)} di ${named(last)} sampai ${n(first?.total)} di ${named(first)}`
		: `${n(sum)} ${unit} in ${which} in ${where}, from ${n(last?.total)} in ${named(last)} to ${n(first?.total)} in ${named(first)}`
}

function readingNote(scene: Scene): string {
	const { total, language } = scene
	const unit = unitName(total.unit, language)
	const reading =
		language === 'id'
			? `Satu batang satu ${nounOf(scene)}; panjangnya jumlah ${unit}.`
			: `One bar is one of the ${nounOf(scene)}; its length is the number of ${unit}.`
	return `${reading} ${total.definition[language]}`
}
