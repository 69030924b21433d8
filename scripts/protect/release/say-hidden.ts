import { formatNumber } from '../../../src/format/number.ts'
import type { LayerReasons } from '../linked/hidden-reasons.ts'

/** Lines that fit one screen with what stands around them. */
const MOST_LINES = 40

const columns = [
	['shown', 'tampil'],
	['hidden', 'disamarkan'],
	['small', 'kecil'],
	['cover', 'penutup'],
	['linked', 'kaitan'],
	['before', 'dahulu'],
] as const

type Counts = Record<(typeof columns)[number][0], number>

const legend = [
	'kecil: angkanya sendiri kecil; penutup: menutup yang kecil; kaitan: demi tabel yang berkaitan; dahulu: pernah disamarkan.',
	'kecil: small itself; penutup: covers small ones; kaitan: for a linked table; dahulu: hidden before. Numbers of cells, never a count of people.',
]

/**
 * What a run publishes and hides, and why, as one screen: a line for each programme, period and breakdown, or for each
 * programme where those are too many. Numbers of cells only.
 */
export function sayHidden(reasons: readonly LayerReasons[]): string[] {
	if (reasons.length === 0) return []
	const fine = lines(reasons, ({ programme, period, layer }) => `${programme} ${period} ${layer}`)
	const byPeriod = lines(reasons, ({ programme, period }) => `${programme} ${period}`)
	const coarse = lines(reasons, ({ programme }) => programme)
	const shown = [fine, byPeriod, coarse].find(({ length }) => length <= MOST_LINES) ?? total(reasons)
	const width = Math.max(...shown.map(([name]) => name.length))
	const row = (name: string, cells: readonly string[]) =>
		[name.padEnd(width), ...cells.map((cell, at) => cell.padStart(Math.max(9, columns[at]?.[1].length ?? 0)))].join(' ')
	return [
		row(
			'',
			columns.map(([, name]) => name),
		),
		...shown.map(([name, counts]) =>
			row(
				name,
				columns.map(([key]) => formatNumber(counts[key], 0, 'id')),
			),
		),
		...legend,
		...withoutAmounts(reasons),
	]
}

/** Programmes whose counts are shown and whose rupiah are not, with what a steward can do about it. */
function withoutAmounts(reasons: readonly LayerReasons[]): string[] {
	const shown = new Set(
		reasons.flatMap(({ layer, shown, programme }) => (layer === 'total' && shown > 0 ? [programme] : [])),
	)
	const lost = reasons.filter(
		({ layer, shown: amounts, programme }) => layer === 'rupiah' && amounts === 0 && shown.has(programme),
	)
	const names = [...new Set(lost.map(({ programme }) => programme))].join(', ')
	if (names === '') return []
	return [
		`rupiah tidak terbit: ${names}. Nilai bantuannya berbeda-beda dan dapat membuka penerima yang sedikit, atau belum ada di programme-benefits.csv.`,
		`rupiah not published: ${names}. Benefits differ and could give few recipients away, or are not in programme-benefits.csv.`,
	]
}

function lines(reasons: readonly LayerReasons[], nameOf: (one: LayerReasons) => string): [string, Counts][] {
	const groups = Map.groupBy(reasons, nameOf)
	return [...groups].map(([name, group]): [string, Counts] => [name, sums(group)]).sort(([a], [b]) => (a < b ? -1 : 1))
}

function total(reasons: readonly LayerReasons[]): [string, Counts][] {
	return [['semua program · all programmes', sums(reasons)]]
}

function sums(group: readonly LayerReasons[]): Counts {
	const counts: Counts = { shown: 0, hidden: 0, small: 0, cover: 0, linked: 0, before: 0 }
	for (const { shown, small, cover, linked, before } of group) {
		counts.shown += shown
		counts.small += small
		counts.cover += cover
		counts.linked += linked
		counts.before += before
		counts.hidden += small + cover + linked + before
	}
	return counts
}
