import type { Language } from '../schemas/bilingual.ts'
import { parsePeriod } from '../schemas/period-parts.ts'

const months = {
	id: [
		'Januari',
		'Februari',
		'Maret',
		'April',
		'Mei',
		'Juni',
		'Juli',
		'Agustus',
		'September',
		'Oktober',
		'November',
		'Desember',
	],
	en: [
		'January',
		'February',
		'March',
		'April',
		'May',
		'June',
		'July',
		'August',
		'September',
		'October',
		'November',
		'December',
	],
} as const

/** Name of a month, 1 to 12. */
export function monthName(month: number, language: Language): string {
	return months[language][month - 1] ?? String(month)
}

/** A period as it is said: "2022", "Maret 2022", "tahap 2 2022". Text that is no period stays as it is. */
export function formatPeriod(period: string, language: Language): string {
	const parts = parsePeriod(period)
	if (!parts) return period
	if (parts.month) return `${monthName(parts.month, language)} ${parts.year}`
	if (parts.stage)
		return language === 'id' ? `tahap ${parts.stage} ${parts.year}` : `stage ${parts.stage} of ${parts.year}`
	return String(parts.year)
}

/** A day as it is said: "22 November 2025". `precision` leaves out what the source does not tell. */
export function formatDate(isoDate: string, language: Language, precision: 'day' | 'month' | 'year' = 'day'): string {
	const [year = '', month = '', day = ''] = isoDate.split('-')
	if (precision === 'year') return year
	const monthAndYear = `${monthName(Number(month), language)} ${year}`
	return precision === 'month' ? monthAndYear : `${Number(day)} ${monthAndYear}`
}

/** When a dataset was issued, as far as its source prints it: a day, a month or a year. */
export function formatIssued(issued: string, language: Language): string {
	return issued.length === 10 ? formatDate(issued, language) : formatPeriod(issued, language)
}

/** A period as a point in time for axes, in decimal years: March 2022 is 2022.17, the year 2022 is 2022. */
export function periodToTime(period: string): number {
	const parts = parsePeriod(period)
	if (!parts) return Number.NaN
	if (parts.month) return parts.year + (parts.month - 1) / 12
	if (parts.stage) return parts.year + (parts.stage - 1) / 4
	return parts.year
}

/** First and last period of something: "2004–2025", "Januari 2007 sampai Maret 2026" where months are told, or one period. */
export function formatPeriodRange(first: string, last: string, language: Language): string {
	const [from, to] = [formatPeriod(first, language), formatPeriod(last, language)]
	if (from === to) return from
	const years = /^\d{4}$/.test(from) && /^\d{4}$/.test(to)
	return years ? `${from}–${to}` : `${from} ${language === 'id' ? 'sampai' : 'to'} ${to}`
}
