import '../settings/schemas-as-data.ts'
import { csvLine } from '../../gate/csv/csv-text.ts'
import { readRegistry } from '../../gate/read/read-registry.ts'
import { indicatorHeadings, indicatorRowSchema, optionalIndicatorHeadings } from '../../gate/rows/indicator-row.ts'
import { fieldsOf } from '../../gate/rows/row-fields.ts'
import { indicatorConsistent } from '../../gate/rules/indicator-consistent.ts'
import type { PlacedFinding } from '../../issue/finding.ts'
import type { DeskRegisters } from '../../schemas/desk-registers.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import type { RowsHome } from '../home.ts'

/**
 * New indicators on the page of a published portal: a row is held to the gate by itself and taken away as a file, from
 * which somebody adds it to the office's own register.
 * @param take given each indicator that was made, and its file
 */
export function staticIndicators(
	{ languages }: Pick<DeskRegisters, 'languages'>,
	take: (indicator: Indicator, name: string, text: string) => void,
): RowsHome {
	const english = languages.includes('en') ? 'required' : 'optional'
	return {
		fields: async () => fieldsOf(indicatorRowSchema),
		save: async (_, cells) => {
			const text = `${csvLine(indicatorHeadings)}${csvLine(indicatorHeadings.map((heading) => cell(cells[heading])))}`
			const chunks = async function* () {
				yield new TextEncoder().encode(text)
			}
			const read = await readRegistry(
				chunks(),
				indicatorHeadings,
				indicatorRowSchema,
				optionalIndicatorHeadings,
				english,
			)
			const indicator = read.rows?.[0]?.value
			const faults = [...read.faults, ...(indicator ? indicatorConsistent(indicator) : [])]
			if (!indicator || faults.length > 0) return { saved: false, files: [], said: faults.map(sentence) }
			const name = `indicators-${indicator.id}.csv`
			take(indicator, name, text)
			return { saved: true, files: [name], said: [] }
		},
	}
}

/** A number is written as one: a text that begins with a minus would be taken for a formula. */
const cell = (text = '') => (/^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text)

function sentence({ column, finding }: Pick<PlacedFinding, 'column' | 'finding'>): string {
	return [`${column ?? ''}: ${finding.expected}`, finding.hint].filter((part) => part).join('\n')
}
