import type { DeclaredCheck } from '../../../src/gate/plausibility/figures/declared-check.ts'
import type { IndicatorRegistry } from '../../../src/gate/read/observation-judges.ts'
import { plausibilityHeadings, plausibilityRowSchema } from '../../../src/gate/rows/plausibility-row.ts'
import { knownIndicator } from '../../../src/gate/rules/known-indicator.ts'
import type { IssueCollector } from '../../../src/issue/issue-collector.ts'
import { type RegisterFolders, type RegisterForm, readRegister } from './read-register.ts'
import { reportRepeatedIds } from './read-registries.ts'

/** Reads the checks of both folders; one of the office with the id of a national one stands in its place. */
export async function readPlausibility(
	folders: RegisterFolders,
	registry: IndicatorRegistry,
	issues: IssueCollector,
): Promise<DeclaredCheck[]> {
	const form: RegisterForm<DeclaredCheck> = {
		name: 'plausibility.csv',
		columns: plausibilityHeadings,
		schema: plausibilityRowSchema,
		keyOf: ({ key }) => key,
		checkFile: (path, rows) => reportRepeatedIds(path, rows, issues),
	}
	const rows = (await readRegister(folders, form, issues)).rows ?? []
	const known = [...registry.keys()]
	return rows.flatMap(({ path, line, value }) => {
		if (!value) return []
		const unknown = (ids: readonly string[], column: string) =>
			ids.filter((id) => id !== '*' && !registry.has(id)).map((id) => ({ column, finding: knownIndicator(id, known) }))
		const faults = [...unknown(value.indicators, 'indikator'), ...unknown(value.references, 'acuan')]
		for (const { column, finding } of faults) if (finding) issues.add(path, line, column, finding)
		return faults.length === 0 ? [value] : []
	})
}
