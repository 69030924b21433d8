import rss from '@astrojs/rss'
import type { APIContext } from 'astro'
import { readPortal } from '../../contract/read-generated.ts'
import type { CorrectionLine } from '../../topics/corrections/correction-line.ts'
import { correctionEntries } from '../../topics/corrections/correction-list.ts'
import { correctionText } from '../../topics/corrections/correction-text.ts'

/** The first change by name, and how many more there are. */
function titleOf(lines: readonly CorrectionLine[]): string {
	const [line] = lines
	const first = [line?.subject.text, line?.place.text, line?.period].filter(Boolean).join(', ')
	return lines.length > 1 ? `${first} ${correctionText('id').more(String(lines.length - 1))}` : first
}

/** Corrections as a feed. */
export function GET({ site }: APIContext) {
	const portal = readPortal()
	const t = correctionText('id')
	const entries = correctionEntries('id')
	return rss({
		title: `${portal.title}: ${t.title}`,
		description: entries.length > 0 ? t.feedIntro : t.none,
		site: site ?? portal.site,
		// An address with an anchor gets no slash at its end.
		trailingSlash: false,
		customData: '<language>id</language>',
		items: entries.map(({ anchor, date, reason, lines }) => ({
			title: titleOf(lines),
			description: [...lines.map(({ before, after }) => t.feedChange(before, after)), reason].join(' '),
			pubDate: new Date(`${date}T00:00:00Z`),
			link: `/koreksi/#${anchor}`,
		})),
	})
}
