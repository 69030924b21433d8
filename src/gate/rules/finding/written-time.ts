import { monthName } from '../../../format/period.ts'

/** Ways to shorten the name of a month besides its first three letters. */
const shortened: Readonly<Record<string, number>> = { peb: 2, ags: 8, agt: 8, sept: 9, nop: 11 }
const parts: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' }

/** The day that a text means, as `2025-11-25`: "25-11-2025", "25/11/2025", "25 November 2025", "2025/11/25". */
export function writtenDay(text: string): string | undefined {
	const plain = text.trim()
	const [, dayFirst, month, lastYear] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(plain) ?? []
	if (dayFirst && month && lastYear) return realDay(lastYear, month, dayFirst)
	const [, year, middle, dayLast] = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/.exec(plain) ?? []
	if (year && middle && dayLast) return realDay(year, middle, dayLast)
	const [, dayOfName, name = '', yearOfName] = /^(\d{1,2})[-\s]+(\p{L}+)[-\s]+(\d{4})$/u.exec(plain) ?? []
	const named = monthOf(name)
	return dayOfName && named && yearOfName ? realDay(yearOfName, named, dayOfName) : undefined
}

/** The period that a text means, as it is written here: "Maret 2026", "03/2026", "TW II 2025", "Tahun 2025". */
export function writtenPeriod(text: string): string | undefined {
	const plain = text.trim()
	const [, name = '', ofName] = /^(\p{L}+)\.?[\s-]+(\d{4})$/u.exec(plain) ?? []
	if (ofName && /^(tahun|thn|th)$/i.test(name)) return ofName
	const named = monthOf(name)
	if (ofName && named) return `${ofName}-${named}`
	const [, number, ofNumber] = /^(\d{1,2})[-/.](\d{4})$/.exec(plain) ?? []
	if (number && ofNumber && Number(number) >= 1 && Number(number) <= 12) return `${ofNumber}-${number.padStart(2, '0')}`
	const stage = /^(?:tw|triwulan|tahap|kuartal|q|t)[\s.-]*([1-4]|i{1,3}|iv)[\s./-]+(?:tahun\s+)?(\d{4})$/i.exec(plain)
	if (!stage) return undefined
	const [, part = '', year = ''] = stage
	return `${year}-T${parts[part.toLowerCase()] ?? part}`
}

function monthOf(name: string): string | undefined {
	const word = name.toLowerCase()
	const isNamed = (month: number) =>
		(['id', 'en'] as const).some((language) => {
			const whole = monthName(month, language).toLowerCase()
			return word === whole || word === whole.slice(0, 3)
		})
	const month = Array.from({ length: 12 }, (_, i) => i + 1).find(isNamed) ?? shortened[word]
	return month === undefined ? undefined : String(month).padStart(2, '0')
}

function realDay(year: string, month: string, day: string): string | undefined {
	const [m, d] = [Number(month), Number(day)]
	if (m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(Number(year), m, 0)).getUTCDate()) return undefined
	return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
