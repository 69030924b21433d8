import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTemplate } from '../../../../../src/gate/mapping/template/read-template.ts'
import { templateAnswers } from '../../../../../src/gate/mapping/template/template-answers.ts'
import { templateWorkbook } from '../../../../../src/gate/mapping/template/template-workbook.ts'
import { understand } from '../../../../../src/gate/mapping/understand.ts'
import type { MappingRegisters } from '../../../../../src/gate/mapping/understanding.ts'
import { readWorkbook } from '../../../../../src/gate/mapping/workbook/read-workbook.ts'
import type { SourceCell, SourceFile } from '../../../../../src/gate/mapping/workbook/source-file.ts'
import { areas, villagePlan } from './invented-plan.ts'

const plan = villagePlan()
const blank = readWorkbook('indeks-99.01.xlsx', templateWorkbook(plan))
const registers: MappingRegisters = {
	areas: areas.map(({ code, name, kind, level }) => ({ code, name, kind, level })),
	areasInScope: areas.map(({ code }) => code),
	areasInTables: [],
	aliases: [],
	bpsCodes: [],
	indicators: plan.indicators.map((one) => ({ ...one, synonyms: [] })),
	programmes: [],
}

const cellOf = (text: string, number: number | null = null): SourceCell => ({
	text,
	number,
	date: null,
	formula: false,
	percent: false,
})

const figure = fc.integer({ min: 0, max: 100 }).map((value) => cellOf(String(value / 100), value / 100))
const word = fc.constantFrom('maju', 'mandiri').map((text) => cellOf(text))
const rows = fc.array(fc.tuple(figure, word), { minLength: 3, maxLength: 3 })

/** The template with the three villages filled in, and the period in the form. */
function filled(typed: readonly (readonly [SourceCell, SourceCell])[]): SourceFile {
	const [data, form] = blank.sheets
	if (!data || !form) throw new Error('a template of two sheets')
	const at = form.rows.findIndex((row) => row[0]?.text === 'periode')
	return {
		...blank,
		sheets: [
			{
				...data,
				rows: data.rows.map((row, index) => {
					const cells = typed[index - 2]
					return cells ? [row[0] ?? null, row[1] ?? null, row[2] ?? null, null, ...cells] : row
				}),
			},
			{
				...form,
				rows: form.rows.map((row, index) => (index === at ? [row[0] ?? null, row[1] ?? null, cellOf('2025')] : row)),
			},
		],
	}
}

describe('a template filled in', () => {
	it('is understood like any other table without a question, and says what its own reader reads', () => {
		fc.assert(
			fc.property(rows, (typed) => {
				const file = filled(typed)
				const read = readTemplate(file)
				if (!read) throw new Error('no template')
				const first = understand(file, registers, {})
				const understood = understand(file, registers, templateAnswers(read, first.tables))
				expect(understood.questions).toEqual([])
				expect(understood.problems).toEqual([])
				const told = understood.observations.map((one) => [one.area, one.period, one.indicator, one.value, one.status])
				const own = read.rows.map((row) => [row.code, row.period, row.indicator, row.value, row.status || 'A'])
				expect(told.sort()).toEqual(own.sort())
			}),
			{ numRuns: 50 },
		)
	})
})
