import { expect, it } from 'vitest'
import { readWorkbook } from '../../../../src/gate/mapping/workbook/read-workbook.ts'
import { comparisonWorkbook } from '../../../../src/topics/compare/comparison-workbook.ts'

it('a comparison is saved with codes as text, figures as numbers, and where they are from', () => {
	const rows = [
		['kode_wilayah', 'nilai', 'id_wilayah'],
		['99.10', 20.5, 'ID-99.10'],
		['99.20', '', 'ID-99.20'],
	]
	const about = { finding: 'A lebih tinggi', subtitle: 'Persen, 2025', source: 'Sumber: Badan Rekaan' }
	const [data, source] = readWorkbook('a.xlsx', comparisonWorkbook(rows, about)).sheets
	expect(data?.rows.map((row) => row.map((cell) => cell?.number ?? cell?.text ?? null))).toEqual([
		['kode_wilayah', 'nilai', 'id_wilayah'],
		['99.10', 20.5, 'ID-99.10'],
		['99.20', null, 'ID-99.20'],
	])
	expect(source?.rows.map(([cell]) => cell?.text)).toEqual(Object.values(about))
})
