import { describe, expect, it } from 'vitest'
import { understand } from '../../src/gate/mapping/understand.ts'
import { readWorkbook } from '../../src/gate/mapping/workbook/read-workbook.ts'
import { shippedRegisters } from './registers.ts'

const registers = shippedRegisters()
const names = new Map(registers.areas.map(({ code, name }) => [code, name]))
/** The villages of a whole province: 29 kabupaten and 9 kota, none of which holds a third of its kecamatan. */
const villages = registers.areas.filter(({ code }) => /^35\.\d\d\.\d\d\.\d{4}$/.test(code))
/** What stands beside a village is its place in the list, not a figure about it. */
const placeOf = new Map(villages.map(({ code }, at) => [code, (at / 10_000).toFixed(4)]))

/** An index as a ministry hands it out for many kabupaten: no codes, a column of names for each level. */
function table(heading: string, lengths: readonly number[]): Uint8Array {
	const rows = villages.map(({ code }) =>
		[...lengths.map((length) => names.get(code.slice(0, length))), placeOf.get(code)?.replace('.', ',')].join(';'),
	)
	return new TextEncoder().encode(`${heading};Nilai IDM 2024\n${rows.join('\n')}\n`)
}

describe('villages of a whole province, told by names alone', () => {
	it.each([
		['Provinsi;Kabupaten;Kecamatan;Desa', [2, 5, 8, 13]],
		['PROVINSI;KABUPATEN/KOTA;KECAMATAN;DESA/KELURAHAN', [2, 5, 8, 13]],
		['Nama Kabupaten/Kota;Nama Kecamatan;Nama Desa', [5, 8, 13]],
	])('are found under %s: a column has the level that its heading says', (heading, lengths) => {
		const { observations, questions, unmatched } = understand(
			readWorkbook('idm.csv', table(heading, lengths)),
			registers,
			{},
		)
		// Kabupaten and Kota Kediri, or one kecamatan, hold a name twice: those are asked about.
		expect([...questions, ...unmatched].length).toBeLessThanOrEqual(20)
		expect(observations.length).toBeGreaterThan(8450)
		expect(observations.filter(({ area, value }) => Number(placeOf.get(area)) !== Number(value))).toEqual([])
	})
})
