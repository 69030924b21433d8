import { parentCodeOf } from '../../../src/schemas/area-code.ts'
import type { Issue } from '../../../src/schemas/issue.ts'
import type { NewVersion, OfficeDifference, RecipientChanges } from '../../../src/schemas/office-difference.ts'
import { type Aggregates, aggregate } from '../../add-up/aggregate.ts'
import { inScope } from '../../add-up/in-scope.ts'
import { checkNewsAndLinks } from '../../gate/links/check-links.ts'
import { figuresAsked } from '../../gate/news/figures-asked.ts'
import type { NewsItem } from '../../gate/news/read-news.ts'
import type { SiteFiles } from '../../ground/files/site-files.ts'
import type { Office } from '../../protect/release/office.ts'
import { DERIVED_DATASET } from '../../write/downloads/derived-dataset.ts'
import { publishedDatasets } from '../../write/downloads/published-datasets.ts'
import { csvOf } from '../../write/downloads/table-text.ts'
import { numberDatasets } from '../../write/versions/number-datasets.ts'
import { readComputed, readReleased } from '../changes/read-released.ts'
import type { ReleasedFigure } from '../changes/release-changes.ts'
import { readInput } from '../check/read-input.ts'
import type { GateOptions } from '../check/read-through-gate.ts'
import { figureChanges } from '../record/release-contents.ts'
import { withRecipients } from '../room/generate.ts'
import { comparedPages } from './compared-pages.ts'
import { recipientChanges } from './recipient-changes.ts'

/** Reads an office's folder through the gate and compares it with a finished site; no difference where there are errors. */
export async function officeDifference(
	office: string,
	site: SiteFiles,
	options: GateOptions = {},
): Promise<{ issues: Issue[]; difference: OfficeDifference | null }> {
	const { input, issues: read } = await readInput(office, options)
	if (!input) return { issues: read, difference: null }
	const checked = await checkNewsAndLinks(office, input)
	const issues = [...read, ...checked.issues]
	if (issues.some(({ severity }) => severity === 'error')) return { issues, difference: null }
	const news = newsChanges(site, new Set(checked.news.map(({ slug }) => slug)))
	const figures = aggregate(input)
	const changes = figureChanges(readReleased(site), readFigures(input, figures))
	const computed = figureChanges(readComputed(site), computedFigures(figures))
	const lastRelease = input.figureReleases.at(-1)?.release ?? null
	const versions = changedVersions(input, figures)
	const recipients = recipientChanges(site, input.recipients, input.hasPage)
	const told = touched(site, changes, computed, news, recipients, checked.news)
	return { issues, difference: { lastRelease, ...changes, computed, versions, ...news, recipients, ...told } }
}

function* readFigures({ observations }: Office, { isTabled }: Aggregates): Generator<ReleasedFigure> {
	for (const { dataset, area, indicator, period, value, category, status } of observations)
		if (isTabled({ area, indicator })) yield { dataset, area, indicator, period, value: category ?? value, status }
}

function* computedFigures({ tableFiles }: Aggregates): Generator<ReleasedFigure> {
	for (const { indicator, areas } of tableFiles())
		for (const { area, figures } of areas)
			for (const { dataset, period, value, category, status } of figures)
				if (dataset === null)
					yield {
						dataset: DERIVED_DATASET,
						area: area.code,
						indicator: indicator.id,
						period,
						value: category ?? value,
						status,
					}
}

/** The datasets that have versions and are not the newest of them any more, by the tables that a build would publish. */
function changedVersions(input: Office, figures: Aggregates): NewVersion[] {
	const published = inScope(input, figures.index)
	const source = { ...published, ...withRecipients(figures, published) }
	const { datasetVersions } = numberDatasets(source.datasets, source.versions, function* () {
		for (const one of publishedDatasets(source)) yield { dataset: one.dataset, csv: csvOf(one) }
	})
	return datasetVersions.flatMap(({ dataset, draft, versions: [newest] }) =>
		draft && newest ? [{ dataset, before: newest.version, version: draft.version }] : [],
	)
}

type Changes = Pick<OfficeDifference, 'added' | 'revised' | 'withdrawn'>
type NewsChanges = Pick<OfficeDifference, 'newsAdded' | 'newsWithdrawn'>

function newsChanges({ paths }: SiteFiles, slugs: ReadonlySet<string>): NewsChanges {
	// Lists stand two folders deep: /berita/kategori/<id>/, /berita/tahun/<year>/.
	const published = new Set([...paths].flatMap((path) => /^berita\/([^/]+)\/index\.html$/.exec(path)?.[1] ?? []))
	return {
		newsAdded: [...slugs.difference(published)].sort(),
		newsWithdrawn: [...published.difference(slugs)].sort(),
	}
}

/**
 * Pages about what changed: those of the figures' areas and of the areas these lie in, which list them; of their
 * indicators and datasets; ready comparisons; and of the news, also that which they are filled into. Areas beside them
 * show the figure in their strips and ranks, which is said of all of them at once.
 */
function touched(
	site: SiteFiles,
	changes: Changes,
	computed: Changes,
	{ newsAdded, newsWithdrawn }: NewsChanges,
	recipients: readonly RecipientChanges[],
	items: readonly NewsItem[],
): Pick<OfficeDifference, 'areas' | 'pages'> {
	const all = [changes, computed].flatMap(({ added, revised, withdrawn }) => [
		...added,
		...withdrawn,
		...revised.map((one) => ({ ...one, areas: [one.area] })),
	])
	const areas = new Set(all.flatMap((group) => group.areas))
	const filled = items.filter((item) =>
		figuresAsked(item).some(({ indicator, area, period }) =>
			all.some((one) => one.indicator === indicator && one.period === period && one.areas.includes(area)),
		),
	)
	const around = [...areas].flatMap((code) => parentCodeOf(code) ?? [])
	const datasets = all.map(({ dataset }) => dataset).filter((dataset) => dataset !== DERIVED_DATASET)
	const pages = new Set([
		...all.map(({ indicator }) => `/indikator/${indicator}/`),
		...[...datasets, ...recipients.map(({ dataset }) => dataset)].map((dataset) => `/data/${dataset}/`),
		...[...areas, ...around].map((code) => `/wilayah/${code}/`),
		...comparedPages(site, all),
		...[...newsAdded, ...newsWithdrawn, ...filled.map(({ slug }) => slug)].map((slug) => `/berita/${slug}/`),
	])
	return { areas: [...areas].sort(), pages: [...pages].sort() }
}
