import { join } from 'node:path'
import { figureHistoryContent } from '../../../src/gate/rules/figure-history.ts'
import { IssueCollector } from '../../../src/issue/issue-collector.ts'
import type { Bilingual } from '../../../src/schemas/bilingual.ts'
import type { FigureRelease } from '../../../src/schemas/figure-record.ts'
import type { Issue } from '../../../src/schemas/issue.ts'
import type { ReleaseContents } from '../../../src/schemas/release-contents.ts'
import { FIGURE_HISTORY, readFigureHistory } from '../../gate/read/read-figure-history.ts'
import type { SiteFiles } from '../../ground/files/site-files.ts'
import { publishedFigures } from '../../site/cek/published-figures.ts'
import { supersededFigures } from '../../site/cek/superseded-figures.ts'
import { isEmptyRelease, releaseContents } from './release-contents.ts'

/** The file to write, `null` where nothing changed or there are issues, and how many figures it says are replaced. */
export type RecordedRelease = { issues: Issue[]; file: { path: string; text: string } | null; figures: number }

/** The site in public and the one to be released; `null` where none was in public before. */
type Sites = { published: SiteFiles; next: SiteFiles } | null

/** Compares the site in public with the one to be released, and makes the file that keeps what it replaces and brings. */
export async function recordRelease(
	data: string,
	release: string,
	sites: Sites,
	/** Whether a dataset got another number: a release that only changes texts is one, too. */
	renumbered = false,
): Promise<RecordedRelease> {
	const issues = new IssueCollector()
	const { releases, last } = await readFigureHistory(data, issues)
	const path = join(data, FIGURE_HISTORY, `${release}.json`)
	const newest = releases.at(-1)?.release ?? ''
	const fault = (expected: Bilingual) => issues.add(path, null, 'release', figureHistoryContent(expected))
	if (release <= newest) fault({ id: `release: sesudah ${newest}`, en: `release: later than ${newest}` })
	if (!sites && newest !== '') {
		const first = releases[0]?.release
		fault({ id: `contents.first: hanya sebelum ${first}`, en: `contents.first: only before ${first}` })
	}
	if (issues.hasErrors) return { issues: issues.issues(), file: null, figures: 0 }
	const { figures, contents } = sites ? between(sites) : firstRelease
	const content: FigureRelease = { release, previous: last, figures, contents }
	const isNone = figures.length === 0 && !contents.first && !renumbered && isEmptyRelease(contents)
	return {
		issues: [],
		file: isNone ? null : { path, text: `${JSON.stringify(content, null, '\t')}\n` },
		figures: figures.length,
	}
}

type Compared = Pick<FigureRelease, 'figures'> & { contents: ReleaseContents }

const firstRelease: Compared = {
	figures: [],
	contents: { first: true, areas: [], news: [], added: [], revised: [], withdrawn: [] },
}

function between({ published, next }: NonNullable<Sites>): Compared {
	const figures = supersededFigures(publishedFigures(published), publishedFigures(next))
	return { figures, contents: releaseContents(published, next) }
}
