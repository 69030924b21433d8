import type { Area } from '../../../src/schemas/area.ts'
import type { Indicator } from '../../../src/schemas/indicator.ts'
import type { Programme } from '../../../src/schemas/programme.ts'
import type { ProgrammeBenefit } from '../../../src/schemas/programme-benefit.ts'
import type { ProgrammeComponent } from '../../../src/schemas/programme-component.ts'
import type { IssueCollector } from '../../ground/issue/issue-collector.ts'
import { type AreaAmendment, findAmendmentFaults } from '../register/area-register.ts'
import { areaHeadings, areaRowSchema } from '../rows/area-row.ts'
import { indicatorHeadings, indicatorRowSchema, optionalIndicatorHeadings } from '../rows/indicator-row.ts'
import { programmeBenefitHeadings, programmeBenefitRowSchema } from '../rows/programme-benefit-row.ts'
import { programmeComponentHeadings, programmeComponentRowSchema } from '../rows/programme-component-row.ts'
import { optionalProgrammeHeadings, programmeHeadings, programmeRowSchema } from '../rows/programme-row.ts'
import { amendmentComplete } from '../rules/amendment-complete.ts'
import { areaAmendment } from '../rules/area-amendment.ts'
import { fileMissing } from '../rules/file-missing.ts'
import { indicatorConsistent } from '../rules/indicator-consistent.ts'
import { indicatorRelation } from '../rules/indicator-relation.ts'
import { indicatorReplacement } from '../rules/indicator-replacement.ts'
import { knownProgramme } from '../rules/known-programme.ts'
import { uniqueId } from '../rules/unique-id.ts'
import type { IndicatorRegistry } from './observation-judges.ts'
import type { RegistryRow } from './read-registry.ts'
import { readTable } from './read-table.ts'

/** Reads `indicators.csv`; `null` when there is no table to hold observations to. */
export async function readIndicators(
	dataDir: string,
	issues: IssueCollector,
): Promise<{ indicators: Indicator[]; registry: IndicatorRegistry } | null> {
	const columns = { headings: indicatorHeadings, optional: optionalIndicatorHeadings }
	const table = await readTable(dataDir, 'indicators.csv', columns, indicatorRowSchema, issues)
	if (table.missing) issues.add(table.path, null, null, fileMissing('indicators.csv'))
	if (!table.rows) return null
	reportRepeatedIds(table.path, table.rows, issues)
	reportRelations(table.path, table.rows, issues)
	const rows = table.rows.map((row) => withoutContradictions(table.path, row, issues))
	return { indicators: valuesOf(rows), registry: new Map(rows.map(({ key, value }) => [key, value])) }
}

function reportRelations(path: string, rows: readonly RegistryRow<Indicator>[], issues: IssueCollector): void {
	const all = rows.map(({ key, value }) => value ?? { id: key })
	for (const { line, value } of rows) {
		const finding = value && indicatorRelation(value, all)
		if (finding) issues.add(path, line, 'induk', finding)
		const replacement = value && indicatorReplacement(value, all)
		if (replacement) issues.add(path, line, 'digantikan_oleh', replacement)
	}
}

/** Reports what contradicts itself in a row; observations are not held to a row that does. */
function withoutContradictions(
	path: string,
	row: RegistryRow<Indicator>,
	issues: IssueCollector,
): RegistryRow<Indicator> {
	const faults = row.value ? indicatorConsistent(row.value) : []
	for (const { column, finding } of faults) issues.add(path, row.line, column, finding)
	return faults.length === 0 ? row : { ...row, value: null }
}

/** Reads `programmes.csv`; a portal without programmes has no such file. */
export async function readProgrammes(dataDir: string, issues: IssueCollector): Promise<Programme[]> {
	const table = { headings: programmeHeadings, optional: optionalProgrammeHeadings }
	const { path, rows } = await readTable(dataDir, 'programmes.csv', table, programmeRowSchema, issues)
	reportRepeatedIds(path, rows ?? [], issues)
	return valuesOf(rows ?? [])
}

/** Reads `programme-benefits.csv`, if there is one; every programme it names must be registered. */
export async function readProgrammeBenefits(
	dataDir: string,
	programmes: readonly Programme[],
	issues: IssueCollector,
): Promise<ProgrammeBenefit[]> {
	const file = 'programme-benefits.csv'
	const { path, rows } = await readTable(dataDir, file, programmeBenefitHeadings, programmeBenefitRowSchema, issues)
	const known = programmes.map(({ id }) => id)
	for (const { line, value } of rows ?? []) {
		const finding = value && knownProgramme(value.programme, known)
		if (finding) issues.add(path, line, 'program', finding)
	}
	return valuesOf(rows ?? [])
}

/** Reads `programme-components.csv`, if there is one; a component is named once within its programme. */
export async function readProgrammeComponents(
	dataDir: string,
	programmes: readonly Programme[],
	issues: IssueCollector,
): Promise<ProgrammeComponent[]> {
	const { path, rows } = await readTable(
		dataDir,
		'programme-components.csv',
		programmeComponentHeadings,
		programmeComponentRowSchema,
		issues,
	)
	const read = (rows ?? []).flatMap(({ line, value }) => (value ? [{ line, value }] : []))
	const named = read.map(({ line, value }) => ({ line, value, key: `${value.programme} ${value.id}` }))
	reportRepeatedIds(path, named, issues)
	for (const { line, value } of read) {
		const finding = knownProgramme(
			value.programme,
			programmes.map(({ id }) => id),
		)
		if (finding) issues.add(path, line, 'program', finding)
	}
	return valuesOf(named)
}

/** Reads `areas.csv`, if there is one, and holds its rows to the register they amend. */
export async function readAmendments(
	dataDir: string,
	areas: readonly Area[],
	issues: IssueCollector,
): Promise<AreaAmendment[]> {
	const { path, rows } = await readTable(dataDir, 'areas.csv', areaHeadings, areaRowSchema, issues)
	const fit = (rows ?? []).flatMap(({ line, value }) => (value ? [{ line, amendment: value }] : []))
	for (const { line, amendment } of fit) {
		for (const { column, finding } of amendmentComplete(amendment)) issues.add(path, line, column, finding)
	}
	const amendments = fit.map(({ amendment }) => amendment)
	for (const fault of findAmendmentFaults(areas, amendments)) {
		const { column, finding } = areaAmendment(fault)
		issues.add(path, fit[fault.index]?.line ?? null, column, finding)
	}
	return amendments
}

function valuesOf<T>(rows: readonly RegistryRow<T>[]): T[] {
	return rows.flatMap(({ value }) => (value === null ? [] : [value]))
}

export function reportRepeatedIds(path: string, rows: readonly RegistryRow<unknown>[], issues: IssueCollector): void {
	const first = new Map<string, number>()
	for (const { key, line } of rows) {
		const before = first.get(key)
		if (before === undefined) first.set(key, line)
		else issues.add(path, line, 'id', uniqueId(key, before))
	}
}
