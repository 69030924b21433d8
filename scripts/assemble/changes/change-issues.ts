import { join } from 'node:path'
import { publishedStateChanged } from '../../../src/gate/rules/recommendation-history.ts'
import { articleQuotes, cardsReplaced, unexplainedChanges } from '../../../src/gate/rules/release-changes.ts'
import { issueAt } from '../../../src/issue/finding.ts'
import type { Issue } from '../../../src/schemas/issue.ts'
import type { QuotingArticle } from './quoting-articles.ts'
import type { ChangedState } from './recommendation-changes.ts'
import type { ChangedFigure, DatasetChanges, ReleasedFigure } from './release-changes.ts'

/** Figures named in one message. */
const SAID = 3

/** One warning a dataset: how much went and changed, and the first of it. */
export function datasetIssues(office: string, unexplained: readonly DatasetChanges[]): Issue[] {
	return unexplained.map(({ dataset, of, gone, changed }) => {
		const said = [...changed.map(sayChanged), ...gone.map(sayGone)]
		const examples = said.length > SAID ? [...said.slice(0, SAID), '…'] : said
		const finding = unexplainedChanges({ of, gone: gone.length, changed: changed.length, examples })
		return issueAt({ file: join(office, 'observations', `${dataset}.csv`), line: null, column: null }, finding)
	})
}

/** One warning an article. */
export function articleIssues(articles: readonly QuotingArticle[]): Issue[] {
	return articles.map(({ file, quoted }) =>
		issueAt({ file, line: null, column: null }, articleQuotes(quoted.slice(0, SAID).map(sayChanged))),
	)
}

/** One warning for all charts that were replaced; none where none was. */
export function cardIssues(history: string, pages: readonly string[]): Issue[] {
	if (pages.length === 0) return []
	return [issueAt({ file: history, line: null, column: null }, cardsReplaced(pages.length, pages.slice(0, SAID)))]
}

/** One warning a state of a follow-up that was published and is no longer told as it was. */
export function stateIssues(office: string, changed: readonly ChangedState[]): Issue[] {
	const file = join(office, 'recommendations.csv')
	return changed.map(({ before, now }) =>
		issueAt({ file, line: null, column: null }, publishedStateChanged(before.id, before.said, now?.said ?? null)),
	)
}

function sayChanged({ before, after }: ChangedFigure): string {
	return `${nameOf(before)} ${before.value} → ${after.value ?? after.status}`
}

function sayGone(figure: ReleasedFigure): string {
	return `${nameOf(figure)} (${figure.value})`
}

function nameOf({ indicator, area, period }: ReleasedFigure): string {
	return `${indicator} ${area} ${period}`
}
