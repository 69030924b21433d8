import type { Language } from '../schemas/bilingual.ts'
import type { Indicator, Subject } from '../schemas/indicator.ts'

/** Whom a sentence about an indicator is about; `null` where it can only be told as name and value. */
export function subjectOf({ subject, unit }: Indicator, language: Language): Subject | null {
	const said = unit === 'persen' ? subject?.[language] : null
	return said && said.what !== '' ? said : null
}

/** What stands behind a share: " penduduk Sumenep miskin", " of the people of Sumenep were poor". */
export function sayOfWhom({ who, what }: Subject, place: string, language: Language): string {
	return language === 'id' ? ` ${who} ${place} ${what}` : ` of the ${who} of ${place} were ${what}`
}

/** A component of an index in a sentence: "sosial", or its short name where the registry has no word for it. */
export function componentWord({ subject, short }: Indicator, language: Language): string {
	return subject?.[language]?.who ?? subject?.id.who ?? short[language]
}
