import type { AreaContext } from '../../facts/area-context.ts'
import { insidePlan } from '../../facts/area-plan.ts'
import { isOfDesaOnly } from '../../facts/desa-only.ts'
import { byName, listName } from '../../facts/place-name.ts'
import { categoryWord } from '../../format/category-word.ts'
import { capital } from '../../format/first-letter.ts'
import type { Child } from '../../schemas/area-file.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import { localText } from './local-text.ts'

/** The villages of one word, each with its page; `word` is `null` where nothing classes them. */
export type InsideGroup = { word: string | null; links: readonly { code: string; name: string }[] }

/** The villages of a kecamatan by the word an index classes them with, highest first, each group from A to Z. */
export function insideByWord(context: AreaContext): InsideGroup[] {
	const { file, area } = context
	const pages = file.children.filter(({ hasPage }) => hasPage)
	if (area.level !== 'kecamatan' || pages.length === 0) return []
	const { headline } = insidePlan(file)
	if (headline?.kind !== 'classed') return [{ word: null, links: linksTo(pages) }]
	const { classes } = headline.of
	const groups = Map.groupBy(pages, ({ newest }) => newest[classes.id]?.category ?? null)
	const words = [...classes.categories.toReversed(), null]
	return words.flatMap((word) => {
		const some = groups.get(word) ?? []
		return word === null
			? withoutWord(some, classes, context)
			: groupOf(`${capital(categoryWord(word))} (${some.length})`, some)
	})
}

/** Kelurahan that an index of desa does not assess, then those it should have. */
function withoutWord(some: readonly Child[], classes: Indicator, { language }: AreaContext): InsideGroup[] {
	const t = localText(language)
	const isAside = ({ area }: Child) => area.kind === 'kelurahan' && isOfDesaOnly(classes)
	return [
		...groupOf(t.notAssessed, some.filter(isAside)),
		...groupOf(
			t.noData,
			some.filter((child) => !isAside(child)),
		),
	]
}

function groupOf(word: string, some: readonly Child[]): InsideGroup[] {
	return some.length === 0 ? [] : [{ word, links: linksTo(some) }]
}

function linksTo(some: readonly Child[]): InsideGroup['links'] {
	return some
		.map(({ area }) => area)
		.toSorted(byName)
		.map((area) => ({ code: area.code, name: listName(area) }))
}
