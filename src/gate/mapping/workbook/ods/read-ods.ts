import type { ReadingBudget } from '../limits.ts'
import type { Archive } from '../package/archive.ts'
import { attribute, readXml, type XmlAttributes } from '../package/read-xml.ts'
import type { SheetRead } from '../sheet-read.ts'
import { UnreadableFile } from '../unreadable.ts'
import { CellReader } from './cell.ts'
import { TableReader } from './table.ts'

const CONTENT = 'content.xml'
const MANIFEST = 'META-INF/manifest.xml'

/** Parts of a document that hold cells or texts which are not its tables: old versions, drawings, links' copies. */
const aside = new Set(['tracked-changes', 'shapes', 'named-expressions', 'forms', 'dde-links'])

/**
 * Reads a spreadsheet of OpenDocument (ISO 26300): its sheets in the order of their tabs.
 * @throws {UnreadableFile} when it is damaged, too large or locked; see also `readXml`
 */
export function readOds(archive: Archive, budget: ReadingBudget): SheetRead[] {
	if (archive.has('encrypted-package') || isEncrypted(archive)) throw new UnreadableFile('password')
	archive.allow([CONTENT])
	const reader = new ContentReader(budget)
	readXml(archive, CONTENT, reader)
	return reader.tables.filter(({ linked }) => !linked).map((table) => table.finish())
}

function isEncrypted(archive: Archive): boolean {
	let encrypted = false
	if (!archive.has(MANIFEST)) return false
	readXml(archive, MANIFEST, {
		open: (name) => {
			if (name === 'encryption-data') encrypted = true
		},
		close: () => {},
		text: () => {},
	})
	return encrypted
}

class ContentReader {
	readonly tables: TableReader[] = []
	readonly #budget: ReadingBudget
	readonly #hiddenStyles = new Set<string>()
	readonly #cell = new CellReader()
	#style = ''
	#aside = 0
	/** Tables inside cells are part of a text document's world; only those of the first level are sheets. */
	#depth = 0
	#table: TableReader | null = null

	constructor(budget: ReadingBudget) {
		this.#budget = budget
	}

	open = (name: string, attributes: () => XmlAttributes): void => {
		if (aside.has(name)) this.#aside++
		if (this.#aside > 0) return
		if (name === 'style') this.#style = attribute(attributes(), 'name') ?? ''
		else if (name === 'table-properties') this.#noteStyle(attributes())
		else if (name === 'table' && ++this.#depth === 1) this.#openTable(attributes())
		else if (this.#depth === 1) this.#openInTable(name, attributes)
	}

	close = (name: string): void => {
		if (aside.has(name)) this.#aside--
		else if (this.#aside > 0) return
		else if (name === 'table') this.#depth--
		else if (this.#depth === 1) this.#closeInTable(name)
	}

	text = (text: string): void => this.#cell.text(text)

	#noteStyle(given: XmlAttributes): void {
		if (attribute(given, 'display') === 'false') this.#hiddenStyles.add(this.#style)
	}

	#openTable(given: XmlAttributes): void {
		const hidden = this.#hiddenStyles.has(attribute(given, 'style-name') ?? '')
		this.#table = new TableReader(attribute(given, 'name') ?? '', hidden, this.#budget)
		this.tables.push(this.#table)
	}

	#openInTable(name: string, attributes: () => XmlAttributes): void {
		const table = this.#table as TableReader
		if (name === 'table-cell' || name === 'covered-table-cell') this.#cell.start(attributes())
		else if (name === 'table-row') table.openRow(attributes())
		else if (name === 'table-column') table.addColumns(attributes())
		else if (name === 'table-row-group' || name === 'table-column-group') table.openGroup(name, attributes())
		else if (name === 'table-source') table.linked = true
		else this.#cell.open(name, attributes)
	}

	#closeInTable(name: string): void {
		const table = this.#table as TableReader
		if (name === 'table-cell' || name === 'covered-table-cell') {
			table.addCells(this.#cell.finish(name === 'covered-table-cell'))
		} else if (name === 'table-row') table.closeRow()
		else if (name === 'table-row-group' || name === 'table-column-group') table.closeGroup(name)
		else this.#cell.close(name)
	}
}
