import type { AreaRegister } from '../../../src/gate/register/area-register.ts'
import {
	type AreaAlias,
	areaAliasHeadings,
	areaAliasRowSchema,
	optionalAreaAliasHeadings,
} from '../../../src/gate/rows/area-alias-row.ts'
import { type BpsCode, bpsCodeHeadings, bpsCodeRowSchema } from '../../../src/gate/rows/bps-code-row.ts'
import { areaAlias } from '../../../src/gate/rules/area-alias.ts'
import { bpsCodeArea } from '../../../src/gate/rules/bps-code-area.ts'
import { knownArea } from '../../../src/gate/rules/known-area.ts'
import type { IssueCollector } from '../../../src/issue/issue-collector.ts'
import { readTable, type Table } from './read-table.ts'

export const AREA_ALIASES = 'area-aliases.csv'
export const BPS_CODES = 'bps-codes.csv'

/** Names that the office's files give to areas, held to the register; most offices have none at first. */
export async function readAreaAliases(
	office: string,
	register: Pick<AreaRegister, 'get' | 'childrenOf'>,
	issues: IssueCollector,
): Promise<AreaAlias[]> {
	const table = await readTable(office, AREA_ALIASES, aliasColumns, areaAliasRowSchema, issues)
	const rows = registered(table, register, issues)
	const placed = rows.map(({ line, value }) => ({ line, alias: value }))
	for (const { line, finding } of areaAlias(placed, register)) issues.add(table.path, line, 'sebutan', finding)
	return rows.map(({ value }) => value)
}

/** Codes of the statistics office and the areas they stand for, where an office has brought such a table. */
export async function readBpsCodes(
	office: string,
	register: Pick<AreaRegister, 'get'>,
	issues: IssueCollector,
): Promise<BpsCode[]> {
	const table = await readTable(office, BPS_CODES, bpsCodeHeadings, bpsCodeRowSchema, issues)
	const rows = registered(table, register, issues)
	for (const { line, column, finding } of bpsCodeArea(rows)) issues.add(table.path, line, column, finding)
	return rows.map(({ value }) => value)
}

export const aliasColumns = { headings: areaAliasHeadings, optional: optionalAreaAliasHeadings }

/** Rows whose area the register knows; the others are reported. */
function registered<T extends { code: string }>(
	{ path, rows }: Table<T>,
	register: Pick<AreaRegister, 'get'>,
	issues: IssueCollector,
): { line: number; value: T }[] {
	return (rows ?? []).flatMap(({ line, value }) => {
		if (!value) return []
		const finding = knownArea(value.code, register)
		if (finding) issues.add(path, line, 'kode_wilayah', finding)
		return finding ? [] : [{ line, value }]
	})
}
