import type { Bilingual } from '../../schemas/bilingual.ts'

const period = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2]|T[1-4]))?`
const ending = new RegExp(`(?<=^|[\\s,])(${period})(?:\\s*[–-]\\s*(${period}))?$`)

/**
 * The title of a dataset once figures of these periods are in it as well: where it ends in a period or in a stretch of
 * them, that is drawn out to hold the new ones. A title that ends in something else stays.
 */
export function titleWithPeriods(title: Bilingual, periods: readonly string[]): Bilingual {
	const drawnOut = (text: string) =>
		text.replace(ending, (_, first: string, last: string = first) => {
			const all = [first, last, ...periods].sort()
			const [from = first, to = last] = [all[0], all.at(-1)]
			return from === to ? from : `${from}–${to}`
		})
	return { id: drawnOut(title.id), en: drawnOut(title.en) }
}
