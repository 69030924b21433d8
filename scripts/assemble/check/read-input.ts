import type { Correction } from '../../../src/schemas/correction.ts'
import type { Sidecar } from '../../../src/schemas/dataset.ts'
import type { ElectoralDistrict } from '../../../src/schemas/electoral-district.ts'
import type { FigureRelease } from '../../../src/schemas/figure-record.ts'
import type { Indicator } from '../../../src/schemas/indicator.ts'
import type { Issue } from '../../../src/schemas/issue.ts'
import type { Observation } from '../../../src/schemas/observation.ts'
import type { Portal } from '../../../src/schemas/portal.ts'
import type { Programme } from '../../../src/schemas/programme.ts'
import type { ProgrammeBenefit } from '../../../src/schemas/programme-benefit.ts'
import type { ProgrammeComponent } from '../../../src/schemas/programme-component.ts'
import type { Recommendation } from '../../../src/schemas/recommendation.ts'
import type { Verification } from '../../../src/schemas/verification.ts'
import type { MapInput } from '../../gate/boundaries/map-files.ts'
import { CorrectionWatch } from '../../gate/read/correction-watch.ts'
import type { ObservationRow } from '../../gate/read/observation-reader.ts'
import { correctionsFile } from '../../gate/read/read-corrections.ts'
import { type Project, type ProjectSources, readProject } from '../../gate/read/read-project.ts'
import { ScopeWatch } from '../../gate/read/scope-watch.ts'
import { streamObservations } from '../../gate/read/stream-observations.ts'
import type { AreaRegister } from '../../gate/register/area-register.ts'
import type { NewsReference } from '../../gate/rules/known-news.ts'
import { IssueCollector } from '../../ground/issue/issue-collector.ts'
import type { ReadProgress } from '../../ground/progress/read-progress.ts'
import type { ProtectedDataset } from '../../protect/release/protected-dataset.ts'
import { readRecipients } from '../../protect/release/read-recipients.ts'

/** The data folder, read and checked. */
export type Input = {
	portal: Portal
	indicators: Indicator[]
	/** Ids that the office's own register names: they have a page before they have figures. */
	ownIndicators: string[]
	programmes: Programme[]
	programmeBenefits: ProgrammeBenefit[]
	programmeComponents: ProgrammeComponent[]
	verifications: Verification[]
	electoralDistricts: ElectoralDistrict[]
	recommendations: Recommendation[]
	/** Where the data names news items, which are read elsewhere. */
	newsReferences: NewsReference[]
	/** Corrected figures and names, newest first. */
	corrections: Correction[]
	register: AreaRegister
	/** Whether an area has a page; others are named without a link. */
	hasPage: (code: string) => boolean
	/** By name of the dataset. */
	datasets: { id: string; sidecar: Sidecar }[]
	/** In the order of the datasets, and within each of its rows. */
	observations: Observation[]
	/** Programme recipients after protection, by name of the dataset. */
	recipients: ProtectedDataset[]
	/** How areas are drawn on maps. */
	maps: MapInput
	/** Figures that earlier releases replaced, oldest release first. */
	figureReleases: FigureRelease[]
}

export type ReadInputOptions = ProjectSources & {
	onProgress?: (event: ReadProgress) => void
}

/**
 * Reads the data folder through the gate. `input` is `null` when there is any error; the issues, by file
 * and line, may hold warnings beside an input.
 */
export async function readInput(
	dataDir: string,
	options: ReadInputOptions = {},
): Promise<{ input: Input | null; issues: Issue[] }> {
	const issues = new IssueCollector()
	const project = await readProject(dataDir, issues, options)
	const watch = new CorrectionWatch(project.corrections)
	const inside = new ScopeWatch(project.portal, project.register)
	inside.names(project, dataDir, issues)
	const observations = await readObservations(project, { watch, inside }, issues, options)
	const { corrections, faults } = watch.end(project.register)
	for (const fault of faults) issues.addPlaced(correctionsFile(dataDir), fault)
	const recipients = await readRecipients(dataDir, { project, issues, onProgress: options.onProgress })
	inside.recipients(recipients, dataDir)
	inside.end(issues)
	return {
		input: issues.hasErrors ? null : inputOf(project, { observations, corrections, recipients }, inside.hasPage),
		issues: issues.issues(),
	}
}

async function readObservations(
	{ files, register, registry }: Project,
	{ watch, inside }: { watch: CorrectionWatch; inside: ScopeWatch },
	issues: IssueCollector,
	{ onProgress }: ReadInputOptions,
): Promise<Observation[]> {
	const observations: Observation[] = []
	if (!registry) return observations
	const context = { register, indicators: registry, issues, onProgress }
	const fileOf = new Map(files.map(({ dataset, file }) => [dataset, file]))
	await streamObservations(files, context, (row, dataset) => {
		watch.sink?.(row, dataset)
		inside.take(fileOf.get(dataset) ?? dataset, row.area)
		observations.push(toObservation(row, dataset))
	})
	return observations
}

type Read = Pick<Input, 'observations' | 'corrections' | 'recipients'>

function inputOf(project: Project, read: Read, hasPage: Input['hasPage']): Input | null {
	const { portal, indicators, ownIndicators, programmes, programmeBenefits, programmeComponents, register } = project
	const { verifications, electoralDistricts, recommendations, newsReferences, figureReleases } = project
	if (!portal) return null
	const datasets = project.datasets.flatMap(({ id, sidecar }) => (sidecar ? [{ id, sidecar }] : []))
	const registries = { indicators, ownIndicators, programmes, programmeBenefits, programmeComponents, register }
	const lists = { verifications, electoralDistricts, recommendations, newsReferences, figureReleases }
	return { portal, ...registries, ...lists, ...read, hasPage, datasets, maps: project.maps }
}

function toObservation(row: ObservationRow, dataset: string): Observation {
	const { area, indicator, period, reference, status, value, category, copies } = row
	return {
		area,
		indicator: indicator.id,
		period,
		reference,
		status,
		value,
		category,
		copies,
		note: row.note(),
		dataset,
	}
}
