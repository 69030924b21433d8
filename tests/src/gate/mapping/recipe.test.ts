import { describe, expect, it } from 'vitest'
import { applyRecipe } from '../../../../src/gate/mapping/recipe/apply-recipe.ts'
import { recipeOf } from '../../../../src/gate/mapping/recipe/recipe-of.ts'
import { understand } from '../../../../src/gate/mapping/understand.ts'
import { recipeSchema } from '../../../../src/schemas/recipe.ts'
import { shippedRegisters } from '../../../desk/registers.ts'
import { csvFile } from '../../../desk/source-files.ts'

const registers = shippedRegisters()
const answers = { missing: 'O', 'area:brebesz': '33.29' }
const ofYear = (year: number, brebes: string, tegal: string) =>
	csvFile(
		`p0-${year}.csv`,
		`Kabupaten/Kota,Persentase Penduduk Miskin ${year}\nBrebesz,${brebes}\nKabupaten Tegal,${tegal}`,
	)

describe('a recipe', () => {
	const first = understand(ofYear(2022, '16.05', '-'), registers, answers)
	const recipe = recipeOf(first, answers)

	it('is what its schema says, and holds no figure and no period', () => {
		expect(recipeSchema.parse(JSON.parse(JSON.stringify(recipe)))).toEqual(recipe)
		expect(JSON.stringify(recipe)).not.toMatch(/16\.05|2022/)
	})

	it('reads the file of the next year without a question', () => {
		const { understanding, differences } = applyRecipe(ofYear(2023, '15.78', '-'), registers, recipe)
		expect(differences).toEqual([])
		expect([...understanding.questions, ...understanding.unmatched]).toEqual([])
		expect(understanding.observations.map(({ area, period, value, status }) => [area, period, value, status])).toEqual([
			['33.29', '2023', '15.78', 'A'],
			['33.28', '2023', '', 'O'],
		])
	})

	it('says what differs in a file of another shape', () => {
		const other = csvFile('p1.csv', 'Kabupaten/Kota,Indeks Kedalaman Kemiskinan 2025\nKabupaten Tegal,0.73')
		const { differences } = applyRecipe(other, registers, recipe)
		expect(differences.map(({ text }) => text.id)).toEqual([
			'Kolom “persentase penduduk miskin” tidak ada lagi.',
			'Kolom “indeks kedalaman kemiskinan” baru.',
		])
	})

	it('does not answer for a period that the next file does not say', () => {
		const bare = csvFile('p0.csv', 'Kabupaten/Kota,Persentase Penduduk Miskin\nKabupaten Tegal,7.3')
		const said = { period: '2022' }
		const made = recipeOf(understand(bare, registers, said), said)
		const { understanding } = applyRecipe(bare, registers, made)
		expect(understanding.questions.map(({ id }) => id)).toEqual(['period'])
	})
})
