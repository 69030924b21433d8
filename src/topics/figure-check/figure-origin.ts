import type { ApiArea } from '../../schemas/api-area.ts'
import type { CurrentFigure } from '../../schemas/figure-record.ts'

/** A number of a figure as it was read: in which file and line it stands, and how it is marked. */
export type ReadNumber = {
	kind: 'read'
	indicator: string
	period: string
	reference: string
	value: number | string | null
	unit: string
	status: string
	dataset: string
	line: number | null
	note: string | null
}

/** A number that the portal computed: by which formula, from what, and how far it was added up. */
export type MadeNumber = {
	kind: 'made'
	indicator: string
	period: string
	value: number | string | null
	unit: string
	formula: string
	inputs: readonly { indicator: string; period: string; areas: string }[]
	coverage: { have: number; of: number } | null
}

/** How each number of a figure was made in one area, newest first. */
export type FigureOrigin = { area: string; name: string; numbers: (ReadNumber | MadeNumber)[] }

/** Which areas a figure is about, of how many, and what it measures of them, told from its record. */
export type FigurePlace = { areas: readonly string[]; of: number; anchor: string; measures: readonly string[] }

/** `null` for figures whose record names no area. */
export function placeOfFigure({ page, shows }: Pick<CurrentFigure, 'page' | 'shows'>): FigurePlace | null {
	const [, own, anchor = ''] = /^\/wilayah\/([\d.]+)\/#(.+)$/.exec(page) ?? []
	const measures = shows?.measures ?? []
	const linked = shows?.areas ?? []
	// The area whose page it is stands in its table without a link, and comes first.
	const areas = own === undefined || linked.includes(own) ? linked : [own, ...linked]
	const of = (shows?.of ?? 0) + areas.length - linked.length
	return areas.length > 0 ? { areas, of, anchor, measures } : null
}

/**
 * The datasets behind a figure of recipients, which has no measure of an indicator: on pages of programmes, of electoral
 * districts, whose id is told, and of areas. `null` for other figures.
 */
export function countedIn({ page, shows, datasets }: Pick<CurrentFigure, 'page' | 'shows' | 'datasets'>): {
	datasets: readonly string[]
	district: string | null
} | null {
	const counts = /^\/(?:dapil|program)\/|#(?:program-|peta-penerima-)/.test(page)
	if (shows || !counts || datasets.length === 0) return null
	return { datasets, district: /^\/dapil\/([\w-]+)\//.exec(page)?.[1] ?? null }
}

/** The record of an area, as far as it is asked here. */
export type AskedRecord = Pick<ApiArea, 'kode_wilayah' | 'nama_wilayah' | 'pengamatan' | 'turunan'>

/**
 * The numbers behind a figure in one area, from the public record of the area. What is measured stands in the record of
 * the figure, or else in its place; where that names no indicator of the area, as charts of recipients do, nothing is told.
 */
export function figureOrigin(
	{ anchor, measures }: Pick<FigurePlace, 'anchor' | 'measures'>,
	record: AskedRecord,
): FigureOrigin {
	const wanted = measures.length > 0 ? measures.map(readMeasure) : placed(anchor, record)
	const isShown = ({ indikator, acuan, periode }: { indikator: string; acuan: string; periode: string }) =>
		wanted.some(
			({ id, period }) => id === indikator && (period === undefined || period === acuan || period === periode),
		)
	const read = record.pengamatan.filter(isShown).map(readNumber)
	const made = record.turunan.filter(isShown).map(madeNumber)
	const numbers = [...read, ...made].sort((a, b) => (a.period < b.period ? 1 : -1))
	return { area: record.kode_wilayah, name: record.nama_wilayah, numbers }
}

type Measure = { id: string; period?: string | undefined }

function readMeasure(measure: string): Measure {
	const [id = '', period] = measure.split('@')
	return { id, period }
}

/** The indicator that the place of a figure names: "tren-p0". */
function placed(anchor: string, record: AskedRecord): Measure[] {
	const ids = new Set([...record.pengamatan, ...record.turunan].map(({ indikator }) => indikator))
	const named = longest([...ids].filter((id) => `-${anchor}-`.includes(`-${id}-`)))
	return named === undefined ? [] : [{ id: named }]
}

/** "p0" is a part of "p0-lama": the whole name is meant. */
function longest(ids: readonly string[]): string | undefined {
	return ids.toSorted((a, b) => b.length - a.length)[0]
}

function readNumber(one: ApiArea['pengamatan'][number]): ReadNumber {
	return {
		kind: 'read',
		indicator: one.indikator,
		period: one.periode,
		reference: one.acuan,
		value: one.nilai,
		unit: one.satuan,
		status: one.status,
		dataset: one.sumber,
		line: one.baris ?? null,
		note: one.catatan,
	}
}

function madeNumber(one: ApiArea['turunan'][number]): MadeNumber {
	return {
		kind: 'made',
		indicator: one.indikator,
		period: one.periode,
		value: one.nilai,
		unit: one.satuan,
		formula: one.rumus,
		inputs: one.masukan.map(({ indikator, periode, wilayah }) => ({
			indicator: indikator,
			period: periode,
			areas: wilayah,
		})),
		coverage: one.cakupan && { have: one.cakupan.ada, of: one.cakupan.dari },
	}
}
