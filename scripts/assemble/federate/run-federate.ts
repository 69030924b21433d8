import { basename, join } from 'node:path'
import { personalDataFinding } from '../../../src/gate/personal-data/personal-data-finding.ts'
import { datasetName, datasetNameTaken } from '../../../src/gate/rules/dataset-name.ts'
import { recipientOffices } from '../../../src/gate/rules/recipient-offices.ts'
import { reservedName } from '../../../src/gate/rules/reserved-name.ts'
import { sidecarSchemaRule } from '../../../src/gate/rules/sidecar-schema.ts'
import { IssueCollector } from '../../../src/issue/issue-collector.ts'
import { personalDataKindsIn } from '../../../src/personal-data/find-personal-data.ts'
import type { Sidecar } from '../../../src/schemas/dataset.ts'
import { sidecarFileSchema } from '../../../src/schemas/sidecar-file.ts'
import { type Project, type ProjectSources, readProject } from '../../gate/read/read-project.ts'
import { readSettings } from '../../gate/read/read-settings.ts'
import { addUpOffices } from '../../protect/federated/add-up-offices.ts'
import { carriedCautions } from '../../protect/federated/carried-cautions.ts'
import { checkOffices } from '../../protect/federated/check-offices.ts'
import { type PublishedOffice, readOffices } from '../../protect/federated/read-offices.ts'
import { tableName } from '../../protect/release/ledger/ledger.ts'
import { nextRelease, publishedBefore } from '../../protect/release/next-release.ts'
import { writingOf } from '../../protect/release/protect-datasets.ts'
import type { ProtectedDataset } from '../../protect/release/protected-dataset.ts'
import { PROTECTED_FOLDER, type ProtectedFolder, readProtected } from '../../protect/release/read-protected.ts'
import { reportOverlaps } from '../../protect/release/report-release.ts'
import type { ProtectResult } from '../../protect/release/run-protect.ts'
import { protectedFiles } from '../../protect/release/write-protected.ts'
import { attackProtected } from './attack-protected.ts'
import type { FederateOptions } from './federate-options.ts'

export type FederateEffects = ProjectSources & { onNotes?(dataset: string, lines: readonly string[]): void }

/**
 * Adds the protected tables of several offices up to the area around them, holds the result to the ledger of the office that
 * publishes it, attacks everything that this office would then have published, and makes the files of its `protected/`.
 * No row about a person is read: of each office its protected tables, its ledger and its threshold.
 */
export async function runFederate(
	{ offices: folders, data, sidecar: file, programmes, periods, acceptNewlyHidden }: FederateOptions,
	{ onNotes, ...sources }: FederateEffects = {},
): Promise<ProtectResult> {
	const issues = new IssueCollector()
	const folder = join(data, PROTECTED_FOLDER)
	const nothing = { files: [], counts: null, reasons: [], replaced: [], periods: [], isNewSecret: false, folder }
	const refused = () => ({ ...nothing, issues: issues.issues() })
	const project = await readProject(data, issues, sources)
	const { portal, register } = project
	const about = await readAbout(file, project, issues)
	const before = await readProtected(data, issues)
	if (issues.hasErrors || !portal || !about) return refused()
	const offices = await readOffices(
		folders,
		{ programmes, periods },
		{ ...register, programmes: project.programmes },
		issues,
	)
	if (issues.hasErrors) return refused()
	const { threshold } = portal
	checkOffices(offices, { ...about, threshold, file, childrenOf: register.childrenOf }, issues)
	if (issues.hasErrors) return refused()
	const { dataset, notes } = datasetOf(about, offices)
	const context = { folder, project, issues }
	const published = publishedBefore(before)
	reportOverlaps([dataset], published, context)
	if (issues.hasErrors) return refused()
	const release = await nextRelease([dataset], published, acceptNewlyHidden, context)
	if (!release) return refused()
	const { programmeBenefits: benefits } = project
	const tables = tablesBeside(before, dataset.id).concat(
		release.files.filter(({ name }) => name === `${dataset.id}.csv`),
	)
	const attack = await attackProtected(tables, { programmes: project.programmes, benefits }, threshold)
	onNotes?.(dataset.id, [...notes, ...attack.untried])
	if (attack.issues.length > 0) return { ...nothing, issues: [...issues.issues(), ...attack.issues] }
	return { ...nothing, ...release, issues: issues.issues() }
}

/** The sidecar of the whole, with the name of the dataset and the area it is about. */
type About = { id: string; area: string; about: Sidecar }

async function readAbout(file: string, project: Project, issues: IssueCollector): Promise<About | null> {
	const id = basename(file).replace(/\.ya?ml$/, '')
	const isTaken = project.datasets.some((other) => other.id === id)
	const misnamed = reservedName(id) ?? datasetName(id) ?? (isTaken ? datasetNameTaken(id) : null)
	if (misnamed) issues.add(file, null, null, misnamed)
	for (const kind of personalDataKindsIn(id, { prose: true })) issues.add(file, null, null, personalDataFinding(kind))
	const { english } = writingOf(project)
	const { value } = await readSettings(file, sidecarFileSchema, sidecarSchemaRule, issues, english)
	const [area = '', ...more] = value?.scope ?? []
	if (value && (more.length > 0 || project.register.childrenOf(area).length === 0))
		issues.add(file, null, null, recipientOffices('scope', (value.scope ?? []).join(', ') || '-'))
	return value && { id, area, about: value }
}

function datasetOf(
	{ id, area, about }: About,
	offices: readonly PublishedOffice[],
): { dataset: ProtectedDataset; notes: string[] } {
	const tables = offices.flatMap(({ tables }) => tables)
	const added = [
		...Map.groupBy(
			tables.flatMap(({ cells }) => cells),
			tableName,
		).values(),
	].map((cells) => ({
		...addUpOffices(cells, area),
		name: `${cells[0]?.programme} ${cells[0]?.period}`,
	}))
	const sidecar = { ...about, cautions: [...about.cautions, ...carriedCautions(tables)] }
	const lost = added.filter(({ leftOut }) => leftOut.length > 0)
	const hidden = added.flatMap(({ cells, name }) =>
		cells.some((cell) => cell.area === area && cell.breakdown === 'total' && cell.value === null) ? [name] : [],
	)
	return {
		dataset: { id, sidecar, cells: added.flatMap(({ cells }) => cells), way: 'tables' },
		notes: [
			`${offices.length} kantor, ${added.length} tabel · offices, tables`,
			...lost.map(
				({ name, leftOut }) =>
					`${name}: tidak ada di semua kantor, ditinggalkan · not in all offices, left out: ${leftOut.join(', ')}`,
			),
			...hidden.map(
				(name) =>
					`${name}: jumlah ${area} disamarkan, sebab ada kantor yang menyamarkan jumlahnya · hidden, for an office hides its own`,
			),
		],
	}
}

/** What the office has published beside this dataset. */
function tablesBeside({ tables, entries }: ProtectedFolder, id: string) {
	const others = tables.flatMap((table) =>
		table.id !== id && table.sidecar ? [{ ...table, sidecar: table.sidecar, way: 'tables' as const }] : [],
	)
	return protectedFiles(others, entries).filter(({ name }) => others.some((other) => name === `${other.id}.csv`))
}
