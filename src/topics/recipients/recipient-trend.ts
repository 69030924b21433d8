import { lineChart } from '../../charts/line/line-chart.ts'
import type { LineChartInput } from '../../charts/line/line-chart-input.ts'
import { formatNumber } from '../../format/number.ts'
import { periodToTime } from '../../format/period.ts'
import { chartText } from '../../i18n/chart.ts'
import { recipientText } from '../../i18n/recipients.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { RecipientPeriod } from '../../schemas/recipient-files.ts'
import { periodLabel } from './period-label.ts'
import { isShown } from './recipient-sentence.ts'

/** A line over the periods of one programme in one area; hidden periods are gaps with the word for it. */
export function recipientTrendInput(
	name: string,
	periods: readonly RecipientPeriod[],
	simulated: boolean,
	language: Language,
	compact = false,
): LineChartInput {
	const format = (value: number) => formatNumber(value, 0, language)
	const t = chartText(language)
	return {
		series: [
			{
				name,
				role: 'focus',
				points: periods.map(({ period, total }) => ({
					time: periodToTime(period),
					label: periodLabel(period),
					value: total.value,
					status: total.status,
				})),
			},
		],
		formatValue: format,
		formatAxis: format,
		callouts: compact ? undefined : periods.filter(isShown).map(({ period }) => ({ time: periodToTime(period) })),
		compact,
		missingLabel: t.missing,
		suppressedLabel: t.suppressed,
		simulatedLabel: simulated ? recipientText(language).label : undefined,
	}
}

/** Times of the first and the last of some periods. */
export function timesOf(periods: readonly string[]): readonly [number, number] {
	const times = periods.map(periodToTime)
	return [Math.min(...times), Math.max(...times)]
}

/** Draws the line at a width. */
export function drawTrend(input: LineChartInput): (width: number) => ReturnType<typeof lineChart> {
	return (width) => lineChart(input, width)
}
