import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import { parsePeriod } from '../../schemas/period.ts'
import { writtenPeriod } from './finding/written-time.ts'

export const periodFormatRule: Rule = {
	id: 'period-format',
	explanation: {
		id: 'Periode ditulis 2022 (tahun), 2022-03 (bulan) atau 2022-T2 (tahap), dari tahun 1945 sampai 2100.',
		en: 'A period is written 2022 (year), 2022-03 (month) or 2022-T2 (stage), from 1945 to 2100.',
	},
}

/** Years in which a figure of the republic, or a projection, can lie. */
const firstYear = 1945
const lastYear = 2100

export function periodFormat(period: string): Finding | null {
	const year = parsePeriod(period)?.year
	if (year !== undefined && year >= firstYear && year <= lastYear) return null
	return broken(
		periodFormatRule,
		{ id: '2022, 2022-03, atau 2022-T2', en: '2022, 2022-03 or 2022-T2' },
		period,
		hintFor(period, year),
	)
}

function hintFor(period: string, year: number | undefined) {
	if (year !== undefined) {
		return { id: `tahun harus ${firstYear} sampai ${lastYear}`, en: `the year must be ${firstYear} to ${lastYear}` }
	}
	const meant = writtenPeriod(period)
	if (meant !== undefined) return { id: `tulis ${meant}`, en: `write ${meant}` }
	if (/^[A-Za-z]{3,}[- ]\d{2}$|\d+\/\d+/.test(period)) {
		return {
			id: 'Excel mengubahnya menjadi tanggal; atur kolom periode sebagai Teks, lalu tulis misalnya 2022-03',
			en: 'Excel turned it into a date; format the column as Text, then write for example 2022-03',
		}
	}
	return {
		id: 'tulis tahun 2022, bulan 2022-03, atau tahap 2022-T2',
		en: 'write a year 2022, a month 2022-03, or a stage 2022-T2',
	}
}
