import { monthOf, monthPattern } from '../../gate/mapping/periods/period-words.ts'

const said = 'rilis|terbit|diterbitkan|berita resmi statistik|released?|issued|published'
const told = new RegExp(
	`(?:${said})\\b.{0,60}?\\b(?:(\\d{4}-\\d{2}-\\d{2})|(?:(\\d{1,2})\\s+)?(${monthPattern})\\s+(\\d{4}))\\b`,
	'i',
)

/** When the publisher issued a table, as a remark below it says: a day, or a month; empty where none says so. */
export function releaseDay(remarks: readonly string[]): string {
	for (const remark of remarks) {
		const [, day, date, month = '', year] = told.exec(remark) ?? []
		if (day) return day
		const parts = [year, monthOf(month.toLowerCase()), date].filter((part) => part)
		if (year) return parts.map((part) => String(part).padStart(2, '0')).join('-')
	}
	return ''
}
