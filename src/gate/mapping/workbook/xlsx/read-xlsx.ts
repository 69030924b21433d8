import type { ReadingBudget } from '../limits.ts'
import type { Archive } from '../package/archive.ts'
import { attribute, isTrue, readXml } from '../package/read-xml.ts'
import type { SheetRead } from '../sheet-read.ts'
import { SharedCells } from '../source-cells.ts'
import { UnreadableFile } from '../unreadable.ts'
import type { DateSystem } from './day-of-serial.ts'
import { type Relationship, readRelationships } from './relationships.ts'
import { readSharedStrings } from './shared-strings.ts'
import { readSheet } from './sheet.ts'
import { readStyles } from './styles.ts'

/** The part that holds the workbook of a package, or `null` when it is another kind of package. */
export function mainPart(archive: Archive): string | null {
	return readRelationships(archive, '').find(({ type }) => type === 'officeDocument')?.target ?? null
}

/**
 * Reads a workbook of Office Open XML (ECMA-376, transitional and strict): its sheets in the order of their tabs.
 * @throws {UnreadableFile} when it is damaged, too large or locked; see also `readXml`
 */
export function readXlsx(archive: Archive, workbook: string, budget: ReadingBudget): SheetRead[] {
	const links = readRelationships(archive, workbook)
	const { tabs, dates } = readTabs(archive, workbook)
	const strings = links.find(({ type }) => type === 'sharedStrings')?.target
	const styles = links.find(({ type }) => type === 'styles')?.target
	const sheets = tabs.flatMap((tab) => {
		const link = links.find(({ id }) => id === tab.link)
		// A sheet of one chart holds no cells.
		return link?.type === 'worksheet' ? [{ ...tab, part: link.target }] : []
	})
	archive.allow([...sheets.map(({ part }) => part), strings ?? '', styles ?? ''])
	const context = {
		strings: strings && archive.has(strings) ? readSharedStrings(archive, strings) : [],
		styles: styles && archive.has(styles) ? readStyles(archive, styles) : [],
		dates,
		days: new Map(),
		texts: new SharedCells(),
	}
	return sheets.map(({ part, name, hidden }) => {
		const read = readSheet(archive, part, { name, hidden }, context, budget)
		const filtered = read.sheet.filtered || (read.sheet.hiddenRows.length > 0 && isTableFiltered(archive, part))
		return { ...read, sheet: { ...read.sheet, filtered } }
	})
}

type Tab = { name: string; hidden: boolean; link: string }

function readTabs(archive: Archive, workbook: string): { tabs: Tab[]; dates: DateSystem } {
	const tabs: Tab[] = []
	let dates: DateSystem = 1900
	readXml(archive, workbook, {
		open: (name, attributes) => {
			if (name === 'workbookPr' && isTrue(attribute(attributes(), 'date1904'))) dates = 1904
			if (name !== 'sheet') return
			const given = attributes()
			const state = attribute(given, 'state')
			tabs.push({
				name: attribute(given, 'name') ?? '',
				hidden: state === 'hidden' || state === 'veryHidden',
				// In its own namespace, whose prefix is free: `r:id`, `d3p1:id`.
				link: attribute(given, 'id') ?? '',
			})
		},
		close: () => {},
		text: () => {},
	})
	if (tabs.length === 0) throw new UnreadableFile('damaged')
	return { tabs, dates }
}

/** A table inside a sheet keeps its filter in a part of its own. */
function isTableFiltered(archive: Archive, sheet: string): boolean {
	const tables = readRelationships(archive, sheet).filter(({ type }: Relationship) => type === 'table')
	let filtered = false
	for (const { target } of tables.filter((table) => archive.has(table.target))) {
		readXml(archive, target, {
			open: (name) => {
				if (name === 'filterColumn') filtered = true
			},
			close: () => {},
			text: () => {},
		})
	}
	return filtered
}
