import { readCorrections } from '../../contract/read-generated.ts'
import { fullName } from '../../format/area-name.ts'
import { formatIssued, formatPeriod } from '../../format/period.ts'
import { address } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { PublishedCorrection } from '../../schemas/correction.ts'
import type { Dataset } from '../../schemas/dataset.ts'
import { sayCorrected } from '../corrections/correction-line.ts'
import { correctionText } from '../corrections/correction-text.ts'
import { indicatorText } from './indicator-text.ts'

/** When the datasets of an indicator were issued, and what was put right in them. */
export type Revisions = { issues: { text: string; href: string; when: string }[]; corrections: string[] }

/** Datasets in their order with their issue, as far as their source prints it; corrections with the newest first. */
export function revisions(id: string, datasets: readonly Dataset[], language: Language): Revisions {
	return {
		issues: datasets.map((dataset) => ({
			text: dataset.title[language],
			href: address(language, `/data/${dataset.id}/`),
			when: indicatorText(language).issued(formatIssued(dataset.issued, language)),
		})),
		corrections: readCorrections()
			.filter((correction) => touches(correction, id, datasets))
			.map((correction) => sayCorrection(correction, datasets, language)),
	}
}

/** True for a corrected figure of the indicator, and for a corrected unit of it or of a whole dataset behind it. */
function touches({ kind, indicator, dataset }: PublishedCorrection, id: string, datasets: readonly Dataset[]): boolean {
	if (kind === 'figure' || indicator !== null) return indicator === id
	return kind === 'unit' && datasets.some((one) => one.id === dataset)
}

function sayCorrection(correction: PublishedCorrection, datasets: readonly Dataset[], language: Language): string {
	const { kind, places, reference, dataset, before, after, shown } = correction
	const t = correctionText(language)
	const tell = shown ? t.note : t.noteSource
	const place = places.at(-1)
	const [what, where] =
		kind === 'figure' && place
			? [fullName(place, places.slice(0, -1), language), formatPeriod(reference ?? '', language)]
			: [t.unit, datasets.find(({ id }) => id === dataset)?.title[language] ?? dataset ?? '']
	return tell(what, where, sayCorrected(before, correction, language), sayCorrected(after, correction, language))
}
