import type { CitedWork } from './cited-work.ts'

/** An item of CSL-JSON (citationstyles.org), which Zotero, Mendeley and Pandoc read. */
export function cslItem({ key, authors, issued, title, version, released, publisher, url, language }: CitedWork) {
	return {
		id: key,
		type: 'dataset',
		title,
		author: authors.map((literal) => ({ literal })),
		issued: dateOf(issued),
		...(version !== null && { version }),
		...(released !== null && { 'available-date': dateOf(released) }),
		publisher,
		URL: url,
		language,
	}
}

/** A day, month or year as numbers. */
function dateOf(day: string) {
	return { 'date-parts': [day.split('-').map(Number)] }
}
