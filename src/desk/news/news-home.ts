import type { ApiArea } from '../../schemas/api-area.ts'
import type { ListedNews, NewsDraft, OpenedNews } from '../../schemas/news-draft.ts'
import type { FigureKey } from './news-tags.ts'

/** A figure that a text may quote. */
export type QuotableFigure = FigureKey & { value: number }

/** News as the desk beside the office's folder reads and writes it. */
export type NewsHome = {
	list(): Promise<ListedNews[]>
	open(slug: string): Promise<OpenedNews>
	save(news: NewsDraft): Promise<{ saved: boolean; files: readonly string[]; said: readonly string[] }>
	/** Figures of an area that the site has, as it was last built; the newest period first. */
	figures(area: string): Promise<QuotableFigure[]>
}

/** Whole and undoubted numbers of an area, the newest first: those that a page would print in a sentence. */
export function quotableFigures({ kode_wilayah, pengamatan, turunan }: Pick<ApiArea, FiguresOfArea>): QuotableFigure[] {
	const whole = turunan.filter(({ cakupan }) => cakupan === null || cakupan.ada === cakupan.dari)
	return [...pengamatan, ...whole]
		.flatMap(({ indikator, periode, nilai, status }) =>
			typeof nilai === 'number' && status !== 'U'
				? [{ indicator: indikator, area: kode_wilayah, period: periode, value: nilai }]
				: [],
		)
		.sort((one, other) => (one.period < other.period ? 1 : one.period > other.period ? -1 : 0))
}

type FiguresOfArea = 'kode_wilayah' | 'pengamatan' | 'turunan'
