/** The page as it is kept: it says itself that it is a copy, and of which day, so that nothing needs to be asked later. */
export function stampCopy(html: string, day: string): string {
	return html.replace(/^<!doctype html><html\b/i, (start) => `${start} data-salinan="${day}"`)
}
