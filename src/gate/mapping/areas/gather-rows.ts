import type { AreaKind } from '../../../schemas/area.ts'
import { type AreaLevel, depthOfLevel } from '../../../schemas/area-level.ts'
import { isPeriodCell } from '../periods/find-periods.ts'
import { groupText } from '../rows/group-text.ts'
import { cellKinds } from '../rows/sheet-scan.ts'
import type { TableContext } from '../table-context.ts'
import type { MappingArea } from '../understanding.ts'
import { liesIn } from './area-index.ts'
import { bareName, kindsAlone } from './area-key.ts'
import type { AreaRow } from './area-rows.ts'
import { readCode } from './read-code.ts'

export type NameColumn = { column: number; level: AreaLevel | 'any'; levels: readonly AreaLevel[] }
export type CodeColumn = { column: number; bps: boolean }

/** What each row of data says of its area, headings inside the table and cells merged downwards included. */
export function gatherRows(
	context: TableContext,
	names: readonly NameColumn[],
	codes: readonly CodeColumn[],
): AreaRow[] {
	const { scan, frame, index } = context
	// Where both codes stand, the ministry's is read, and no table is needed.
	const inOrder = codes.toSorted((one, other) => Number(one.bps) - Number(other.bps))
	const levels = names.map(({ level }) => (level === 'any' ? 9 : depthOfLevel(level)))
	const finest = names[levels.indexOf(Math.max(...levels))]
	const aboveOf = namesAbove(
		context,
		names.filter(({ column, level }) => column !== finest?.column && level !== 'any'),
	)
	let groupKinds: readonly AreaKind[] | null = null
	let groups: readonly MappingArea[] = []
	const rows: AreaRow[] = []
	for (const { row, role } of frame.body) {
		if (role === 'group') {
			const text = groupText(scan, frame, row)
			// A period above its rows says nothing of areas: those of a heading before still hold.
			if (isPeriodCell(text)) continue
			const kinds = kindsAlone(bareName(text))
			if (kinds) groupKinds = kinds
			else groups = groupAreas(text, groups, context)
			continue
		}
		if (role !== 'data') continue
		const said = inOrder.flatMap(({ column, bps }) => {
			const cell = scan.cell(row, column)
			if (!cell) return []
			if (!bps) return [{ column, codes: readCode(cell, index).codes }]
			const area = index.ofBps(cell.text)
			return [{ column, codes: area ? [area.code] : [] }]
		})
		const coded = said.filter((one) => one.codes.length > 0).sort((a, b) => depth(b.codes) - depth(a.codes))
		const own = finest ? scan.cell(row, finest.column) : null
		// A code that nothing is known of stands for the area as a name would.
		const isUnknown = !finest && coded.length === 0
		const unknown = isUnknown ? (scan.cell(row, codes[0]?.column ?? frame.left)?.text ?? '') : ''
		rows.push({
			row,
			codes: coded[0]?.codes ?? [],
			codeColumn: coded[0]?.column ?? codes[0]?.column ?? null,
			nameColumn: finest?.column ?? null,
			name: own && scan.kind(row, finest?.column ?? 0) === cellKinds.text ? own.text : unknown,
			level: finest?.level ?? 'any',
			levels: finest?.levels ?? [],
			above: aboveOf(row),
			within: coded.slice(1).flatMap((one) => (one.codes.length === 1 ? one.codes : [])),
			groupKinds,
			groups,
		})
	}
	return rows
}

/** The names around that of a row, nearest first: the same list for rows that say the same, as those of a kecamatan do. */
function namesAbove({ scan }: TableContext, names: readonly NameColumn[]): (row: number) => AreaRow['above'] {
	const filled = names.map(() => '')
	let above: AreaRow['above'] = []
	return (row) => {
		let isNew = false
		names.forEach(({ column }, at) => {
			const cell = scan.cell(row, column)
			// A cell merged over several rows stands in the first of them.
			if (!cell || cell.text === filled[at] || scan.kind(row, column) !== cellKinds.text) return
			filled[at] = cell.text
			isNew = true
		})
		if (isNew) {
			above = names
				.flatMap(({ level }, at) => (level === 'any' || !filled[at] ? [] : [{ level, text: filled[at] }]))
				.sort((a, b) => depthOfLevel(b.level) - depthOfLevel(a.level))
		}
		return above
	}
}

const depth = (codes: readonly string[]) => codes[0]?.length ?? 0

/** The areas that a heading inside the table may name: those in the heading above it, if there are such. */
function groupAreas(
	text: string,
	above: readonly MappingArea[],
	{ index, titles }: TableContext,
): readonly MappingArea[] {
	const named = index.anywhere(text)
	const inside = named.filter((area) => above.some(({ code }) => liesIn(area.code, code) && area.code !== code))
	if (inside.length > 0) return inside
	const inTitle = named.filter((area) => titles.some((title) => title.includes(area.name)))
	return named.length > 1 && inTitle.length === 1 ? inTitle : named
}
