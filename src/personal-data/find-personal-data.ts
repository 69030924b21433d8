import { accountNumbers } from './account-number.ts'
import { birthDates } from './birth-date.ts'
import { emailAddresses } from './email-address.ts'
import { gpsCoordinates, mapLinks } from './gps-coordinates.ts'
import { identityNumbers, isIdentityNumber } from './identity-number.ts'
import { namedPersons } from './named-person.ts'
import { oddIdentityNumbers } from './odd-identity.ts'
import type { PersonalDataHit } from './personal-data-kind.ts'
import { isMobile, oddPhoneNumbers, phoneNumbers } from './phone-number.ts'
import { plainText } from './plain-text.ts'
import { spelledDigits } from './spelled-digits.ts'
import { streetAddresses } from './street-address.ts'
import { vehiclePlates } from './vehicle-plate.ts'

/** Where a text stands: under which heading, and whether it is prose (settings, articles) or a cell of a table. */
export type TextContext = { column?: string | null; prose?: boolean }

/** Shortest text that can hold any personal data on its own ("RT 1"). */
const SHORTEST = 4

/**
 * Finds personal data in a text and says what kind stands where; it never hands on the value.
 *
 * A number is reported once: what lies inside an identity number is no telephone number as well. A personal name
 * is found where something beside it says that it is one; `NameColumn` judges whole columns.
 */
export function findPersonalData(text: string, context: TextContext = {}): PersonalDataHit[] {
	if (text.length < SHORTEST) return []
	const plain = plainText(text)
	const hits = hasDigit.test(plain.text) ? inDigits(plain.text, context) : []
	for (const place of oddPhoneNumbers(plain.text)) hits.push({ kind: 'phone', index: place })
	if (hasLetter.test(plain.text)) hits.push(...inWords(plain.text, context))
	for (const hit of hits) hit.index = plain.indexOf(hit.index)
	return hits.sort((a, b) => a.index - b.index).filter(isFirstOfItsPlace)
}

function inWords(text: string, { prose = false }: TextContext): PersonalDataHit[] {
	const found = (kind: PersonalDataHit['kind'], places: readonly number[]) => places.map((index) => ({ kind, index }))
	return [
		...found('email', emailAddresses(text)),
		...found('coordinates', mapLinks(text)),
		...found('address', streetAddresses(text)),
		...found('birth-date', birthDates(text, prose)),
		...found('name', namedPersons(text)),
		...spelledDigits(text).flatMap(({ digits, index }): PersonalDataHit[] => {
			if (isIdentityNumber(digits)) return [{ kind: 'identity-number', index }]
			return isMobile(digits) ? [{ kind: 'phone', index }] : []
		}),
	]
}

function isFirstOfItsPlace({ kind, index }: PersonalDataHit, i: number, hits: readonly PersonalDataHit[]): boolean {
	return hits.findIndex((other) => other.kind === kind && other.index === index) === i
}

const hasDigit = /\d/
const hasLetter = /[A-Za-z]/

function inDigits(text: string, { column = null }: TextContext): PersonalDataHit[] {
	const digits = text.replace(/\D+/g, '').length
	const identities = [...(digits >= 15 ? identityNumbers(text) : []), ...(digits >= 3 ? oddIdentityNumbers(text) : [])]
	const outside = (place: number) => !identities.some(({ start, end }) => place >= start && place < end)
	const found = (kind: PersonalDataHit['kind'], least: number, search: () => readonly number[]) =>
		digits < least ? [] : search().flatMap((index) => (outside(index) ? [{ kind, index }] : []))
	return [
		...identities.map(({ start }): PersonalDataHit => ({ kind: 'identity-number', index: start })),
		...found('identity-number', 1, () => vehiclePlates(text)),
		...found('phone', 9, () => phoneNumbers(text, column)),
		...found('coordinates', 3, () => gpsCoordinates(text)),
		...found('account-number', 10, () => accountNumbers(text)),
	]
}

/** The kinds of personal data in a text, each once. */
export function personalDataKindsIn(text: string, context: TextContext = {}): Set<PersonalDataHit['kind']> {
	return new Set(findPersonalData(text, context).map(({ kind }) => kind))
}

/** True when a text holds personal data of any kind. */
export function holdsPersonalData(text: string, context: TextContext = {}): boolean {
	return findPersonalData(text, context).length > 0
}
