import { join } from 'node:path'
import type { IndicatorRegistry } from '../../../src/gate/read/observation-judges.ts'
import type { RegistryRow } from '../../../src/gate/read/read-registry.ts'
import { type AreaAmendment, findAmendmentFaults } from '../../../src/gate/register/area-register.ts'
import { areaHeadings, areaRowSchema } from '../../../src/gate/rows/area-row.ts'
import {
	indicatorHeadings,
	indicatorRowSchema,
	optionalIndicatorHeadings,
} from '../../../src/gate/rows/indicator-row.ts'
import { programmeBenefitHeadings, programmeBenefitRowSchema } from '../../../src/gate/rows/programme-benefit-row.ts'
import {
	programmeComponentHeadings,
	programmeComponentRowSchema,
} from '../../../src/gate/rows/programme-component-row.ts'
import {
	optionalProgrammeHeadings,
	programmeHeadings,
	programmeRowSchema,
} from '../../../src/gate/rows/programme-row.ts'
import { amendmentComplete } from '../../../src/gate/rules/amendment-complete.ts'
import { areaAmendment } from '../../../src/gate/rules/area-amendment.ts'
import { fileMissing } from '../../../src/gate/rules/file-missing.ts'
import { indicatorConsistent } from '../../../src/gate/rules/indicator-consistent.ts'
import { indicatorFormula } from '../../../src/gate/rules/indicator-formula.ts'
import { indicatorRelation } from '../../../src/gate/rules/indicator-relation.ts'
import { indicatorReplacement } from '../../../src/gate/rules/indicator-replacement.ts'
import { knownProgramme } from '../../../src/gate/rules/known-programme.ts'
import { programmeParent } from '../../../src/gate/rules/programme-parent.ts'
import { reservedName } from '../../../src/gate/rules/reserved-name.ts'
import { knownSocialRegistry } from '../../../src/gate/rules/social-registry.ts'
import { uniqueId } from '../../../src/gate/rules/unique-id.ts'
import { alike } from '../../../src/issue/finding.ts'
import type { IssueCollector } from '../../../src/issue/issue-collector.ts'
import type { Area } from '../../../src/schemas/area.ts'
import type { Indicator } from '../../../src/schemas/indicator.ts'
import type { Programme } from '../../../src/schemas/programme.ts'
import type { ProgrammeBenefit } from '../../../src/schemas/programme-benefit.ts'
import type { ProgrammeComponent } from '../../../src/schemas/programme-component.ts'
import type { SocialRegistry } from '../../../src/schemas/social-registry.ts'
import { type PlacedRow, type RegisterFolders, type RegisterForm, readRegister } from './read-register.ts'

/** Reads the indicators; `null` when there is no table to hold observations to. */
export async function readIndicators(
	folders: RegisterFolders,
	issues: IssueCollector,
): Promise<{ indicators: Indicator[]; registry: IndicatorRegistry; own: string[] } | null> {
	const form: RegisterForm<Indicator> = {
		name: 'indicators.csv',
		columns: { headings: indicatorHeadings, optional: optionalIndicatorHeadings },
		schema: indicatorRowSchema,
		keyOf: ownKey,
		checkFile: idFaultsTo(issues),
	}
	const table = await readRegister(folders, form, issues)
	if (table.missing) issues.add(table.path, null, null, fileMissing(alike('indicators.csv')))
	if (!table.rows) return null
	const rows = table.rows.map((row) => withoutContradictions(row, issues))
	const registry = new Map(rows.map(({ key, value }) => [key, value]))
	reportFormulas(rows, registry, issues)
	reportRelations(table.rows, issues)
	const own = table.rows.filter(({ path }) => path === join(folders.office, form.name)).map(({ key }) => key)
	return { indicators: valuesOf(rows), registry, own }
}

/** Holds every formula to all of the registry, since it names other rows. */
function reportFormulas(
	rows: readonly PlacedRow<Indicator>[],
	registry: IndicatorRegistry,
	issues: IssueCollector,
): void {
	for (const { path, line, value } of rows) {
		for (const finding of value ? indicatorFormula(value, registry) : []) issues.add(path, line, 'rumus', finding)
	}
}

/** Holds what an indicator belongs to and is replaced by to all of the registry. */
function reportRelations(rows: readonly PlacedRow<Indicator>[], issues: IssueCollector): void {
	const all = rows.map(({ key, value }) => value ?? { id: key })
	for (const { path, line, value } of rows) {
		const finding = value && indicatorRelation(value, all)
		if (finding) issues.add(path, line, 'induk', finding)
		const replacement = value && indicatorReplacement(value, all)
		if (replacement) issues.add(path, line, 'digantikan_oleh', replacement)
	}
}

/** Reports what contradicts itself in a row; observations are not held to a row that does. */
function withoutContradictions(row: PlacedRow<Indicator>, issues: IssueCollector): PlacedRow<Indicator> {
	const faults = row.value ? indicatorConsistent(row.value) : []
	for (const { column, finding } of faults) issues.add(row.path, row.line, column, finding)
	return faults.length === 0 ? row : { ...row, value: null }
}

/** Reads the programmes; a portal without programmes has no such file. */
export async function readProgrammes(
	folders: RegisterFolders,
	registries: readonly Pick<SocialRegistry, 'id'>[],
	issues: IssueCollector,
): Promise<Programme[]> {
	const form: RegisterForm<Programme> = {
		name: 'programmes.csv',
		columns: { headings: programmeHeadings, optional: optionalProgrammeHeadings },
		schema: programmeRowSchema,
		keyOf: ownKey,
		checkFile: idFaultsTo(issues),
	}
	const rows = (await readRegister(folders, form, issues)).rows ?? []
	const all = valuesOf(rows)
	const ids = registries.map(({ id }) => id)
	for (const { path, line, value } of rows) {
		const finding = value && programmeParent(value, all)
		if (finding) issues.add(path, line, 'induk', finding)
		const unknown = value?.registry === undefined ? null : knownSocialRegistry(value.registry, ids)
		if (unknown) issues.add(path, line, 'register', unknown)
	}
	return all
}

/** Reads the benefits of programmes, if there are any; every programme they name must be registered. */
export async function readProgrammeBenefits(
	folders: RegisterFolders,
	programmes: readonly Programme[],
	issues: IssueCollector,
): Promise<ProgrammeBenefit[]> {
	const form: RegisterForm<ProgrammeBenefit> = {
		name: 'programme-benefits.csv',
		columns: programmeBenefitHeadings,
		schema: programmeBenefitRowSchema,
		keyOf: keyFrom(({ programme, component, period }: ProgrammeBenefit) => [programme, component.id, period]),
	}
	const rows = (await readRegister(folders, form, issues)).rows ?? []
	reportUnknownProgrammes(rows, programmes, issues)
	return valuesOf(rows)
}

/** Reads the components of programmes, if there are any; a component is named once within its programme. */
export async function readProgrammeComponents(
	folders: RegisterFolders,
	programmes: readonly Programme[],
	issues: IssueCollector,
): Promise<ProgrammeComponent[]> {
	const keyOf = keyFrom(({ programme, id }: ProgrammeComponent) => [programme, id])
	const form: RegisterForm<ProgrammeComponent> = {
		name: 'programme-components.csv',
		columns: programmeComponentHeadings,
		schema: programmeComponentRowSchema,
		keyOf,
		checkFile: (path, rows) => {
			const named = rows.filter(({ value }) => value !== null).map((row) => ({ ...row, key: keyOf(row) }))
			reportRepeatedIds(path, named, issues)
		},
	}
	const rows = (await readRegister(folders, form, issues)).rows ?? []
	reportUnknownProgrammes(rows, programmes, issues)
	return valuesOf(rows)
}

function reportUnknownProgrammes(
	rows: readonly PlacedRow<{ programme: string }>[],
	programmes: readonly Programme[],
	issues: IssueCollector,
): void {
	const known = programmes.map(({ id }) => id)
	for (const { path, line, value } of rows) {
		const finding = value && knownProgramme(value.programme, known)
		if (finding) issues.add(path, line, 'program', finding)
	}
}

/** Reads the amendments of areas, if there are any, and holds their rows to the register they amend. */
export async function readAmendments(
	folders: RegisterFolders,
	areas: readonly Area[],
	issues: IssueCollector,
): Promise<AreaAmendment[]> {
	const form: RegisterForm<AreaAmendment> = {
		name: 'areas.csv',
		columns: areaHeadings,
		schema: areaRowSchema,
		// An area may meet with several events, and take up several others; the same is told once.
		keyOf: keyFrom(({ code, event }: AreaAmendment) => [code, event.type, event.from ?? '']),
	}
	const rows = (await readRegister(folders, form, issues)).rows ?? []
	const fit = rows.flatMap(({ path, line, value }) => (value ? [{ path, line, amendment: value }] : []))
	for (const { path, line, amendment } of fit) {
		for (const { column, finding } of amendmentComplete(amendment)) issues.add(path, line, column, finding)
	}
	const amendments = fit.map(({ amendment }) => amendment)
	for (const fault of findAmendmentFaults(areas, amendments)) {
		const { column, finding } = areaAmendment(fault)
		const { path = '', line = null } = fit[fault.index] ?? {}
		issues.add(path, line, column, finding)
	}
	return amendments
}

function valuesOf<T>(rows: readonly RegistryRow<T>[]): T[] {
	return rows.flatMap(({ value }) => (value === null ? [] : [value]))
}

function ownKey({ key }: { key: string }): string {
	return key
}

/** Keys of tables without an id; a row that could not be read stands for no other. */
function keyFrom<T>(parts: (value: T) => readonly string[]): (row: RegistryRow<T> & { path?: string }) => string {
	return ({ value, path, line }) => (value === null ? `${path}:${line}` : parts(value).join(' '))
}

/** Ids that become addresses: each once, and none that the portal uses itself. */
function idFaultsTo(issues: IssueCollector) {
	return (path: string, rows: readonly RegistryRow<unknown>[]) => {
		reportRepeatedIds(path, rows, issues)
		for (const { key, line } of rows) {
			const finding = reservedName(key)
			if (finding) issues.add(path, line, 'id', finding)
		}
	}
}

export function reportRepeatedIds(path: string, rows: readonly RegistryRow<unknown>[], issues: IssueCollector): void {
	const first = new Map<string, number>()
	for (const { key, line } of rows) {
		const before = first.get(key)
		if (before === undefined) first.set(key, line)
		else issues.add(path, line, 'id', uniqueId(key, before))
	}
}
