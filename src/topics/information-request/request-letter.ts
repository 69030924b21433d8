import { areaCodePattern } from '../../schemas/area-level.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { RequestSubject } from './request-href.ts'
import { requestText } from './request-text.ts'

/** What of a request is filled in, each by the field that asks for it. */
export const requestFields = [
	'information',
	'area',
	'period',
	'purpose',
	'way',
	'sending',
	'name',
	'home',
	'contact',
] as const
export type RequestField = (typeof requestFields)[number]
export type RequestAnswers = Partial<Record<RequestField, string>>

/** What an address says a request is about; anything but the shape of an id and of a code is left out. */
export function requestSubject(search: string): RequestSubject {
	const query = new URLSearchParams(search)
	const [dataset, area] = [query.get('data') ?? '', query.get('wilayah') ?? '']
	return {
		dataset: /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(dataset) ? dataset : undefined,
		area: areaCodePattern.test(area) ? area : undefined,
	}
}

/**
 * A request for public information: what Article 4 and Article 22 of Law 14/2008 and Regulation 1/2021 of the Information
 * Commission ask of it, a line each. What nobody filled in is left to be written by hand.
 */
export function requestLetter(answers: RequestAnswers, publisher: string, language: Language): string {
	const t = requestText(language)
	const line = (field: RequestField) => {
		const said = answers[field]?.replace(/\s+/g, ' ').trim()
		return said ? `${t.lines[field]} ${said}` : t.lines[field]
	}
	const asked = (['information', 'area', 'period', 'purpose', 'way', 'sending'] as const).map(line)
	const asking = (['name', 'home', 'contact'] as const).map(line)
	return [
		t.to(publisher),
		t.about,
		'',
		t.law,
		'',
		...asked,
		'',
		...asking,
		t.identity,
		'',
		t.noPersons,
		'',
		t.signed,
	].join('\n')
}
