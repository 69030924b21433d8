import { join, relative } from 'node:path'
import type { Issue } from '../../../src/schemas/issue.ts'
import { FIGURE_HISTORY } from '../../gate/read/read-figure-history.ts'
import { openSite, openSiteIfThere, type SiteFiles } from '../../ground/files/site-files.ts'
import { changedPages, contentsElsewhere, figuresOn } from '../../site/cek/changed-pages.ts'
import { supersededFigures } from '../../site/cek/superseded-figures.ts'
import { articleIssues, cardIssues, datasetIssues, stateIssues } from '../changes/change-issues.ts'
import { quotingArticles } from '../changes/quoting-articles.ts'
import { readReleased } from '../changes/read-released.ts'
import { changedStates, publishedStates } from '../changes/recommendation-changes.ts'
import { releaseChanges } from '../changes/release-changes.ts'
import type { BuildRoom } from '../room/build-room.ts'
import type { Contents } from '../room/generate.ts'

/**
 * Holds the finished site to the one that stands in public: warns of figures that went or changed without a word, of
 * articles that quote them, of charts that readers know by an id which is no more, and of what was told of the follow-up
 * of recommendations and is told otherwise now.
 *
 * @param published.alike files known to stand in both sites alike, but for their release
 */
export function compareStep(
	published: { folder: string; alike?: ReadonlySet<string> | undefined },
	room: BuildRoom,
	{ input, news }: Contents,
	office: string,
): readonly Issue[] {
	const [before, now] = [openSiteIfThere(published.folder), openSite(room.fresh)]
	const { sameOffice, unexplained, changed } = releaseChanges(
		readReleased(before),
		readReleased(now),
		input.corrections,
	)
	if (!sameOffice) return []
	const folder = relative(process.cwd(), office).startsWith('..') ? office : relative(process.cwd(), office)
	const isOtherwise = unexplained.length > 0 || changed.length > 0
	const replaced = isOtherwise ? replacedFigures(before, now, published.alike) : []
	return [
		...datasetIssues(folder, unexplained),
		...articleIssues(quotingArticles(changed, news)),
		...cardIssues(
			join(folder, FIGURE_HISTORY),
			replaced.map(({ page }) => page),
		),
		...stateIssues(folder, changedStates(publishedStates(before), publishedStates(now))),
	]
}

/** Pages that are as they were show what they showed: only the others are read. */
function replacedFigures(before: SiteFiles, now: SiteFiles, alike?: ReadonlySet<string>) {
	const pages = changedPages(before, now, alike)
	const elsewhere = contentsElsewhere(now, pages)
	return supersededFigures(figuresOn(before, pages, elsewhere), figuresOn(now, pages, elsewhere))
}
