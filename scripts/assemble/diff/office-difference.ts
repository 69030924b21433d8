import { IssueCollector } from '../../../src/issue/issue-collector.ts'
import type { Issue } from '../../../src/schemas/issue.ts'
import type { OfficeDifference, RecipientChanges } from '../../../src/schemas/office-difference.ts'
import { checkNewsAndLinks } from '../../gate/links/check-links.ts'
import type { SiteFiles } from '../../ground/files/site-files.ts'
import { readReleased } from '../changes/read-released.ts'
import { type ReleasedFigure, releasedFigure } from '../changes/release-changes.ts'
import { type GateOptions, readThroughGate } from '../check/read-through-gate.ts'
import { figureChanges } from '../record/release-contents.ts'
import { recipientChanges } from './recipient-changes.ts'

/** Reads an office's folder through the gate and compares it with a finished site; no difference where there are errors. */
export async function officeDifference(
	office: string,
	site: SiteFiles,
	options: GateOptions = {},
): Promise<{ issues: Issue[]; difference: OfficeDifference | null }> {
	const collector = new IssueCollector()
	const figures: ReleasedFigure[] = []
	const read = await readThroughGate(office, collector, options, (row, dataset) =>
		figures.push(releasedFigure(row, dataset)),
	)
	const { project, recipients, hasPage } = read
	const checked = project.registry ? await checkNewsAndLinks(office, { ...project, recipients, hasPage }) : null
	const issues = [...collector.issues(), ...(checked?.issues ?? [])]
	if (!checked || issues.some(({ severity }) => severity === 'error')) return { issues, difference: null }
	const inside = figures.filter(({ area }) => hasPage(area))
	const changes = figureChanges(readReleased(site), inside)
	const news = newsChanges(site, new Set(checked.news.map(({ slug }) => slug)))
	const lastRelease = project.figureReleases.at(-1)?.release ?? null
	const counted = recipientChanges(site, recipients, hasPage)
	const told = touched(changes, news, counted)
	return { issues, difference: { lastRelease, ...changes, ...news, recipients: counted, ...told } }
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

/** Pages about what changed: those of the figures' areas, indicators and datasets, and of the news. */
function touched(
	{ added, revised, withdrawn }: Changes,
	{ newsAdded, newsWithdrawn }: NewsChanges,
	recipients: readonly RecipientChanges[],
): Pick<OfficeDifference, 'areas' | 'pages'> {
	const groups = [...added, ...withdrawn]
	const areas = new Set([...groups.flatMap((group) => group.areas), ...revised.map(({ area }) => area)])
	const all = [...groups, ...revised]
	const pages = new Set([
		...all.map(({ indicator }) => `/indikator/${indicator}/`),
		...[...all, ...recipients].map(({ dataset }) => `/data/${dataset}/`),
		...[...areas].map((code) => `/wilayah/${code}/`),
		...[...newsAdded, ...newsWithdrawn].map((slug) => `/berita/${slug}/`),
	])
	return { areas: [...areas].sort(), pages: [...pages].sort() }
}
