import { writeWorkbook } from '../../src/gate/mapping/workbook/write-workbook.ts'
import type { WrittenCell } from '../../src/gate/mapping/workbook/written/written-sheet.ts'

const years = ['2023', '2024', '2025']
const measures = [
	{ id: 'p0', heading: 'Persentase Penduduk Miskin', shown: (value: number) => value },
	{ id: 'penduduk-miskin', heading: 'Jumlah Penduduk Miskin (ribu jiwa)', shown: (value: number) => value / 1000 },
]
/** As somebody might have typed a name, so that the guide can show what the desk asks then. */
const slip = { from: 'Banjarnegara', to: 'Banjanegara' }

/** A table of observations without one year: what an office has before the new table comes. */
export function withoutYear(csv: string, year: string): string {
	return csv
		.split('\n')
		.filter((line) => line.split(',')[1] !== year)
		.join('\n')
}

/**
 * Observations of kabupaten and kota in the shape of a printed table: names instead of codes, two lines of headings, a
 * column for each year, people in thousands, a source below.
 * @param names of areas, by their codes
 */
export function printedWorkbook(csv: string, names: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
	const values = new Map(
		csv
			.trim()
			.split('\n')
			.slice(1)
			.map((line) => line.split(','))
			.map(([area, year, indicator, value]) => [`${area} ${year} ${indicator}`, Number(value)]),
	)
	const areas = [...new Set([...values.keys()].map((key) => key.split(' ')[0] ?? ''))]
	const rows: WrittenCell[][] = [
		['Kemiskinan Menurut Kabupaten/Kota di Provinsi Jawa Tengah'],
		['Kabupaten/Kota', ...measures.flatMap(({ heading }) => [heading, null, null])],
		[null, ...measures.flatMap(() => years)],
		...areas.map((area) => [
			(names.get(area) ?? '').replace(slip.from, slip.to),
			...measures.flatMap(({ id, shown }) => years.map((year) => cellOf(values.get(`${area} ${year} ${id}`), shown))),
		]),
		['Sumber: BPS, Susenas Maret'],
	]
	const columns = [{ width: 28 }, ...measures.flatMap(() => years.map(() => ({ width: 12 })))]
	return writeWorkbook([{ name: 'Tabel 1', columns, rows }])
}

function cellOf(value: number | undefined, shown: (value: number) => number): WrittenCell {
	return value === undefined ? '-' : shown(value)
}
