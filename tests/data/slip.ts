import { readFile } from 'node:fs/promises'

export type Table = { headings: string[]; rows: string[][] }

/** Rows of a shipped table as cells; notes with commas are kept whole. */
export async function tableOf(dataset: string): Promise<Table> {
	const lines = (await readFile(`data/office/observations/${dataset}.csv`, 'utf8')).trimEnd().split('\n')
	const cells = lines.map(
		(line) => line.match(/("([^"]|"")*"|[^,]*)(,|$)/g)?.map((cell) => cell.replace(/,$/, '')) ?? [],
	)
	const [headings = [], ...rows] = cells.map((row) => row.slice(0, lines[0]?.split(',').length))
	return { headings, rows }
}

export const poverty = 'kemiskinan-kabupaten-kota'
export const provinces = 'kemiskinan-provinsi-nasional'
export const people = 'penduduk-kabupaten-kota-2024'
export const districts = 'penduduk-kecamatan-2024'
export const villages = 'idm-desa-2024'

/** Changes the value of the figures that fit, each by its own text. */
export function change(
	table: Table,
	fits: (area: string, period: string, indicator: string) => boolean,
	to: (value: string) => string,
) {
	for (const row of table.rows) if (fits(row[0] ?? '', row[1] ?? '', row[2] ?? '')) row[3] = to(row[3] ?? '')
}

export const one = (area: string, period: string, indicator: string) => (a: string, p: string, i: string) =>
	a === area && p === period && i === indicator

export type Slip = { name: string; dataset: string; make(table: Table): void; rule: string; said: RegExp }
