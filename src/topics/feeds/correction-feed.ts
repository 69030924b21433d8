import { readPortal } from '../../contract/read-generated.ts'
import { address } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { CorrectionLine } from '../corrections/correction-line.ts'
import { correctionEntries } from '../corrections/correction-list.ts'
import { correctionText } from '../corrections/correction-text.ts'
import type { FeedSource } from './feed.ts'

const path = '/koreksi/'

/** Corrections, those of one day and reason together. */
export const correctionFeed: FeedSource = {
	path,
	async make(language, site) {
		const t = correctionText(language)
		const entries = correctionEntries(language)
		const page = new URL(address(language, path), site).href
		return {
			language,
			title: `${readPortal().title}: ${t.title}`,
			description: entries.length > 0 ? t.feedIntro : t.none,
			page,
			items: entries.map(({ anchor, date, reason, lines }) => ({
				href: `${page}#${anchor}`,
				title: titleOf(lines, language),
				summary: [...lines.map(({ before, after }) => t.feedChange(before, after)), reason].join(' '),
				published: date,
				updated: null,
				tags: [],
			})),
		}
	},
}

/** The first change by name, and how many more there are. */
function titleOf(lines: readonly CorrectionLine[], language: Language): string {
	const [line] = lines
	const first = [line?.subject.text, line?.place.text, line?.period].filter(Boolean).join(', ')
	return lines.length > 1 ? `${first} ${correctionText(language).more(String(lines.length - 1))}` : first
}
