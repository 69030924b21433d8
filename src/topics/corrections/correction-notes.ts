import { readCorrections, readIndicator } from '../../contract/read-generated.ts'
import { formatPeriod } from '../../format/period.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { sayCorrected } from './correction-line.ts'
import { correctionText } from './correction-text.ts'

/** A sentence for each corrected figure of an area, newest first; one that was corrected again is told once. */
export function correctionNotes(code: string, language: Language): string[] {
	const t = correctionText(language)
	return readCorrections().flatMap((correction) => {
		const { kind, area, indicator, reference, before, after, shown, superseded } = correction
		if (kind !== 'figure' || area !== code || superseded) return []
		const measure = readIndicator(indicator ?? '').name[language]
		const say = (value: typeof before) => sayCorrected(value, correction, language)
		const tell = shown ? t.note : t.noteSource
		return [tell(measure, formatPeriod(reference ?? '', language), say(before), say(after))]
	})
}
