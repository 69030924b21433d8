import { issueAt } from '../../../src/issue/finding.ts'
import type { Issue } from '../../../src/schemas/issue.ts'
import { attackRecipients } from '../../verify/attack/attack-recipients.ts'
import { loadSolver } from '../../verify/attack/programme/linear-programme.ts'
import { mergeCells } from '../../verify/attack/read/merge-cells.ts'
import type { PublicRegister } from '../../verify/attack/read/public-register.ts'
import { readCsvCells } from '../../verify/attack/read/read-csv-cells.ts'
import { sayUntried } from '../../verify/attack/rules/say-untried.ts'
import { countUntried } from '../../verify/attack/rules/untried.ts'

/** How long large systems of hidden cells are attacked, in milliseconds; what is left then is said. */
const PATIENCE = 60_000

/** A table as it will be published, and its name. */
export type AttackedText = { name: string; text: string }

/**
 * Attacks protected tables as a reader would who has all of them: small counts, exact and narrow cells, officers, amounts,
 * sums of tables. By the same attack as of a finished site, which knows nothing of how the tables came about.
 */
export async function attackProtected(
	tables: readonly AttackedText[],
	{ programmes, benefits }: Pick<PublicRegister, 'programmes' | 'benefits'>,
	threshold: number,
): Promise<{ issues: Issue[]; untried: string[] }> {
	const printed = tables.flatMap(({ name, text }) => readCsvCells(name, text).cells)
	const merged = mergeCells(printed)
	const untried = countUntried()
	const attack = { open: await loadSolver(), threshold, untried, until: performance.now() + PATIENCE }
	const register = { programmes, benefits, counted: new Set(printed.map(({ programme }) => programme)), names: [] }
	const found = [...merged.findings, ...attackRecipients(merged, register, attack)]
	return {
		issues: found.map(({ file, line, finding }) => issueAt({ file, line, column: null }, finding)),
		untried: sayUntried(untried.counts()),
	}
}
