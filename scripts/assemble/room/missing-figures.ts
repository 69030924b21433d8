import { issueAt } from '../../../src/issue/finding.ts'
import type { Issue } from '../../../src/schemas/issue.ts'
import { quotedFigure } from '../../../src/statistics/quoted-figure.ts'
import type { FigureStore } from '../../add-up/figure-store.ts'
import { figuresAsked, noFigure } from '../../gate/news/figures-asked.ts'
import { parseFrontMatter } from '../../gate/news/front-matter.ts'
import type { NewsFile } from '../../gate/news/read-news.ts'

/** Figures that texts leave for the page to fill in and that are not there: no page is made with a gap in a sentence. */
export function missingFigures(texts: readonly NewsFile[], { series }: Pick<FigureStore, 'series'>): Issue[] {
	return texts.flatMap(({ file, text }) => {
		const matter = parseFrontMatter(text)
		if (!matter || matter.value?.draft) return []
		return figuresAsked(matter).flatMap(({ indicator, area, period, line, column }) =>
			quotedFigure(series(indicator, area), period)
				? []
				: [issueAt({ file, line, column }, noFigure(`${indicator}, ${area}, ${period}`))],
		)
	})
}
