import { strToU8, zipSync } from 'fflate'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

export type Parts = Record<string, string | Uint8Array>

/** A package of parts as bytes. */
export function packed(parts: Parts): Uint8Array {
	const files = Object.entries(parts).map(([name, part]): [string, Uint8Array] => [
		name,
		typeof part === 'string' ? strToU8(part) : part,
	])
	return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) })
}

export function relationships(links: readonly (readonly [id: string, type: string, target: string])[]): string {
	const xml = links.map(
		([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
	)
	return `<Relationships xmlns="${PACKAGE}">${xml.join('')}</Relationships>`
}

/** What a test changes of a plain workbook. */
export type Plan = {
	/** What stands in `<worksheet>`, sheet by sheet; without `<sheetData>` it is taken as its rows. */
	sheets: readonly string[]
	/** Attributes of the tabs beyond name and link: `state="hidden"`. */
	tabs?: readonly string[]
	strings?: string
	/** `numFmts` and `cellXfs`. */
	styles?: string
	/** Attributes of `<workbookPr>`. */
	properties?: string
	more?: Parts
}

/** The parts of a workbook as Excel writes them, around the XML a test is about. */
export function workbookParts({ sheets, tabs = [], strings, styles, properties = '', more = {} }: Plan): Parts {
	const links = sheets.map((_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const)
	const parts: Parts = {
		'[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
		'_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
		'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr ${properties}/><sheets>${links
			.map(
				([id], index) => `<sheet name="Lembar ${index + 1}" sheetId="${index + 1}" r:id="${id}" ${tabs[index] ?? ''}/>`,
			)
			.join('')}</sheets></workbook>`,
		'xl/_rels/workbook.xml.rels': relationships([
			...links,
			['rIdS', 'sharedStrings', 'sharedStrings.xml'],
			['rIdF', 'styles', 'styles.xml'],
		]),
	}
	if (strings !== undefined) parts['xl/sharedStrings.xml'] = `<sst xmlns="${MAIN}">${strings}</sst>`
	if (styles !== undefined) parts['xl/styles.xml'] = `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`
	sheets.forEach((xml, index) => {
		const body = xml.includes('<sheetData') ? xml : `<sheetData>${xml}</sheetData>`
		parts[`xl/worksheets/sheet${index + 1}.xml`] = `<worksheet xmlns="${MAIN}">${body}</worksheet>`
	})
	return { ...parts, ...more }
}

export function workbook(plan: Plan): Uint8Array {
	return packed(workbookParts(plan))
}

/** A spreadsheet of OpenDocument around its tables and styles. */
export function openDocument(tables: string, styles = '', more: Parts = {}): Uint8Array {
	const names = 'office style table text calcext draw'
		.split(' ')
		.map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
		.join(' ')
	return packed({
		mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
		'content.xml': `<?xml version="1.0"?><office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
		...more,
	})
}
