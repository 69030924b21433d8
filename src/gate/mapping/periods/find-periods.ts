import { monthOf, monthPattern, ordinalOf, ordinalPattern } from './period-words.ts'

/** What a text says of a period; parts may stand in different places of a table. `semester` is half a year, 1 or 2. */
export type PeriodSaid = { year?: number; month?: number; stage?: number; semester?: number }

/** Periods of a text in its order, and the text without them. */
export type PeriodsFound = { said: PeriodSaid[]; rest: string; provisional: boolean }

const year = '(?:19[5-9]\\d|20\\d\\d)'
const yearWord = '(?:(?:pada |per |keadaan )?(?:tahun|thn|th|ta|year|anggaran)\\.?\\s*)?'
const gap = '[\\s/.,_\\-]*'
const stageWord = 'triwulan|trwulan|triw|tw|trw|kuartal|kwartal|quarter|tahap|thp|q'
const semesterWord = 'semester|smtr|smt|sem'
const range = new RegExp(
	`(?<!\\d)${year}\\s*(?:[-–—/]|s\\.?d\\.?|sampai|hingga|to)\\s*(?:tahun\\s*)?${year}(?!\\d)`,
	'g',
)
/** "Nomor 9 Tahun 2024": a rule, not a period. */
const rule = new RegExp(`\\b(?:nomor|no)\\.?\\s*\\d+\\s*(?:tahun|th|thn)\\s*${year}`, 'g')

type Reader = { pattern: RegExp; read: (groups: readonly (string | undefined)[]) => PeriodSaid | null }

/** From the most said to the least: the first that fits a place takes it. */
const readers: readonly Reader[] = [
	day(`(?<!\\d)(${year})-(\\d{2})-\\d{2}(?!\\d)`, 0, 1),
	day(`(?<!\\d)\\d{1,2}[/.\\-](\\d{1,2})[/.\\-](${year})(?!\\d)`, 1, 0),
	month(`(?:\\b\\d{1,2}\\s+)?\\b(${monthPattern})\\b\\.?${gap}${yearWord}(${year})(?!\\d)`, 0, 1),
	month(`(?<!\\d)(${year})${gap}\\b(${monthPattern})(?![a-z])`, 1, 0),
	{
		pattern: new RegExp(`\\b(${monthPattern})\\b\\.?[\\s\\-'’]*(\\d{2})(?!\\d)`, 'g'),
		read: ([name = '', short = '']) => withMonth(monthOf(name), 2000 + Number(short)),
	},
	part(`\\b(${semesterWord})${gap}(${ordinalPattern})\\b${gap}${yearWord}(${year})(?!\\d)`, [0, 1, 2]),
	part(`(?<!\\d)(${year})${gap}(${semesterWord})${gap}(${ordinalPattern})\\b`, [1, 2, 0]),
	part(`\\b(${stageWord})${gap}(${ordinalPattern})\\b${gap}${yearWord}(${year})(?!\\d)`, [0, 1, 2]),
	part(`(?<!\\d)(${year})${gap}(${stageWord})${gap}(${ordinalPattern})\\b`, [1, 2, 0]),
	{
		pattern: new RegExp(`(?<!\\d)(${year})-t([1-4])\\b`, 'g'),
		read: ([at = '', stage = '']) => ({ year: Number(at), stage: Number(stage) }),
	},
	{
		pattern: new RegExp(`(?<!\\d)(${year})[-/](0[1-9]|1[0-2])(?!\\d)`, 'g'),
		read: ([at = '', number = '']) => withMonth(Number(number), Number(at)),
	},
	{
		pattern: new RegExp(`(?<!\\d)(0?[1-9]|1[0-2])[-/](${year})(?!\\d)`, 'g'),
		read: ([number = '', at = '']) => withMonth(Number(number), Number(at)),
	},
	{
		pattern: new RegExp(`${yearWord}(?<!\\d)(?<!\\d[.,])(${year})(?![\\d]|[.,]\\d)`, 'g'),
		read: ([at = '']) => ({ year: Number(at) }),
	},
	part(`\\b(${semesterWord})${gap}(${ordinalPattern})\\b`, [0, 1]),
	part(`\\b(${stageWord})${gap}(${ordinalPattern})\\b`, [0, 1]),
	{
		pattern: new RegExp(`\\b(${monthPattern})\\b`, 'g'),
		read: ([name = '']) => withMonth(monthOf(name)),
	},
]

function day(pattern: string, yearAt: number, monthAt: number): Reader {
	return {
		pattern: new RegExp(pattern, 'g'),
		read: (groups) => withMonth(Number(groups[monthAt]), Number(groups[yearAt])),
	}
}

function month(pattern: string, nameAt: number, yearAt: number): Reader {
	return {
		pattern: new RegExp(pattern, 'g'),
		read: (groups) => withMonth(monthOf(groups[nameAt] ?? ''), Number(groups[yearAt])),
	}
}

function part(pattern: string, [wordAt, ordinalAt, yearAt]: readonly [number, number, number?]): Reader {
	return {
		pattern: new RegExp(pattern, 'g'),
		read: (groups) => {
			const number = ordinalOf(groups[ordinalAt] ?? '')
			const isSemester = (groups[wordAt] ?? '').startsWith('s')
			if (number === undefined || (isSemester && number > 2)) return null
			const at = yearAt === undefined ? {} : { year: Number(groups[yearAt]) }
			return isSemester ? { ...at, semester: number } : { ...at, stage: number }
		},
	}
}

function withMonth(number: number | undefined, at?: number): PeriodSaid | null {
	if (number === undefined || !(number >= 1 && number <= 12)) return null
	return at === undefined ? { month: number } : { year: at, month: number }
}

const anyMark = /\d|[a-z]{3}/i

/**
 * The periods that a text names, in its order: "Maret 2025", "Mar-25", "Smt I 2025", "TW II/2025", "Tahun 2025", "2025*".
 * Stretches of years ("2021–2023") and the years of rules are no period of a figure.
 */
export function findPeriods(text: string): PeriodsFound {
	if (!anyMark.test(text)) return { said: [], rest: text, provisional: false }
	let rest = text.toLowerCase().replaceAll('_', ' ').replace(rule, ' ').replace(range, ' ')
	const found: { at: number; said: PeriodSaid }[] = []
	for (const { pattern, read } of readers) {
		rest = rest.replace(pattern, (whole: string, ...groups: unknown[]) => {
			const at = groups.findIndex((group) => typeof group === 'number')
			const said = read(groups.slice(0, at) as (string | undefined)[])
			if (said === null) return whole
			found.push({ at: groups[at] as number, said })
			return ' '.repeat(whole.length)
		})
	}
	found.sort((a, b) => a.at - b.at)
	return {
		said: found.map(({ said }) => said),
		rest: rest.replace(/\s+/g, ' ').trim(),
		provisional: found.length > 0 && /\*/.test(rest),
	}
}

/** A year as it stands alone in a cell. */
export function isYear(text: string): boolean {
	return /^(?:19[5-9]\d|20\d\d)$/.test(text)
}

/** A year as headings print it, with the mark of a footnote: "2024*)", "2023r". */
export function isMarkedYear(text: string): boolean {
	return /^(?:19[5-9]\d|20\d\d)\s*\(?(?:\*{1,3}|[rep]|\d(?=\)))?\)?$/i.test(text)
}

/** True for a cell that is a period and nothing else. */
export function isPeriodCell(text: string): boolean {
	if (isYear(text)) return true
	const { said, rest } = findPeriods(text)
	return said.length > 0 && !/[a-z0-9]/i.test(rest)
}
