import { type AreaLevel, areaCodePattern, areaLevels } from '../../../schemas/area-level.ts'

/** Sheets of a template, by their tabs. */
export const templateSheets = { data: 'Data', source: 'Sumber' } as const

/** Ids of the columns beside the measures, as the second heading row has them. */
export const templateColumns = {
	code: 'kode_wilayah',
	name: 'nama_wilayah',
	outer: 'bagian_dari',
	period: 'periode',
	status: 'status',
} as const

/** Fields answered once: the same in both languages. */
export const plainFields: ReadonlySet<string> = new Set(['issued', templateColumns.period])

/** What a template says of itself to the machine. */
export type TemplateMarker = { indicators: readonly string[]; area: string; level: AreaLevel }

const MARK = 'terang-templat 1'

/** `terang-templat 1; indikator=p0,p1; wilayah=99; tingkat=kabupaten-kota`: stands in the first cell of the sheet of sources. */
export function markerText({ indicators, area, level }: TemplateMarker): string {
	return `${MARK}; indikator=${indicators.join(',')}; wilayah=${area}; tingkat=${level}`
}

/** Reads the same back; `null` for any other text, and for a template of a later make. */
export function readMarker(text: string): TemplateMarker | null {
	const [mark, ...pairs] = text.split(';').map((part) => part.trim())
	if (mark !== MARK) return null
	const given = new Map(pairs.map((pair) => pair.split('=') as [string, string]))
	const level = areaLevels.find((one) => one === given.get('tingkat'))
	const area = given.get('wilayah') ?? ''
	const indicators = (given.get('indikator') ?? '').split(',').filter((id) => id !== '')
	return level && areaCodePattern.test(area) && indicators.length > 0 ? { indicators, area, level } : null
}
