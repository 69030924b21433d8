import { titleOf } from '../../format/area-name.ts'
import { formatPeriod, periodToTime } from '../../format/period.ts'
import { sayValue } from '../../format/value.ts'
import type { SavedRow } from '../../gate/comparison/table-figure.ts'
import type { Bilingual, Language } from '../../schemas/bilingual.ts'
import { sayChange } from '../../sentences/change.ts'
import type { OfficeRegisters } from './office-registers.ts'
import { previewText } from './preview-text.ts'

/** What a reader will be told of one area once the figures are saved: a sentence, and its line through the years. */
export type Preview = { sentence: Bilingual; segments: { time: number; value: number | null }[][] }

/**
 * The home area's newest figure of the first measure drafted, beside the one before; where the home area has none, the
 * first area in the file. Nothing for words and for a table without a number.
 * @param rows the dataset as it will be saved
 */
export function previewOf(
	rows: readonly SavedRow[],
	drafted: readonly SavedRow[],
	registers: OfficeRegisters,
): Preview | null {
	const { office, areas, indicators } = registers
	const shown =
		drafted.find(({ area, value }) => area === office.homeArea && value !== '') ??
		drafted.find(({ value }) => value !== '')
	const indicator = shown && indicators.get(shown.indicator)
	const area = shown && areas.get(shown.area)
	if (!indicator || !area || indicator.measure === 'category') return null
	const series = rows
		.filter((row) => row.area === area.code && row.indicator === indicator.id)
		.sort((one, other) => periodToTime(one.period) - periodToTime(other.period))
	const [last, before] = series.filter(({ value }) => value !== '').toReversed()
	if (!last) return null
	const sentence = (language: Language) => {
		const value = sayValue(Number(last.value), indicator, language)
		const told = previewText(language).figure(
			indicator.name[language],
			titleOf(area, language),
			value,
			formatPeriod(last.period, language),
		)
		if (!before || last.status === 'B') return `${told}.`
		const change = { points: Number(last.value) - Number(before.value), percent: null, from: before.period }
		return `${told}, ${sayChange(change, indicator, language, area.level)} ${previewText(language).since(formatPeriod(before.period, language))}.`
	}
	return { sentence: { id: sentence('id'), en: sentence('en') }, segments: segmentsOf(series) }
}

/** No line joins figures across a break. */
function segmentsOf(series: readonly SavedRow[]): Preview['segments'] {
	const segments: Preview['segments'] = [[]]
	for (const { period, value, status } of series) {
		if (status === 'B' && segments.at(-1)?.length) segments.push([])
		segments.at(-1)?.push({ time: periodToTime(period), value: value === '' ? null : Number(value) })
	}
	return segments
}
