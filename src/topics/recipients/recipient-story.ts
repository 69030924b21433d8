import { readRecipients } from '../../contract/read-generated.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { titleOf } from '../../format/area-name.ts'
import { formatNumber } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import { recipientText } from '../../i18n/recipients.ts'
import type { Story } from '../area/story.ts'
import { knownSeries } from './known-series.ts'
import { nameInSentence } from './programme-name.ts'
import { isShown, sayCount } from './recipient-sentence.ts'

/**
 * The story of an area of which only programme recipients are known: the first programme of the register whose newest
 * total is published, or that all are suppressed.
 */
export function recipientStory({ language, area }: AreaContext): Story | null {
	const file = readRecipients(area.code)
	const known = file ? knownSeries(file) : []
	if (known.length === 0) return null
	const title = titleOf(area, language)
	for (const { programme, series } of known) {
		const newest = series.periods.at(-1)
		if (!newest || !isShown(newest) || newest.total.value === 0) continue
		const count = sayCount(newest.total.value, series.measure, language)
		const when = formatPeriod(newest.period, language)
		const name = nameInSentence(programme, language)
		const t = recipientText(language)
		const simulated = series.simulated ? ` (${t.word})` : ''
		return {
			lead:
				language === 'id'
					? { before: `Pada ${when}, `, mark: count, after: ` di ${title} menerima ${name}${simulated}.` }
					: { before: `In ${when}, `, mark: count, after: ` in ${title} received ${name}${simulated}.` },
			figure: {
				before: '',
				number: formatNumber(newest.total.value, 0, language),
				after: '',
				caption: `${t.units[series.measure]}, ${name} ${when}.`,
				note: series.simulated ? t.simulatedFigure : '',
				long: newest.total.value >= 100_000,
			},
		}
	}
	const isHidden = known.some(({ series }) => series.periods.at(-1)?.total.value === null)
	return { lead: isHidden ? allHidden(title, language) : nobody(title, language), figure: null }
}

function nobody(title: string, language: AreaContext['language']): Story['lead'] {
	return language === 'id'
		? { before: `Di ${title} `, mark: 'tidak ada penerima', after: ' program yang tercatat di portal ini.' }
		: { before: `In ${title} there are `, mark: 'no recipients', after: ' of the programmes that this portal holds.' }
}

function allHidden(title: string, language: AreaContext['language']): Story['lead'] {
	return language === 'id'
		? {
				before: `Jumlah penerima program di ${title} `,
				mark: 'disamarkan',
				after: ' supaya tidak seorang pun dapat dikenali.',
			}
		: {
				before: `The numbers of programme recipients in ${title} `,
				mark: 'are suppressed',
				after: ' so that nobody can be recognised.',
			}
}
