import type { TableCellAt } from '../charts/chart-points.ts'
import { drawTwice } from '../charts/draw-twice.ts'
import { dotStrip } from '../charts/strip/dot-strip.ts'
import type { AreaContext } from '../facts/area-context.ts'
import { isOfDesaOnly } from '../facts/desa-only.ts'
import { placeName } from '../facts/place-name.ts'
import { shownItems } from '../facts/shown-figures.ts'
import { chartActions, sourceOf, sourceText } from '../facts/source-line.ts'
import { identified } from '../figure-id/identified.ts'
import { titleOf } from '../format/area-name.ts'
import { categoryWord } from '../format/category-word.ts'
import { capital } from '../format/first-letter.ts'
import { formatNumber } from '../format/number.ts'
import { formatPeriod } from '../format/period.ts'
import { formatBare } from '../format/value.ts'
import { address, areaPath } from '../i18n/address.ts'
import { areaText } from '../i18n/area.ts'
import { chartText } from '../i18n/chart.ts'
import type { IndexParts } from '../plan/relations.ts'
import type { AreaFile } from '../schemas/area-file.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Rank } from '../schemas/figure.ts'
import type { Indicator } from '../schemas/indicator.ts'
import { joinNames } from '../sentences/join-names.ts'
import { numberWord } from '../sentences/number-word.ts'
import { sayTie } from '../sentences/standing.ts'
import { componentWord } from '../sentences/subject.ts'
import { median } from '../statistics/median.ts'
import { doubtNotes, indicatorNotes } from './cautions.ts'
import type { ChartContent, HeadedDrawing, Table } from './chart-content.ts'
import { replacedNotes } from './replaced-note.ts'
import { stripInput } from './strip-input.ts'
import { childrenWithFigure, type StripItem } from './strip-item.ts'

/** What the strips are drawn from: an index with its parts in the areas under one. */
type Scene = IndexParts & {
	/** The area whose children are drawn. */
	around: AreaFile
	reference: string
	/** What one dot is: "desa". */
	noun: string
	/** The child that is marked, if any. */
	focus: string | null
	language: Language
}

/**
 * An index and its components, one strip each, one dot an area. On the page of one of these areas it is marked; on the
 * page of the area around them all are alike.
 * @param id of the chart in its page; another where a page draws two
 */
export function componentStrips(context: AreaContext, parts: IndexParts, id = 'komponen'): ChartContent | null {
	const { language, area } = context
	const scene = sceneOf(context, parts)
	if (!scene) return null
	const { around, reference, focus, noun } = scene
	const { index, components } = parts
	const items = childrenWithFigure(around, index.id, reference)
	if (items.length < 2 || (focus && !items.some((item) => item.area.code === focus))) return null
	const source = sourceOf(items.map(({ figure }) => figure))
	const { datasets } = source
	const t = chartText(language)
	const all = [index, ...components]
	return {
		id,
		...identified({
			kind: 'komponen',
			area: area.code,
			subject: index.id,
			datasets,
			shown: all.flatMap((one) => shownItems(one, childrenWithFigure(around, one.id, reference))),
		}),
		finding: stripsFinding(scene, placeName(area)),
		subtitle: sayTitle(scene),
		drawings: all.flatMap((one) => componentDrawing(scene, items, one)),
		multiples: false,
		notes: [
			{ title: t.howToRead, text: stripsNote(scene) },
			...doubtNotes(datasets, { indicators: [index.id], areas: items.map((item) => item.area.code) }, language),
			...indicatorNotes(datasets, [index.id], language),
			...replacedNotes(index.id, language),
		],
		table: stripsTable(scene, items),
		tableSummary: t.rowSummary(String(items.length), noun),
		...sourceText(source, language),
		actions: chartActions(source, index.id, language),
	}
}

/** The children of the area where they have the index, else its siblings; `null` where neither have. */
function sceneOf({ language, area, file, parent }: AreaContext, parts: IndexParts): Scene | null {
	const has = (one: AreaFile | null) => one?.children.find(({ newest }) => newest[parts.index.id])
	const around = has(file) ? file : parent
	const child = has(around)
	const reference = child?.newest[parts.index.id]?.reference
	if (!around || !child || !reference) return null
	const desaOnly = child.area.level === 'desa-kelurahan' && isOfDesaOnly(parts.index)
	const noun = desaOnly ? 'desa' : areaText(language).siblings[child.area.level]
	return { ...parts, around, reference, noun, focus: around === file ? null : area.code, language }
}

/** "IDM 2024 dan tiga komponennya; satu titik satu desa di Kecamatan Lenteng". */
function sayTitle({ index, components, around, reference, noun, language }: Scene): string {
	const [where, when] = [titleOf(around.area, language), formatPeriod(reference, language)]
	const what = `${index.short[language]} ${when}`
	const count = numberWord(components.length, language)
	if (language === 'id') {
		const and = components.length > 1 ? ` dan ${count} komponennya` : ''
		return `${what}${and}; setiap titik mewakili satu ${noun} di ${where}`
	}
	const and = components.length > 1 ? ` and its ${count} components` : ''
	return `${what}${and}; one dot is one ${noun === 'desa' ? '' : 'of the '}${noun} in ${where}`
}

function componentDrawing(
	{ index, components, classes, around, reference, focus, noun, language }: Scene,
	inTable: readonly StripItem[],
	indicator: Indicator,
): HeadedDrawing[] {
	const items = childrenWithFigure(around, indicator.id, reference)
	if (items.length < 2) return []
	const rank = items.find(({ area }) => area.code === focus)?.figure.comparison?.rank ?? null
	const [name, short] = [indicator.name[language], indicator.short[language]]
	const heading = name === short ? name : `${name} (${short})`
	const domain = domainOf(items, indicator)
	const limits = indicator === index ? (classes?.limits ?? []) : []
	const options =
		limits.length > 0 ? { domain, limits, classNames: (classes?.categories ?? []).map(categoryWord) } : { domain }
	const input = stripInput(indicator, items, focus, null, language, options)
	const description = items
		.slice(0, 3)
		.map(({ area, figure }) => `${placeName(area)} ${formatBare(figure.value, indicator, language)}`)
		.join(', ')
	// Rows are ordered by the index, whatever component a strip shows.
	const rows = new Map(inTable.map(({ area }, row) => [area.code, row]))
	const column = 1 + [index, ...components].indexOf(indicator)
	const drawn = drawTwice((width) => dotStrip(input, width), {
		title: `${heading}, ${placeName(around.area)}`,
		description: `${language === 'id' ? 'Tertinggi' : 'Highest'}: ${description}.`,
		idPrefix: `k-${indicator.id}`,
		twin: {
			cellOf(_, item): TableCellAt | null {
				const row = rows.get(items[item]?.area.code ?? '')
				return row === undefined ? null : [row, column]
			},
		},
	})
	const where = `${noun} ${language === 'id' ? 'di' : 'in'} ${titleOf(around.area, language)}`
	const caption = `${heading}, ${formatNumber(items.length, 0, language)} ${where}, ${formatPeriod(reference, language)}`
	return [{ heading, aside: rank ? sayPlace(rank, noun, language) : null, caption, ...drawn }]
}

/** From a round value below the lowest, a tenth of the scale apart, to the end of the scale. */
function domainOf(items: readonly StripItem[], { maximum }: Indicator): readonly [number, number] {
	const values = items.map(({ figure }) => figure.value)
	const top = maximum ?? Math.max(...values)
	const tenths = 10 / (top > 0 ? top : 1)
	return [Math.floor(Math.min(...values) * tenths) / tenths, top]
}

function sayPlace(rank: Rank, noun: string, language: Language): string {
	const place = language === 'id' ? `peringkat ${rank.rank} dari ${rank.of}` : `rank ${rank.rank} of ${rank.of}`
	return `${place}${sayTie(rank, noun, language)}`
}

function stripsFinding(scene: Scene, name: string): string {
	const { around, components, reference, focus, language } = scene
	if (!focus) return extremes(scene)
	const halves = components.flatMap((component) => {
		const items = childrenWithFigure(around, component.id, reference)
		const own = items.find(({ area }) => area.code === focus)?.figure
		const middle = median(items.map(({ figure }) => figure.value))
		if (!own || middle === null || own.value === middle) return []
		return [{ word: componentWord(component, language), upper: own.value > middle }]
	})
	const upper = halves.filter(({ upper: isUpper }) => isUpper).map(({ word }) => word)
	const lower = halves.filter(({ upper: isUpper }) => !isUpper).map(({ word }) => word)
	const half = language === 'id' ? 'paruh atas' : 'upper half'
	if (halves.length === 0) return extremes(scene)
	if (halves.length === components.length && (upper.length === 0 || lower.length === 0)) {
		const which = upper.length > 0 ? half : language === 'id' ? 'paruh bawah' : 'lower half'
		return language === 'id'
			? `${name} berada di ${which} ${around.area.kind}nya dalam semua komponen`
			: `${name} stands in the ${which} of its ${around.area.kind} in every component`
	}
	const list = (words: readonly string[]) => joinNames(words, language)
	const parts =
		language === 'id'
			? [
					upper.length > 0 && `di paruh atas dalam komponen ${list(upper)}`,
					lower.length > 0 && `di paruh bawah dalam komponen ${list(lower)}`,
				]
			: [
					upper.length > 0 && `in the upper half on ${list(upper)} scores`,
					lower.length > 0 && `in the lower half on ${list(lower)} scores`,
				]
	return `${name} ${language === 'id' ? '' : 'stands '}${parts.filter(Boolean).join(', ')}`
}

function extremes({ around, index, reference, language }: Scene): string {
	const items = childrenWithFigure(around, index.id, reference)
	const [first, last] = [items[0], items.at(-1)]
	if (!first || !last) return ''
	const say = ({ area, figure }: StripItem) => `${placeName(area)} (${formatBare(figure.value, index, language)})`
	return language === 'id'
		? `${index.short.id} tertinggi di ${say(first)}, terendah di ${say(last)}`
		: `The index is highest in ${say(first)}, lowest in ${say(last)}`
}

const direction = {
	id: { higher: 'baik', lower: 'buruk', none: 'tinggi' },
	en: { higher: 'better', lower: 'worse', none: 'higher' },
} as const

function stripsNote({ index, components, classes, around, noun, language }: Scene): string {
	const words = joinNames(
		components.map((component) => componentWord(component, language)),
		language,
	)
	const count = numberWord(components.length, language)
	const kelurahan = around.children.filter(({ area }) => area.kind === 'kelurahan').length
	const sentences =
		language === 'id'
			? [
					`Makin ke kanan makin ${direction.id[index.better]}; sumbu mulai dekat nilai terendah, bukan dari nol.`,
					components.length > 1 && `${index.short.id} disusun dari ${count} komponen: ${words}.`,
					classes?.limits && 'Garis putus pada baris pertama ialah batas status.',
					`${capital(noun)} dengan nilai sama berbagi peringkat.`,
					kelurahan > 0 && noun === 'desa' && `${kelurahan} kelurahan tidak dinilai.`,
				]
			: [
					`Further right is ${direction.en[index.better]}; the axes start near the lowest score, not at zero.`,
					components.length > 1 && `The index is made of ${count} components: ${words}.`,
					classes?.limits && 'Dotted uprights in the first row are the limits of the statuses.',
					`${capital(noun)} with the same score share a rank.`,
					kelurahan > 0 && noun === 'desa' && `${kelurahan} kelurahan ${kelurahan === 1 ? 'is' : 'are'} not assessed.`,
				]
	return sentences.filter(Boolean).join(' ')
}

function stripsTable(
	{ index, components, classes, around, focus, noun, language }: Scene,
	items: readonly StripItem[],
): Table {
	const t = chartText(language)
	const child = new Map(around.children.map((one) => [one.area.code, one]))
	const all = [index, ...components]
	return {
		columns: [
			{ label: capital(noun) },
			...all.map(({ short }) => ({ label: short[language], numeric: true })),
			...(classes ? [{ label: t.status }] : []),
		],
		rows: items.map(({ area, hasPage }) => ({
			cells: [
				placeName(area),
				...all.map((indicator) => {
					const value = child.get(area.code)?.newest[indicator.id]?.value
					return value === null || value === undefined
						? { text: t.missing, state: 'missing' as const }
						: formatBare(value, indicator, language)
				}),
				...(classes ? [categoryWord(child.get(area.code)?.newest[classes.id]?.category ?? '')] : []),
			],
			me: area.code === focus,
			...(hasPage && area.code !== focus ? { href: address(language, areaPath(area.code)) } : {}),
		})),
	}
}
