import type { Table, TableCell } from '../../chart-content/chart-content.ts'
import { figureCell } from '../../chart-content/figure-cell.ts'
import { readIndicator } from '../../contract/read-generated.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { commonReference, figuresOf, isComplete } from '../../facts/area-figures.ts'
import { insidePlan } from '../../facts/area-plan.ts'
import { isOfDesaOnly } from '../../facts/desa-only.ts'
import { listName } from '../../facts/place-name.ts'
import { titleOf } from '../../format/area-name.ts'
import { categoryWord } from '../../format/category-word.ts'
import { capital } from '../../format/first-letter.ts'
import { nameInside } from '../../format/name-inside.ts'
import { formatPeriod } from '../../format/period.ts'
import { unitName } from '../../format/value.ts'
import { address, areaPath } from '../../i18n/address.ts'
import { areaText } from '../../i18n/area.ts'
import { chartText } from '../../i18n/chart.ts'
import { mapText } from '../../i18n/map.ts'
import { areaKinds } from '../../schemas/area.ts'
import type { Child } from '../../schemas/area-file.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Figure } from '../../schemas/figure.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import { joinNames } from '../../sentences/join-names.ts'

/** The areas inside an area with their newest figures, one row each. */
export type ChildrenTable = {
	/** "16 desa dan 2 kelurahan". */
	title: string
	/** What one row is: "kecamatan". */
	noun: string
	table: Table
	/** The periods of the figures and the order of the rows. */
	note: string
}

/** The table of what lies inside, highest first; `null` for villages and where no figure is known. */
export function childrenTable(context: AreaContext): ChildrenTable | null {
	const { language, file } = context
	const level = file.children[0]?.area.level
	const known = file.children.filter(({ newest, hasPage }) => hasPage || Object.keys(newest).length > 0)
	const ids = insidePlan(file).columns
	const [main] = ids
	if (!level || !main) return null
	const noun = areaText(language).siblings[level]
	return {
		title: sayInside(known, file.children.length, noun, language),
		noun,
		note: [sayPeriods(known, ids, language), sayOrder(readIndicator(main), language)].join(' '),
		table: {
			columns: [
				{ label: capital(noun) },
				...ids.map((id) => ({ ...column(id, language), ...(id === main ? { sorted: 'descending' as const } : {}) })),
			],
			rows: [
				...totalRow(context, ids),
				...known.toSorted(byValue(main)).map((child) => ({
					cells: [listName(child.area), ...ids.map((id) => cell(child, id, context))],
					...(child.hasPage ? { href: address(language, areaPath(child.area.code)) } : {}),
				})),
			],
		},
	}
}

/** "29 kabupaten dan 9 kota", or "3 dari 38 provinsi" where the others are not on this portal. */
export function sayInside(known: readonly Child[], all: number, noun: string, language: Language): string {
	if (known.length < all) return `${known.length} ${language === 'id' ? 'dari' : 'of'} ${all} ${noun}`
	const kinds = areaKinds.flatMap((kind) => {
		const count = known.filter(({ area }) => area.kind === kind).length
		return count > 0 ? [`${count} ${language === 'en' && kind === 'provinsi' ? 'provinces' : kind}`] : []
	})
	return joinNames(kinds, language)
}

/** Highest first; those without a figure last, and ties in the order of their codes. */
function byValue(id: string): (a: Child, b: Child) => number {
	const value = ({ newest }: Child) => newest[id]?.value ?? Number.NEGATIVE_INFINITY
	return (a, b) => (value(b) > value(a) ? 1 : value(b) < value(a) ? -1 : a.area.code < b.area.code ? -1 : 1)
}

function sayOrder(indicator: Indicator, language: Language): string {
	const said = nameInside(indicator, language)
	return language === 'id' ? `Urut dari ${said} tertinggi.` : `Ordered by ${said}, highest first.`
}

/** "P0, garis kemiskinan: Maret 2025. Jumlah penduduk: Desember 2024." */
function sayPeriods(known: readonly Child[], ids: readonly string[], language: Language): string {
	const periods = Map.groupBy(ids, (id) => formatPeriod(commonReference(known, id) ?? '', language))
	if (periods.size === 1) return `${[...periods.keys()].join('')}.`
	const say = ([period, some]: [string, string[]]) =>
		`${some.map((id) => readIndicator(id).short[language]).join(', ')}: ${period}.`
	return [...periods].map(say).join(' ')
}

function column(id: string, language: Language): Table['columns'][number] {
	const { measure, categories } = readIndicator(id)
	if (measure !== 'category') return { label: heading(id, language), numeric: true }
	return { label: heading(id, language), order: categories.map(categoryWord) }
}

function heading(id: string, language: AreaContext['language']): string {
	const indicator = readIndicator(id)
	const short = indicator.short[language]
	if (short.includes('%') || ['indeks', 'kategori', 'desa'].includes(indicator.unit)) return short
	const unit = indicator.unit === 'persen' ? '%' : unitName(indicator.unit, language)
	return short.toLowerCase().endsWith(unit.toLowerCase()) ? short : `${short} (${unit})`
}

/** The area's own figures as the first row, where they are of the same periods as the children's. */
function totalRow({ language, file, area }: AreaContext, ids: readonly string[]): Table['rows'][number][] {
	const figures = ids.map((id) => {
		const common = commonReference(file.children, id)
		return figuresOf(file, id).find(({ reference }) => reference === common)
	})
	if (!figures.some((own) => own && isComplete(own))) return []
	const cells = ids.map((id, at): TableCell => {
		const own = figures[at]
		if (!own) return { text: chartText(language).missing, state: 'missing' }
		// A sum that lacks some of the areas below is no figure of all of them.
		return isComplete(own) ? say(own, id, language) : { text: mapText(language).partial, state: 'missing' }
	})
	return [{ cells: [titleOf(area, language), ...cells], total: true }]
}

/** A cell; a figure of another period than the rest of its column says so. */
function cell({ area, newest }: Child, id: string, { language, file }: AreaContext): TableCell {
	const figure = newest[id]
	const common = commonReference(file.children, id)
	if (!figure && area.kind === 'kelurahan' && isOfDesaOnly({ id })) {
		return { text: language === 'id' ? 'tidak dinilai' : 'not assessed', state: 'not-applicable' }
	}
	if (!figure) return { text: chartText(language).missing, state: 'missing' }
	const said = say(figure, id, language)
	const tells = figure.value !== null || figure.category !== null
	if (!tells || figure.reference === common) return said
	const when = ` (${formatPeriod(figure.reference, language)})`
	return typeof said === 'string' ? `${said}${when}` : { ...said, text: `${said.text}${when}` }
}

function say(figure: Figure, id: string, language: AreaContext['language']): TableCell {
	if (figure.category) return categoryWord(figure.category)
	return figureCell(figure, readIndicator(id), language)
}
