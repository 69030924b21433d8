import type { ApiArea } from '../../schemas/api-area.ts'

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

/** How each number of a figure was made, newest first. */
export type FigureOrigin = { area: string; numbers: (ReadNumber | MadeNumber)[] }

/** Which area and which indicators a figure is about, told from its place: "/wilayah/35.29/#tren-p0". */
export type FigurePlace = { area: string; anchor: string }

/** `null` for figures that are of no one area: they lead to the pages of areas. */
export function placeOfFigure(page: string): FigurePlace | null {
	const [, area, anchor] = /^\/wilayah\/([\d.]+)\/#(.+)$/.exec(page) ?? []
	return area && anchor ? { area, anchor } : null
}

/**
 * The numbers behind a figure of an area, from the public record of the area. The place of a figure names what it
 * measures; where it names no indicator of the record, as charts of several or of recipients do, nothing is told.
 */
export function figureOrigin(
	{ area, anchor }: FigurePlace,
	record: Pick<ApiArea, 'pengamatan' | 'turunan'>,
): FigureOrigin {
	const ids = new Set([...record.pengamatan, ...record.turunan].map(({ indikator }) => indikator))
	const named = longest([...ids].filter((id) => `-${anchor}-`.includes(`-${id}-`)))
	const read = record.pengamatan.filter(({ indikator }) => indikator === named).map(readNumber)
	const made = record.turunan.filter(({ indikator }) => indikator === named).map(madeNumber)
	return { area, numbers: [...read, ...made].sort((a, b) => (a.period < b.period ? 1 : -1)) }
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
