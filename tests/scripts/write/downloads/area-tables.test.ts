import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { isRecipientsFile } from '../../../../src/schemas/fixed-downloads.ts'
import { figureColumns } from '../../../../src/schemas/published-columns.ts'

/** Downloads of an office as a build writes them; the golden tests hold them to the program. */
const downloads = resolve(import.meta.dirname, '../../../fixtures/build/contoh/expected/unduh')
type Row = Record<string, string>

function rowsIn(path: string): Row[] {
	return Papa.parse<Row>(readFileSync(join(downloads, path), 'utf8'), { header: true, skipEmptyLines: true }).data
}

const areas = readdirSync(join(downloads, 'wilayah')).filter((name) => name.endsWith('.csv') && !isRecipientsFile(name))
const keyOf = ({ kode_wilayah, indikator, periode }: Row) => `${kode_wilayah} ${indikator} ${periode}`
const rowsOf = (dataset: string) => new Map(rowsIn(`${dataset}.csv`).map((row) => [keyOf(row), row]))

describe('the table of an area', () => {
	it('says of each row its month, its caution and all else that its dataset says, and last which one that is', () => {
		expect(areas.length).toBeGreaterThan(3)
		const told = { caution: 0, month: 0 }
		for (const row of areas.flatMap((name) => rowsIn(`wilayah/${name}`))) {
			const { sumber = '', ...rest } = row
			expect(Object.keys(row)).toEqual([...figureColumns, 'sumber'])
			expect(rest).toEqual(rowsOf(sumber).get(keyOf(row)))
			if (row.catatan !== '') told.caution += 1
			if (row.acuan !== row.periode) told.month += 1
		}
		// Else nothing would be compared that a table of bare figures lacks.
		expect(told.caution).toBeGreaterThan(0)
		expect(told.month).toBeGreaterThan(0)
	})
})
