import { join } from 'node:path'
import type { z } from 'zod'
import type { DeclaredCheck } from '../../../src/gate/plausibility/figures/declared-check.ts'
import type { IndicatorRegistry } from '../../../src/gate/read/observation-judges.ts'
import type { NumberFormat } from '../../../src/gate/read/read-number.ts'
import type { ObservationFile } from '../../../src/gate/read/stream-observations.ts'
import { type AreaRegister, buildRegister } from '../../../src/gate/register/area-register.ts'
import type { PlacedCorrection } from '../../../src/gate/rules/correction-change.ts'
import { datasetTitle } from '../../../src/gate/rules/dataset-title.ts'
import type { NewsReference } from '../../../src/gate/rules/known-news.ts'
import { portalArea } from '../../../src/gate/rules/portal-area.ts'
import { portalIndicator } from '../../../src/gate/rules/portal-indicator.ts'
import { portalPlan } from '../../../src/gate/rules/portal-plan.ts'
import { portalSchemaRule } from '../../../src/gate/rules/portal-schema.ts'
import { referenceMonths } from '../../../src/gate/rules/reference-months.ts'
import { reservedName } from '../../../src/gate/rules/reserved-name.ts'
import { sidecarSchemaRule } from '../../../src/gate/rules/sidecar-schema.ts'
import type { IssueCollector } from '../../../src/issue/issue-collector.ts'
import type { Area } from '../../../src/schemas/area.ts'
import type { Sidecar } from '../../../src/schemas/dataset.ts'
import type { FigureRelease } from '../../../src/schemas/figure-record.ts'
import type { Indicator } from '../../../src/schemas/indicator.ts'
import { type Portal, portalSchema } from '../../../src/schemas/portal.ts'
import type { Programme } from '../../../src/schemas/programme.ts'
import { sidecarFileSchema } from '../../../src/schemas/sidecar-file.ts'
import type { SocialRegistry } from '../../../src/schemas/social-registry.ts'
import { fileAt } from '../../ground/csv/read-chunks.ts'
import { checkAttachments } from '../attachments/check-attachments.ts'
import { readFolder } from '../folder/data-folder.ts'
import type { OfficeText } from '../folder/office-text.ts'
import { checkPictures } from '../pictures/check-pictures.ts'
import { watchOffice } from '../places/watch-office.ts'
import { readAreaData } from '../register/read-area-data.ts'
import { checkTexts } from '../texts/check-texts.ts'
import { readVersions, type VersionHistory } from '../versions/read-versions.ts'
import { listDatasets, unexpectedNationalFiles, unexpectedOfficeFiles } from './list-datasets.ts'
import { nationalFolder } from './national-folder.ts'
import { readCorrections } from './read-corrections.ts'
import { readFigureHistory } from './read-figure-history.ts'
import { readPlausibility } from './read-plausibility.ts'
import type { RegisterFolders } from './read-register.ts'
import { readAmendments, readIndicators, readProgrammes } from './read-registries.ts'
import { readSettings, type Settings } from './read-settings.ts'
import { readSocialRegistries } from './read-social-registries.ts'
import { type OfficeTables, readOfficeTables } from './tables.ts'
import { today } from './today.ts'

/** All of the data folder but the rows of its observations, each part as far as it could be read. */
export type Project = OfficeTables & {
	portal: Portal | null
	indicators: Indicator[]
	/** Ids that the office's own register names. */
	ownIndicators: string[]
	/** `null` when there is no registry to hold observations to: they are then not read. */
	registry: IndicatorRegistry | null
	/** What makes a figure implausible. */
	checks: DeclaredCheck[]
	/** The day of the reading. */
	day: string
	/** Registers that recipients of programmes are chosen from. */
	socialRegistries: SocialRegistry[]
	programmes: Programme[]
	/** Words of the office on pages of the portal and on programmes, as they were read. */
	texts: OfficeText[]
	/** Where the data names news items, which are read elsewhere. */
	newsReferences: NewsReference[]
	/** Not yet held to the figures, which are read later. */
	corrections: PlacedCorrection[]
	register: AreaRegister
	datasets: { id: string; sidecar: Sidecar | null }[]
	files: ObservationFile[]
	/** Figures that earlier releases replaced, oldest release first. */
	figureReleases: FigureRelease[]
	/** Versions of datasets that earlier releases published, by name of the dataset. */
	versions: VersionHistory[]
}

/** Where the areas of Indonesia come from: npm `idn-area-data`, and few invented ones in tests. */
export type AreaSource = () => Promise<readonly Area[]>

/** What a reading of the project takes from outside the office's folder. */
export type ProjectSources = {
	/** The areas of Indonesia, before any amendment. */
	areaSource?: AreaSource | undefined
	/** Folder of the registers that hold for every office; `null` leaves the office's registers alone. */
	national?: string | null | undefined
	/** The day of the reading; today unless told otherwise. */
	day?: string | undefined
}

/** Stands in for the threshold of settings that could not be read. */
const DEFAULT_THRESHOLD = 5

/** Where the site is handed over is nobody's affair but the office's. */
function ofTheSite({ publish: _, ...settings }: z.infer<typeof portalSchema>): Portal {
	return settings
}

/** Reads settings, registries, register and sidecars, and reports what is wrong with them on a `day`. */
export async function readProject(
	dataDir: string,
	issues: IssueCollector,
	{ areaSource = readAreaData, national = nationalFolder(), day = today() }: ProjectSources = {},
): Promise<Project> {
	const folders = { office: dataDir, national }
	await reportUnexpectedFiles(folders, issues)
	const areas = await areaSource()
	const register = buildRegister(areas, await readAmendments(folders, areas, issues))
	const portal = await readSettings(join(dataDir, 'portal.yaml'), portalSchema, portalSchemaRule, issues)
	const registries = await readIndicators(folders, issues)
	const checks = registries ? await readPlausibility(folders, registries.registry, issues) : []
	const socialRegistries = await readSocialRegistries(folders, issues)
	const programmes = await readProgrammes(folders, socialRegistries, issues)
	const texts = await checkTexts(dataDir, programmes, issues)
	await checkPictures(dataDir, issues)
	await checkAttachments(dataDir, issues)
	const threshold = portal.value?.threshold ?? DEFAULT_THRESHOLD
	const newsReferences: NewsReference[] = []
	const context = { folders, register, programmes, threshold, today: day, newsReferences, issues }
	const tables = await readOfficeTables(context)
	checkPortal(portal, register, registries?.registry ?? null)
	const { releases } = await readFigureHistory(dataDir, issues)
	const versions = await readVersions(dataDir, issues)
	const format = formatSaid(portal) ?? 'comma'
	const english = portal.value?.languages.includes('en') === false ? 'optional' : 'required'
	const { datasets, files } = await readDatasets(dataDir, { format, english }, issues)
	const { indicators, registry, own } = registries ?? { indicators: [], registry: null, own: [] }
	const known = { register, datasets: datasets.map(({ id }) => id), format, issues }
	const corrections = registry ? await readCorrections(dataDir, { ...known, registry }) : []
	return {
		portal: portal.value && ofTheSite(portal.value),
		indicators,
		ownIndicators: own,
		registry,
		checks,
		day,
		socialRegistries,
		programmes,
		texts,
		...tables,
		newsReferences,
		corrections,
		register,
		datasets,
		files,
		figureReleases: releases,
		versions,
	}
}

async function reportUnexpectedFiles({ office, national }: RegisterFolders, issues: IssueCollector): Promise<void> {
	const report = (folder: string, faults: ReturnType<typeof unexpectedOfficeFiles>) => {
		for (const { name, finding } of faults) issues.add(join(folder, name), null, null, finding)
	}
	report(office, unexpectedOfficeFiles(await readFolder(office)))
	watchOffice(office, issues)
	if (national !== null) report(national, unexpectedNationalFiles(await readFolder(national)))
}

function checkPortal(portal: Settings<Portal>, register: AreaRegister, registry: IndicatorRegistry | null): void {
	if (!portal.value) return
	for (const { path, finding } of portalArea(portal.value, register)) portal.report(path, finding)
	for (const [index, { id }] of portal.value.comparisons.entries()) {
		const reserved = reservedName(id)
		if (reserved) portal.report(['comparisons', index, 'id'], reserved)
	}
	const finding = registry && portalIndicator(portal.value.home_indicator, [...registry.keys()])
	if (finding) portal.report(['home_indicator'], finding)
	const faults = registry && portal.value.plan ? portalPlan(portal.value.plan, registry) : []
	for (const fault of faults) portal.report(fault.path, fault.finding)
}

async function readDatasets(
	dataDir: string,
	{ format, english }: { format: NumberFormat; english: 'required' | 'optional' },
	issues: IssueCollector,
) {
	const folder = join(dataDir, 'observations')
	const { datasets: found, faults } = listDatasets(await readFolder(folder))
	for (const { name, finding } of faults) issues.add(join(folder, name), null, null, finding)
	const datasets: Project['datasets'] = []
	const files: ObservationFile[] = []
	const titles = new Map<string, string>()
	for (const { id, hasSidecar } of found) {
		const sidecar = hasSidecar ? await readSidecar(join(folder, `${id}.yaml`), issues, english) : null
		if (sidecar?.value) reportRepeatedTitle(id, sidecar, titles)
		const declared = sidecar ? formatSaid(sidecar) : undefined
		const path = join(folder, `${id}.csv`)
		datasets.push({ id, sidecar: sidecar?.value ?? null })
		files.push({
			dataset: id,
			open: fileAt(path),
			file: path,
			format: declared ?? format,
			declared: declared !== undefined,
			simulated: sidecar?.value?.simulated ?? false,
			referenceMonths: sidecar?.value?.reference_months ?? [],
			allow: sidecar?.value?.allow,
			smallCounts: sidecar?.value?.small_counts,
			checked: sidecar?.value?.checked,
			words: { gaps: sidecar?.value?.gaps ?? [], cautions: sidecar?.value?.cautions ?? [] },
		})
	}
	return { datasets, files }
}

/** A copied sidecar keeps the title of another dataset: two pages would bear it. */
function reportRepeatedTitle(id: string, { value, report }: Settings<Sidecar>, titles: Map<string, string>): void {
	const title = value?.title.id ?? ''
	const other = titles.get(title)
	if (other === undefined) titles.set(title, id)
	else report(['title', 'id'], datasetTitle(title, other))
}

async function readSidecar(
	path: string,
	issues: IssueCollector,
	english: 'required' | 'optional',
): Promise<Settings<Sidecar>> {
	const sidecar = await readSettings(path, sidecarFileSchema, sidecarSchemaRule, issues, english)
	const faults = sidecar.value ? referenceMonths(sidecar.value.reference_months) : []
	for (const { path: at, finding } of faults) sidecar.report(at, finding)
	return sidecar
}

/** The number format a file names, even if other parts of it are wrong: figures are read by what it says. */
function formatSaid(settings: Settings<unknown>): NumberFormat | undefined {
	const said = settings.said('number_format')
	return said === 'comma' || said === 'point' ? said : undefined
}
