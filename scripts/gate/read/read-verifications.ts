import type { RegistryRow } from '../../../src/gate/read/read-registry.ts'
import type { AreaRegister } from '../../../src/gate/register/area-register.ts'
import {
	type VerificationRow,
	verificationHeadings,
	verificationRowSchema,
} from '../../../src/gate/rows/verification-row.ts'
import { knownArea } from '../../../src/gate/rules/known-area.ts'
import { inventedVerification } from '../../../src/gate/rules/simulated-areas.ts'
import { verificationSmall } from '../../../src/gate/rules/verification-small.ts'
import { verificationStages } from '../../../src/gate/rules/verification-stages.ts'
import type { IssueCollector } from '../../../src/issue/issue-collector.ts'
import type { Verification } from '../../../src/schemas/verification.ts'
import { readTable } from './read-table.ts'

/** What rows of verifications are held to. */
export type VerificationContext = {
	register: Pick<AreaRegister, 'get' | 'isInvented'>
	threshold: number
	issues: IssueCollector
}

type PlacedRow = { line: number; value: VerificationRow }

/** Reads `verifications.csv`, if there is one: rows of one id are the stages of one verification. */
export async function readVerifications(
	dataDir: string,
	{ register, threshold, issues }: VerificationContext,
): Promise<Verification[]> {
	const table = await readTable(dataDir, 'verifications.csv', verificationHeadings, verificationRowSchema, issues)
	const groups = Map.groupBy(table.rows ?? [], ({ key }) => key)
	return [...groups.values()].flatMap((group) => {
		const rows = group.filter(isRead)
		// Stages are judged together: a row that could not be read leaves a gap that its own issue explains.
		if (rows.length < group.length) return []
		reportFaults(table.path, rows, { register, threshold, issues })
		const about = rows[0]?.value.about
		return about ? [{ ...about, stages: rows.map(({ value }) => value.stage) }] : []
	})
}

function isRead(row: RegistryRow<VerificationRow>): row is RegistryRow<VerificationRow> & PlacedRow {
	return row.value !== null
}

function reportFaults(
	path: string,
	rows: readonly PlacedRow[],
	{ register, threshold, issues }: VerificationContext,
): void {
	const stages = rows.map(({ value }) => value)
	const lineOf = (index: number) => rows[index]?.line ?? null
	for (const { line, value } of rows) {
		const { area } = value.about
		const finding = knownArea(area, register) ?? inventedVerification(area, register.isInvented(area))
		if (finding) issues.add(path, line, 'kode_wilayah', finding)
	}
	for (const { index, column, finding } of verificationStages(stages)) issues.add(path, lineOf(index), column, finding)
	for (const { index, finding } of verificationSmall(stages, threshold))
		issues.add(path, lineOf(index), 'nilai', finding)
}
