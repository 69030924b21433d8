import type { AreaContext } from '../../facts/area-context.ts'
import { listName } from '../../facts/place-name.ts'
import { areaText } from '../../i18n/area.ts'
import { type ChildrenTable, childrenTable, sayInside } from './children-table.ts'

/** What lies inside an area, as a table where figures are known, else as links to the pages there are. */
export type InsideHere = {
	/** "27 kecamatan". */
	title: string
	table: ChildrenTable | null
	links: readonly { code: string; name: string }[]
}

/** `null` for villages, and where nothing inside has a figure or a page. */
export function insideHere(context: AreaContext): InsideHere | null {
	const { file, language } = context
	const table = childrenTable(context)
	if (table) return { title: table.title, table, links: [] }
	const pages = file.children.filter(({ hasPage }) => hasPage)
	const level = pages[0]?.area.level
	if (!level) return null
	return {
		title: sayInside(pages, file.children.length, areaText(language).siblings[level], language),
		table: null,
		links: pages.map(({ area }) => ({ code: area.code, name: listName(area) })),
	}
}
