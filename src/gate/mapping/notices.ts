import { type AreaLevel, depthOfLevel } from '../../schemas/area-level.ts'
import type { TableDraft } from './draft/draft-table.ts'
import { matchMeasure } from './measures/match-measure.ts'
import { findPeriods } from './periods/find-periods.ts'
import { levelText, noticeText as text } from './questions/notice-text.ts'
import { recipientText } from './questions/recipient-text.ts'
import type { MappingIndicator, Notice, TotalCheck } from './understanding.ts'
import type { SourceFile, SourceSheet } from './workbook/source-file.ts'

/** What is said of a file and stops nothing. */
export function noticesOf(file: SourceFile, drafts: readonly TableDraft[], totals: readonly TotalCheck[]): Notice[] {
	return [
		...file.sheets.flatMap((sheet, at) => sheetNotices(sheet, at, drafts)),
		...columnNotices(drafts),
		...levelNotices(drafts),
		...totals.flatMap(totalNotice),
		...drafts.flatMap(({ recipients }) =>
			(recipients?.apart ?? []).map(({ printed, added, source }) =>
				say('total', recipientText.apart(printed, added), source),
			),
		),
		...rowNotices(drafts),
		...scopeNotice(drafts),
		...belowNotice(drafts),
	]
}

const say = (kind: string, own: Notice['text'], source: Notice['source'] = null): Notice => ({
	kind,
	text: own,
	source,
})

function sheetNotices(sheet: SourceSheet, at: number, drafts: readonly TableDraft[]): Notice[] {
	const { name, hidden, hiddenRows, hiddenColumns, filtered, rows } = sheet
	if (!drafts.some(({ context }) => context.scan.at === at)) {
		if (hidden) return [say('hidden-sheet', text.hiddenSheet(name))]
		return rows.length > 0 && drafts.length > 0 ? [say('sheet', text.otherSheet(name))] : []
	}
	return [
		...(hiddenRows.length > 0 ? [say('hidden-rows', text.hiddenRows(name, hiddenRows.length))] : []),
		...(hiddenColumns.length > 0 ? [say('hidden-columns', text.hiddenColumns(name, hiddenColumns.length))] : []),
		...(filtered ? [say('filtered', text.filtered(name))] : []),
	]
}

/** Columns left out, by why, each once. */
function columnNotices(drafts: readonly TableDraft[]): Notice[] {
	const columns = drafts.flatMap((draft) => draft.columns)
	const personal = columns.filter(({ role }) => role.kind === 'ignored' && role.reason === 'personal')
	const groups = drafts.flatMap((draft) => draft.groups)
	const listed = (labels: readonly string[]) => [...new Set(labels)].filter((label) => label !== '').join(', ')
	const worded = listed(drafts.flatMap(wordedMeasures))
	const derived = listed(groups.filter(({ state }) => state === 'derived').map(({ label }) => label))
	return [
		...(personal.length > 0 ? [say('personal', text.personal(listed(personal.map(({ facts }) => facts.title))))] : []),
		...(derived !== '' ? [say('derived', text.derived(derived))] : []),
		...(worded !== '' ? [say('worded', text.worded(worded))] : []),
	]
}

/** Headings that name a measure over cells that are no figures: "25 ribu jiwa". */
function wordedMeasures({ columns, context: { registers, isPlace } }: TableDraft): string[] {
	return columns.flatMap(({ facts: { title }, role }) => {
		if (role.kind !== 'text') return []
		const { sure, weak, indicators } = matchMeasure(findPeriods(title).rest, registers, isPlace)
		return sure && !weak && indicators[0]?.measure !== 'category' ? [title] : []
	})
}

/** Indicators with figures below the level that they are valid at. */
export function belowLevel(drafts: readonly TableDraft[]): MappingIndicator[] {
	const found = new Set<MappingIndicator>()
	for (const { groups, levels } of drafts)
		for (const { indicator } of groups)
			if (indicator && [...levels].some((level) => isBelow(level, indicator))) found.add(indicator)
	return [...found]
}

const isBelow = (level: AreaLevel, { lowestLevel }: MappingIndicator) => depthOfLevel(level) > depthOfLevel(lowestLevel)

function levelNotices(drafts: readonly TableDraft[]): Notice[] {
	return belowLevel(drafts).map(({ name, lowestLevel }) =>
		say('below-level', text.belowLevel(name.id, levelText[lowestLevel] ?? lowestLevel)),
	)
}

function totalNotice({ agrees, label, printed, added, source }: TotalCheck): Notice[] {
	return agrees ? [] : [say('total', text.total(label, String(printed), String(added)), source)]
}

function rowNotices(drafts: readonly TableDraft[]): Notice[] {
	const rows = drafts.flatMap(({ context }) => context.frame.body.filter(({ role }) => role === 'left-out'))
	return rows.length > 0 ? [say('unread-rows', text.unreadRows(rows.length))] : []
}

/** Lines below a table that are proposed nowhere. Of recipients none is: it may name somebody. */
function belowNotice(drafts: readonly TableDraft[]): Notice[] {
	const lines = drafts.reduce(
		(sum, { below, recipients }) => sum + below.others + (recipients ? below.footnotes.length : 0),
		0,
	)
	return lines > 0 ? [say('below', text.below(lines))] : []
}

function scopeNotice(drafts: readonly TableDraft[]): Notice[] {
	const rows = { pages: 0, tables: 0, nowhere: 0 }
	for (const { observations, context } of drafts)
		for (const { area } of observations) rows[context.index.shownIn(area)]++
	return [
		...(rows.tables > 0 ? [say('in-tables', text.inTables(rows.tables))] : []),
		...(rows.nowhere > 0 ? [say('outside', text.outside(rows.nowhere))] : []),
	]
}
