import Papa from 'papaparse'
import type { Search, Unlabelled } from './find-in-page.ts'
import { quietKeys } from './quiet-keys.ts'

/**
 * Small numbers of a table of text in rows about a programme: every row where the file's name or its headings name one,
 * else those that name one themselves.
 * @param isRead whether the attack reads the column of values
 */
export function findInCsv(file: string, text: string, isRead: boolean, { names, smallIn }: Search): Unlabelled[] {
	const [headings = [], ...rows] = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data
	const around = names.of(`${file}\n${headings.join('\n')}`)
	const columns = headings.map((heading) => heading.trim())
	return rows.flatMap((row) => {
		const programmes = names.of(row.join('\n')).union(around)
		if (programmes.size === 0) return []
		return row.flatMap((cell, at): Unlabelled[] => {
			const column = columns[at] ?? ''
			if ((isRead && column === 'nilai') || quietKeys.has(column)) return []
			return smallIn(cell).map(() => ({ programmes, where: column }))
		})
	})
}
