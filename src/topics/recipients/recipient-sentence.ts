import { formatNumber } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import { recipientText } from '../../i18n/recipients.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { CountedIn, RecipientCell, RecipientPeriod } from '../../schemas/recipient-files.ts'

/** A period whose total is published. */
export type ShownPeriod = RecipientPeriod & { total: RecipientCell & { value: number } }

/** True where the total is published: sentences are made of such periods only, never of a hidden one. */
export function isShown(period: RecipientPeriod): period is ShownPeriod {
	return period.total.value !== null
}

/** A count with its unit: "1.400 keluarga", "1,400 families". The unit is always said: families are not people. */
export function sayCount(value: number, measure: CountedIn, language: Language): string {
	return `${formatNumber(value, 0, language)} ${recipientText(language).units[measure]}`
}

/**
 * How the recipients moved from the first to the newest published total, or that the newest is hidden:
 * "Penerima PKH naik dari 691 keluarga pada 2021 menjadi 900 keluarga pada 2024".
 */
export function trendSentence(
	name: string,
	periods: readonly RecipientPeriod[],
	measure: CountedIn,
	language: Language,
): string {
	const newest = periods.at(-1)
	if (!newest || !isShown(newest)) return hiddenSentence(name, newest, language)
	const now = sayCount(newest.total.value, measure, language)
	const when = formatPeriod(newest.period, language)
	const first = periods.find(isShown)
	if (!first || first.period === newest.period)
		return language === 'id' ? `${now} menerima ${name} pada ${when}` : `${now} received ${name} in ${when}`
	const since = formatPeriod(first.period, language)
	const before = sayCount(first.total.value, measure, language)
	const gap = newest.total.value - first.total.value
	if (gap === 0)
		return language === 'id'
			? `Penerima ${name} pada ${when} sama banyak dengan ${since}: ${now}`
			: `As many received ${name} in ${when} as in ${since}: ${now}`
	return language === 'id'
		? `Penerima ${name} ${gap > 0 ? 'naik' : 'turun'} dari ${before} pada ${since} menjadi ${now} pada ${when}`
		: `Recipients of ${name} ${gap > 0 ? 'rose' : 'fell'} from ${before} in ${since} to ${now} in ${when}`
}

function hiddenSentence(name: string, newest: RecipientPeriod | undefined, language: Language): string {
	const when = newest ? formatPeriod(newest.period, language) : ''
	return language === 'id'
		? `Jumlah penerima ${name} pada ${when} disamarkan`
		: `The number of recipients of ${name} in ${when} is suppressed`
}
