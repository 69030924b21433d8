import { existsSync } from 'node:fs'
import type { MappingIndicator, MappingProgramme, MappingRegisters } from '../../src/gate/mapping/understanding.ts'
import type { Area } from '../../src/schemas/area.ts'
import { COUNTRY_CODE, levelOfCode } from '../../src/schemas/area-code.ts'
import type { Measure } from '../../src/schemas/indicator.ts'
import { cell, type Row, registerOf, rowsOf } from '../data/shipped-data.ts'

const measures: Readonly<Record<string, Measure>> = {
	persentase: 'rate',
	cacah: 'count',
	nilai: 'amount',
	indeks: 'index',
	kategori: 'category',
	luas: 'area',
	kepadatan: 'density',
	bagian: 'share',
}

let made: MappingRegisters | null = null

/** The registers as they ship, with those of the example office; made once, as the desk keeps them. */
export function shippedRegisters(): MappingRegisters {
	made ??= {
		areas: areas(),
		areasInScope: areas().flatMap(({ code }) => (/^(?:00|33|35|64|99)/.test(code) ? [code] : [])),
		areasInTables: [],
		aliases: rowsOf('data/national/search-aliases.csv').flatMap((row) => {
			const code = cell(row, 'maksud')
			return levelOfCode(code) ? [{ name: cell(row, 'frasa'), code }] : []
		}),
		bpsCodes: [],
		indicators: registerOf('indicators.csv', 'id').map(indicator),
		programmes: registerOf('programmes.csv', 'id').map(programme),
	}
	return made
}

/** Kabupaten and kota of the invented province: what is made up is of them, never of a real area. */
export const inventedRegencies = ['Kabupaten Contoh', 'Kabupaten Andaian', 'Kota Umpamaan'] as const

let invented: MappingRegisters | null = null

/** The registers as they ship, with two more invented neighbours of Kabupaten Contoh. */
export function registersWithInvented(): MappingRegisters {
	const shipped = shippedRegisters()
	const regency = (code: string, name: string, kind: Area['kind']): Area => ({
		code,
		name,
		kind,
		level: 'kabupaten-kota',
	})
	const more = [regency('99.02', 'Andaian', 'kabupaten'), regency('99.71', 'Umpamaan', 'kota')]
	invented ??= {
		...shipped,
		areas: [...shipped.areas, ...more],
		areasInScope: [...shipped.areasInScope, ...more.map(({ code }) => code)],
	}
	return invented
}

function indicator(row: Row): MappingIndicator {
	const number = (column: string) => (cell(row, column) === '' ? null : Number(cell(row, column)))
	const list = (text: string) => text.split('|').filter((one) => one !== '')
	return {
		id: cell(row, 'id'),
		name: { id: cell(row, 'nama'), en: cell(row, 'nama_en') },
		short: { id: cell(row, 'singkatan'), en: cell(row, 'singkatan_en') },
		synonyms: list(row.sebutan ?? ''),
		unit: cell(row, 'satuan') as MappingIndicator['unit'],
		measure: measures[cell(row, 'jenis')] ?? 'count',
		categories: list(cell(row, 'kategori')),
		lowestLevel: cell(row, 'tingkat_terendah') as MappingIndicator['lowestLevel'],
		minimum: number('minimum'),
		maximum: number('maksimum'),
		decimals: Number(cell(row, 'desimal')),
		theme: cell(row, 'tema'),
		themeEnglish: row.tema_en ?? '',
		derived: cell(row, 'turunan') === 'ya',
	}
}

function programme(row: Row): MappingProgramme {
	return {
		id: cell(row, 'id'),
		name: { id: cell(row, 'nama'), en: cell(row, 'nama_en') },
		recipientUnit: cell(row, 'satuan_penerima') as MappingProgramme['recipientUnit'],
		components: registerOf('programme-components.csv', 'program', 'id')
			.filter((component) => cell(component, 'program' in component ? 'program' : 'programme') === cell(row, 'id'))
			.map((component) => ({
				id: cell(component, 'id'),
				name: { id: cell(component, 'nama'), en: cell(component, 'nama_en') },
			})),
	}
}

let allAreas: Area[] | null = null

/** Every area of the register with the corrections of both folders. */
function areas(): Area[] {
	if (allAreas) return allAreas
	const byCode = new Map<string, Area>()
	byCode.set(COUNTRY_CODE, { code: COUNTRY_CODE, name: 'Indonesia', kind: 'negara', level: 'negara' })
	for (const table of ['provinces', 'regencies', 'districts', 'villages']) {
		for (const row of rowsOf(`node_modules/idn-area-data/data/${table}.csv`)) {
			const area = areaOf(cell(row, 'code'), cell(row, 'name'))
			byCode.set(area.code, area)
		}
	}
	for (const folder of ['national', 'office']) {
		if (!existsSync(new URL(`../../data/${folder}/areas.csv`, import.meta.url))) continue
		for (const row of rowsOf(`data/${folder}/areas.csv`)) {
			const code = cell(row, 'kode_wilayah')
			const kind = cell(row, 'jenis') as Area['kind']
			byCode.set(code, { code, name: cell(row, 'nama'), kind, level: levelOfCode(code) ?? 'negara' })
		}
	}
	allAreas = [...byCode.values()]
	return allAreas
}

function areaOf(code: string, name: string): Area {
	const level = levelOfCode(code) ?? 'negara'
	if (level === 'kabupaten-kota') {
		const kind = name.startsWith('Kota ') ? 'kota' : 'kabupaten'
		return { code, name: name.replace(/^(?:Kabupaten|Kota) /, ''), kind, level }
	}
	if (level === 'desa-kelurahan') return { code, name, kind: code[9] === '1' ? 'kelurahan' : 'desa', level }
	return { code, name, kind: level as Area['kind'], level }
}
