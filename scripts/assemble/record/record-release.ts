import { join } from 'node:path'
import type { FigureRelease } from '../../../src/schemas/figure-record.ts'
import type { Issue } from '../../../src/schemas/issue.ts'
import { FIGURE_HISTORY, readFigureHistory } from '../../gate/read/read-figure-history.ts'
import { figureHistoryContent } from '../../gate/rules/figure-history.ts'
import type { SiteFiles } from '../../ground/files/site-files.ts'
import { IssueCollector } from '../../ground/issue/issue-collector.ts'
import { publishedFigures } from '../../site/cek/published-figures.ts'
import { supersededFigures } from '../../site/cek/superseded-figures.ts'

/** The file to write, `null` where no figure changed or there are issues. */
export type RecordedRelease = { issues: Issue[]; file: { path: string; text: string } | null; figures: number }

type Sites = { published: SiteFiles; next: SiteFiles }

/** Compares the site in public with the one to be released, and makes the file that keeps what it replaces. */
export async function recordRelease(
	data: string,
	release: string,
	{ published, next }: Sites,
): Promise<RecordedRelease> {
	const issues = new IssueCollector()
	const { releases, last } = await readFigureHistory(data, issues)
	const path = join(data, FIGURE_HISTORY, `${release}.json`)
	const newest = releases.at(-1)?.release ?? ''
	if (release <= newest) issues.add(path, null, 'release', figureHistoryContent(`release: later than ${newest}`))
	if (issues.hasErrors) return { issues: issues.issues(), file: null, figures: 0 }
	const figures = supersededFigures(publishedFigures(published), publishedFigures(next))
	const content: FigureRelease = { release, previous: last, figures }
	const text = `${JSON.stringify(content, null, '\t')}\n`
	return { issues: [], file: figures.length > 0 ? { path, text } : null, figures: figures.length }
}
