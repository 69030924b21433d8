/** What a PDF says: the lines of each page with their notes, and what its file tells beside them. */
export type PdfContent = {
	pages: readonly (readonly string[])[]
	/** Entries of its metadata that name somebody. */
	authored: readonly string[]
	/** Words about the whole document: its title and the like. */
	about: readonly string[]
	/** Parts that no page shows. */
	hidden: readonly string[]
}

/** Entries that hold a person's name, in the two places where a PDF keeps them (ISO 32000, 14.3). */
const naming = ['Author', 'dc:creator', 'pdf:author', 'xmp:author']

/** Reads a PDF in whole; `null` for one that is damaged or locked. */
export async function readPdf(bytes: Uint8Array): Promise<PdfContent | null> {
	// Read only where there is one: what opens them is large.
	const { getDocumentProxy } = await import('unpdf')
	try {
		const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
		const { info, metadata } = await document.getMetadata()
		const told = new Map(Object.entries(info as Record<string, unknown>))
		for (const [name, value] of metadata ?? []) told.set(name, value)
		const pages: string[][] = []
		const hidden = new Set<string>()
		for (let number = 1; number <= document.numPages; number++) {
			const page = await document.getPage(number)
			const { items } = await page.getTextContent()
			pages.push(linesOf(items))
			for (const { subtype } of await page.getAnnotations()) if (subtype !== 'Link') hidden.add(String(subtype))
		}
		if (await document.getAttachments()) hidden.add('attachments')
		if (await document.getFieldObjects()) hidden.add('AcroForm')
		if (await document.getJSActions()) hidden.add('JavaScript')
		const isSaid = (value: unknown) => (Array.isArray(value) ? value.join('') : String(value ?? '')).trim() !== ''
		return {
			pages,
			authored: naming.filter((name) => isSaid(told.get(name))),
			about: [...told].flatMap(([name, value]) =>
				naming.includes(name) || typeof value !== 'string' || value.trim() === '' ? [] : [value],
			),
			hidden: [...hidden],
		}
	} catch {
		return null
	}
}

/** A piece of text, or a mark that has none. */
type Item = { str: string; hasEOL: boolean } | object

/** Pieces of a line stand beside one another; a piece may be a single letter. */
function linesOf(items: readonly Item[]): string[] {
	const text = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('')
	return text.split('\n').filter((line) => line.trim() !== '')
}
