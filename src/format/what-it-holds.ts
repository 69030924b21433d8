import type { Language } from '../schemas/bilingual.ts'
import type { Indicator } from '../schemas/indicator.ts'

/** What a measure is put together from, where its definition lists it behind a colon: "kesehatan, pendidikan". */
export function whatItHolds({ definition }: Pick<Indicator, 'definition'>, language: Language): string {
	return /: ([^.:]+)\.$/.exec(definition[language])?.[1] ?? ''
}
