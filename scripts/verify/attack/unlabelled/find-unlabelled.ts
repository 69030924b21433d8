import type { FileReading } from '../read/printed-cell.ts'
import { openedFeed } from './feed-pages.ts'
import { findInCsv } from './find-in-csv.ts'
import { findInJson } from './find-in-json.ts'
import { findInPage, type Search, type Unlabelled } from './find-in-page.ts'
import { findInText } from './find-in-text.ts'

/**
 * Small numbers of a file that stand beside a programme and that the attack did not read: no label says what they are,
 * and no reviewed reason (`reasons.ts`, `quiet-keys.ts`) says that they count no recipients.
 */
export function findUnlabelled(
	file: string,
	text: string,
	{ cells, read = [] }: FileReading,
	search: Search,
): Unlabelled[] {
	if (file.endsWith('.html')) return findInPage(text, read, search)
	if (file.endsWith('.xml')) return findInPage(openedFeed(text), [], search)
	if (file.endsWith('.svg')) return findInPage(text, [], search)
	if (file.endsWith('.csv')) return findInCsv(file, text, cells.length > 0, search)
	if (/\.(?:json|jsonld|webmanifest)$/.test(file)) return findInJson(file, text, search)
	return findInText(text, search)
}
