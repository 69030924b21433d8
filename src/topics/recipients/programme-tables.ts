import type { Table } from '../../chart-content/chart-content.ts'
import { listName } from '../../facts/place-name.ts'
import { formatNumber } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import { recipientText } from '../../i18n/recipients.ts'
import type { Breakdown } from '../../schemas/recipients.ts'
import { allColumns, childrenOf, levelNoun, type ProgrammeScene, programmeSubject } from './programme-scene.ts'
import { placeTable } from './recipient-tables.ts'

/** A table with what it is about, shown whole or behind its name. */
export type NamedTable = { id: string; title: string; table: Table }

/** Tables under a heading; without one where they need none. */
export type TableGroup = { title: string; tables: NamedTable[] }

/** Rows of villages that one page may hold; beyond, they stand on the pages of their kecamatan. */
const MOST_ROWS = 400

/** The areas inside with totals and the first breakdown; `only` names the breakdowns to show instead. */
export function placesTable(
	scene: ProgrammeScene,
	only?: readonly Breakdown[],
): (NamedTable & { subtitle: string }) | null {
	const { part, root, period, children, language } = scene
	if (children.length === 0) return null
	const all = allColumns(scene)
	const chosen = only ?? all.breakdowns.slice(0, 1).map(({ breakdown }) => breakdown)
	const columns = { ...all, breakdowns: all.breakdowns.filter(({ breakdown }) => chosen.includes(breakdown)) }
	const noun = levelNoun(children, language)
	const by = columns.breakdowns.map(({ breakdown }) => recipientText(language).breakdowns[breakdown])
	const subtitle = [
		`${programmeSubject(scene)}${by.length > 0 ? `, ${recipientText(language).by(by.join(', ')).toLowerCase()}` : ''}`,
		formatPeriod(period, language),
	]
	return {
		id: `per-${part.dataset}`,
		title: recipientText(language).inside(noun),
		subtitle: subtitle.join(', '),
		table: placeTable(period, children, columns, { language, total: root }),
	}
}

/** One table for each further breakdown. */
export function breakdownTables(scene: ProgrammeScene): TableGroup[] {
	const { language } = scene
	const all = allColumns(scene)
	const tables = all.breakdowns.slice(1).flatMap(({ breakdown }) => {
		const places = placesTable(scene, [breakdown])
		const title = recipientText(language).by(recipientText(language).breakdowns[breakdown])
		return places ? [{ id: `${places.id}-${breakdown}`, title, table: places.table }] : []
	})
	return tables.length > 0 ? [{ title: '', tables }] : []
}

/** The villages of each kecamatan, as many as a page may hold. */
export function innerTables(scene: ProgrammeScene): TableGroup[] {
	const { part, period, children, language } = scene
	const groups = children
		.map((child) => ({ child, inner: childrenOf(part, child.area.code) }))
		.filter(({ inner }) => inner.length > 0)
	const rows = groups.reduce((sum, { inner }) => sum + inner.length, 0)
	if (rows === 0 || rows > MOST_ROWS) return []
	const all = allColumns(scene)
	const columns = { ...all, breakdowns: all.breakdowns.slice(0, 1) }
	const tables = groups.map(({ child, inner }) => ({
		id: `desa-${child.area.code}`,
		title: `${listName(child.area)} (${formatNumber(inner.length, 0, language)})`,
		table: placeTable(period, inner, columns, { language, total: child }),
	}))
	const noun = levelNoun(groups[0]?.inner ?? [], language)
	const title = `${recipientText(language).inside(noun)}, ${formatPeriod(period, language)}`
	return [{ title, tables }]
}
