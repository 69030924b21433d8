/**
 * Number of pages of a PDF as the browser writes it: its page objects stand uncompressed. The count that the page
 * tree itself names must agree, so that a PDF written in another way is noticed.
 */
export function pdfPages(pdf: Buffer): number {
	const text = pdf.toString('latin1')
	const objects = text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
	const counts = [...text.matchAll(/\/Type\s*\/Pages\b[^>]*?\/Count\s+(\d+)/g)].map(([, count]) => Number(count))
	if (Math.max(...counts) !== objects) throw new Error(`${objects} page objects, but the tree counts ${counts}`)
	return objects
}
