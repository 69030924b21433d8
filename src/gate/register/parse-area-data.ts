import Papa from 'papaparse'
import type { Area, AreaKind } from '../../schemas/area.ts'
import { type AreaLevel, COUNTRY_CODE, levelOfCode } from '../../schemas/area-code.ts'

/** The four tables of npm `idn-area-data`, as text. */
export type AreaDataTables = { provinces: string; regencies: string; districts: string; villages: string }

const country: Area = { code: COUNTRY_CODE, name: 'Indonesia', kind: 'negara', level: 'negara' }

/**
 * All areas of the tables with Indonesia before them, level by level.
 * @throws Error when a table has other columns, or a code of another level, than the package promises
 */
export function parseAreaData(tables: AreaDataTables): Area[] {
	return [
		country,
		...parseTable(tables.provinces, 'code,name', 'provinsi'),
		...parseTable(tables.regencies, 'code,province_code,name', 'kabupaten-kota'),
		...parseTable(tables.districts, 'code,regency_code,name', 'kecamatan'),
		...parseTable(tables.villages, 'code,district_code,name', 'desa-kelurahan'),
	]
}

function parseTable(text: string, heading: string, level: AreaLevel): Area[] {
	const rows = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true }).data
	if (rows[0]?.join() !== heading) throw new Error(`idn-area-data: expected columns ${heading}, received ${rows[0]}`)
	const areas: Area[] = []
	for (let index = 1; index < rows.length; index++) areas.push(toArea(rows[index] ?? [], level))
	return areas
}

function toArea(row: readonly string[], level: AreaLevel): Area {
	const code = row[0] ?? ''
	const name = row.at(-1) ?? ''
	if (levelOfCode(code) !== level || name === '') {
		throw new Error(`idn-area-data: expected a code of level ${level} and a name, received ${row.join()}`)
	}
	return { code, ...kindAndName(code, name, level), level }
}

/**
 * Parts "Kabupaten Pasuruan" and "Kota Pasuruan" into kind and bare name. Of villages the fourth
 * part of the code tells the kind: 1… is a kelurahan, all others (2… desa, 3… desa adat) are desa.
 */
function kindAndName(code: string, name: string, level: AreaLevel): { name: string; kind: AreaKind } {
	if (level === 'desa-kelurahan') return { name, kind: code[9] === '1' ? 'kelurahan' : 'desa' }
	if (level === 'kecamatan' || level === 'provinsi') return { name, kind: level }
	if (name.startsWith('Kabupaten ')) return { name: name.slice('Kabupaten '.length), kind: 'kabupaten' }
	if (name.startsWith('Kota ')) return { name: name.slice('Kota '.length), kind: 'kota' }
	throw new Error(`idn-area-data: expected "Kabupaten …" or "Kota …", received ${name} (${code})`)
}
