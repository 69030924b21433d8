import { describe, expect, it } from 'vitest'
import { programmeParent } from '../../../../src/gate/rules/programme-parent.ts'

const programme = (id: string, parent?: string, recipientUnit: 'keluarga' | 'orang' = 'keluarga') => ({
	id,
	recipientUnit,
	...(parent !== undefined && { parent }),
})

describe('programme-parent', () => {
	it('lets a programme stand alone, or be part of another', () => {
		const all = [programme('semua'), programme('ragam', 'semua'), programme('anak', 'ragam')]
		expect(all.map((one) => programmeParent(one, all))).toEqual([null, null, null])
	})

	it('names what is near where the parent is not there', () => {
		const all = [programme('semua'), programme('ragam', 'semu')]
		expect(programmeParent(programme('ragam', 'semu'), all)).toMatchInlineSnapshot(`
			{
			  "expected": "id dari programmes.csv / an id from programmes.csv",
			  "hint": "mungkin maksudnya semua / perhaps semua is meant",
			  "received": "semu",
			  "rule": "programme-parent",
			  "severity": "error",
			}
		`)
	})

	it('refuses another unit, and parents that lead back', () => {
		const all = [programme('a', 'b'), programme('b', 'c'), programme('c', 'a'), programme('orang', 'a', 'orang')]
		expect(all.map((one) => programmeParent(one, all)?.expected)).toEqual([
			'program yang bukan bagian dari program ini / a programme that is no part of this one',
			'program yang bukan bagian dari program ini / a programme that is no part of this one',
			'program yang bukan bagian dari program ini / a programme that is no part of this one',
			'program yang dihitung dalam orang / a programme counted in orang',
		])
	})

	it('does not run for ever where a circle lies further up', () => {
		const all = [programme('a', 'b'), programme('b', 'a'), programme('c', 'a')]
		expect(programmeParent(programme('c', 'a'), all)).toBeNull()
	})
})
