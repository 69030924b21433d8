import { attackRecipients } from '../../../../scripts/verify/attack/attack-recipients.ts'
import type { OpenSolver } from '../../../../scripts/verify/attack/programme/attack-pieces.ts'
import { mergeCells } from '../../../../scripts/verify/attack/read/merge-cells.ts'
import type { PublicRegister } from '../../../../scripts/verify/attack/read/public-register.ts'
import { readCsvCells } from '../../../../scripts/verify/attack/read/read-csv-cells.ts'
import { countUntried } from '../../../../scripts/verify/attack/rules/untried.ts'
import type { ProtectedCell } from '../../../../src/schemas/recipients.ts'
import { csvOf } from './sample-site.ts'

const nothingKnown: PublicRegister = { programmes: [], benefits: [], counted: new Set(), names: [] }

/** What the program's own attack finds in cells, read from the file that they would be published in. */
export function attackCells(
	cells: readonly ProtectedCell[],
	threshold: number,
	open: OpenSolver,
	register: PublicRegister = nothingKnown,
): string[] {
	const merged = mergeCells(readCsvCells('unduh/a.csv', csvOf(cells)).cells)
	const found = attackRecipients(merged, register, { open, threshold, untried: countUntried() })
	return [...merged.findings, ...found].map(({ finding }) => `${finding.rule}: ${finding.hint}`)
}
