import { yearOf } from '../../facts/series-selection.ts'
import { formatNumber } from '../../format/number.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { IndicatorFile } from '../../schemas/indicator-file.ts'
import { indicatorText } from './indicator-text.ts'

/** What a reader should know of the figures as a whole, each a term and its words; empty where nothing is marked. */
export function figureMarks({ areas }: IndicatorFile, language: Language): [string, string][] {
	const t = indicatorText(language)
	const figures = areas.flatMap((area) => area.figures)
	const counted = (statuses: string) => figures.filter(({ status }) => statuses.includes(status)).length
	const breaks = new Set(
		areas.flatMap((area) =>
			area.figures
				.slice(1)
				.filter(({ status }) => status === 'B')
				.map(yearOf),
		),
	)
	const say = (count: number) => formatNumber(count, 0, language)
	const rows: [string, string | null][] = [
		[t.breaks, breaks.size > 0 ? [...breaks].toSorted((a, b) => a - b).join(', ') : null],
		[t.provisional, counted('P') > 0 ? t.figures(say(counted('P'))) : null],
		[t.estimated, counted('E') > 0 ? t.figures(say(counted('E'))) : null],
		[t.doubtful, counted('U') > 0 ? t.figures(say(counted('U'))) : null],
		[t.missing, counted('O') > 0 ? t.figures(say(counted('O'))) : null],
	]
	return rows.flatMap(([term, words]): [string, string][] => (words === null ? [] : [[term, words]]))
}
