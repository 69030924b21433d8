import { drawTwice } from '../charts/draw-twice.ts'
import { type StackedInput, stackedShare } from '../charts/stack/stacked-share.ts'
import type { AreaContext } from '../facts/area-context.ts'
import { isComplete, newestNumberOf } from '../facts/area-figures.ts'
import { placeName } from '../facts/place-name.ts'
import { chartActions, sourceOf, sourceText } from '../facts/source-line.ts'
import { identified } from '../figure-id/identified.ts'
import { shownFigure } from '../figure-id/shown-figure.ts'
import { categoryWord } from '../format/category-word.ts'
import { capital, lowerFirst } from '../format/first-letter.ts'
import { formatNumber } from '../format/number.ts'
import { unitName } from '../format/value.ts'
import { address, areaPath } from '../i18n/address.ts'
import { areaText } from '../i18n/area.ts'
import { chartText } from '../i18n/chart.ts'
import type { CategoryCounts } from '../plan/relations.ts'
import type { AreaFile, Child } from '../schemas/area-file.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Figure } from '../schemas/figure.ts'
import { joinNames } from '../sentences/join-names.ts'
import { sayPartOf } from '../sentences/part-of.ts'
import { speakCount } from '../sentences/speak.ts'
import { categoryFill } from './category-fill.ts'
import { doubtNotes, indicatorNotes } from './cautions.ts'
import type { ChartContent } from './chart-content.ts'
import { replacedNotes } from './replaced-note.ts'

type Row = { name: string; code: string; hasPage: boolean; counts: number[]; total: number }

/** A category that occurs, with the indicator that counts it. */
type Counted = CategoryCounts['counts'][number]

/** The places counted by category in every child area, ordered by the share of the highest; `null` without any. */
export function categoryStack(context: AreaContext, of: CategoryCounts): ChartContent | null {
	const { language, file, area } = context
	const assessed = newestNumberOf(file, of.counted.id)
	const counted = present(file, of)
	const rows = file.children.flatMap((child): Row[] => toRow(child, of, counted)).sort(byShare)
	// A province of which three regencies are known has no total to stand above them.
	if (!assessed || !isComplete(assessed) || rows.length < 2 || counted.length === 0) return null
	const name = placeName(area)
	const inside =
		areaText(language).siblings[rows.length > 0 && file.children[0] ? file.children[0].area.level : 'kecamatan']
	const subject = of.index?.id ?? of.category.id
	const title = sayTitle(of, assessed.period, inside, language)
	const total: Row = {
		name,
		code: area.code,
		hasPage: false,
		counts: counted.map(({ count }) => newestNumberOf(file, count.id)?.value ?? 0),
		total: assessed.value,
	}
	const source = sourceOf(countedFigures(file, of, counted))
	const { datasets } = source
	const about = { indicators: [of.category.id, subject], areas: rows.map(({ code }) => code) }
	const inDoubt = doubtNotes(datasets, about, language).length > 0
	return {
		id: subject,
		...identified({
			kind: 'status',
			area: area.code,
			subject,
			datasets,
			shown: [total, ...rows].flatMap(({ code, counts }) =>
				counts.map((value, index) =>
					shownFigure(code, counted[index]?.count.id ?? '', assessed.period, { value, status: 'A' }),
				),
			),
		}),
		finding: stackFinding(rows, of, counted, name, inDoubt, language),
		subtitle: title,
		drawings: [{ heading: null, aside: null, ...draw(of, counted, [total, ...rows], title, language) }],
		multiples: false,
		notes: [
			...stackNotes(of, inside, language),
			...doubtNotes(datasets, about, language),
			...indicatorNotes(datasets, about.indicators, language),
			...replacedNotes(of.category.id, language),
		],
		table: {
			columns: [
				{ label: capital(inside) },
				...counted.map(({ word }) => ({ label: capital(categoryWord(word)), numeric: true })),
				{ label: capital(unitName(of.counted.unit, language)), numeric: true },
			],
			rows: [total, ...rows].map((row, index) => ({
				cells: [
					row.name,
					...row.counts.map((count) => formatNumber(count, 0, language)),
					formatNumber(row.total, 0, language),
				],
				total: index === 0,
				...(row.hasPage ? { href: address(language, areaPath(row.code)) } : {}),
			})),
		},
		tableSummary: chartText(language).rowSummary(String(rows.length), inside),
		...sourceText(source, language),
		actions: chartActions(source, of.category.id, language),
	}
}

/** "Bagian desa menurut status Indeks Desa Membangun 2024, per kecamatan; …". */
function sayTitle({ index, category, counted }: CategoryCounts, period: string, inside: string, language: Language) {
	const unit = unitName(counted.unit, language)
	if (language === 'id') {
		const what = index ? `status ${index.name.id}` : lowerFirst(category.name.id)
		return `Bagian ${unit} menurut ${what} ${period}, per ${inside}; angka di dalam batang ialah jumlah ${unit}`
	}
	const what = index ? `status in the ${index.name.en}` : lowerFirst(category.name.en)
	return `Share of ${unit} by ${what} ${period}, by ${inside}; the numbers inside the bars count ${unit}`
}

/** The counts that are drawn: of the area, and of each inside it. */
function countedFigures(file: AreaFile, of: CategoryCounts, counted: readonly Counted[]): Figure[] {
	const ids = [of.counted.id, ...counted.map(({ count }) => count.id)]
	return ids.flatMap((id) => [
		...[newestNumberOf(file, id)].filter((figure) => figure !== undefined),
		...file.children.flatMap(({ newest }) => newest[id] ?? []),
	])
}

/** Categories that occur in the area, highest first. */
function present(file: AreaFile, { counts }: CategoryCounts): Counted[] {
	return counts.toReversed().filter(({ count }) => (newestNumberOf(file, count.id)?.value ?? 0) > 0)
}

function toRow({ area, hasPage, newest }: Child, of: CategoryCounts, counted: readonly Counted[]): Row[] {
	const total = newest[of.counted.id]?.value
	if (!total) return []
	const counts = counted.map(({ count }) => newest[count.id]?.value ?? 0)
	return [{ name: placeName(area), code: area.code, hasPage, counts, total }]
}

function byShare(a: Row, b: Row): number {
	for (let index = 0; index < a.counts.length; index++) {
		const gap = (b.counts[index] ?? 0) / b.total - (a.counts[index] ?? 0) / a.total
		if (gap !== 0) return gap
	}
	return b.total - a.total || (a.code < b.code ? -1 : 1)
}

function draw(
	{ category, index, counted: all }: CategoryCounts,
	counted: readonly Counted[],
	rows: readonly Row[],
	title: string,
	language: Language,
) {
	const unit = unitName(all.unit, language)
	const input: StackedInput = {
		classes: counted.map(({ word }) => ({
			name: capital(categoryWord(word)),
			fill: categoryFill(category.categories, word),
		})),
		rows: rows.map(({ name, counts, total }, row) => ({
			name,
			counts,
			note: [`${formatNumber(total, 0, language)} ${unit}`, formatNumber(total, 0, language)],
			total: row === 0,
		})),
		formatCount: (count) => formatNumber(count, 0, language),
		formatShare: (share) => `${formatNumber(share * 100, 1, language)}%`,
		missingLabel: chartText(language).missing,
	}
	const sum = rows[0]
	const description = counted.map(({ word }, at) => `${categoryWord(word)} ${sum?.counts[at] ?? 0}`).join(', ')
	return drawTwice((width) => stackedShare(input, width), {
		title,
		description: `${sum?.name}: ${description}.`,
		idPrefix: index?.id ?? category.id,
		twin: { cellOf: (series, item) => [item, series + 1] },
	})
}

/**
 * "Semua desa di A dan B mandiri; di C tidak satu pun", or the total where no area stands out. Of words that are in doubt
 * nothing is said of all or of none: it may be the limit that made them alike.
 */
function stackFinding(
	rows: readonly Row[],
	of: CategoryCounts,
	counted: readonly Counted[],
	name: string,
	inDoubt: boolean,
	language: Language,
): string {
	const unit = unitName(of.counted.unit, language)
	const word = categoryWord(counted[0]?.word ?? '')
	const list = (some: readonly Row[]) =>
		joinNames(
			some.map((row) => row.name),
			language,
		)
	const all = rows.filter(({ counts, total }) => counts[0] === total)
	const none = rows.filter(({ counts }) => (counts[0] ?? 0) === 0)
	const sayAll = !inDoubt && all.length > 0 && all.length <= 4
	const sayNone = !inDoubt && none.length > 0 && none.length <= 6
	if (sayAll && sayNone) {
		return language === 'id'
			? `Semua ${unit} di ${list(all)} ${word}; di ${list(none)} tidak satu pun`
			: `All ${unit} in ${list(all)} are ${word}; none in ${list(none)}`
	}
	if (sayAll)
		return language === 'id'
			? `Semua ${unit} di ${list(all)} berstatus ${word}`
			: `All ${unit} in ${list(all)} are ${word}`
	const total = rows.reduce((sum, row) => sum + row.total, 0)
	const count = rows.reduce((sum, row) => sum + (row.counts[0] ?? 0), 0)
	const part = capital(sayPartOf(speakCount(count), speakCount(total), unit, language) ?? '')
	return language === 'id' ? `${part} di ${name} berstatus ${word}` : `${part} in ${name} are ${word}`
}

function stackNotes({ category, counted }: CategoryCounts, inside: string, language: Language): ChartContent['notes'] {
	const t = chartText(language)
	const unit = unitName(counted.unit, language)
	const desaOnly = counted.unit === 'desa'
	const reading =
		language === 'id'
			? `Panjang batang selalu 100 persen ${unit} yang dinilai di ${inside} itu. Urutan menurut bagian ${unit} berstatus tertinggi.${desaOnly ? ' Kelurahan tidak dinilai.' : ''}`
			: `Each bar is 100 percent of the assessed ${unit} of that ${inside}. Ordered by the share of ${unit} in the highest status.${desaOnly ? ' Kelurahan are not assessed.' : ''}`
	return [
		{ title: t.howToRead, text: reading },
		{ title: `${category.short[language]}.`, text: category.method[language] },
	]
}
