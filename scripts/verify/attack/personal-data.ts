/** Kinds of personal data that are looked for in the finished site. */
export type PersonalKind = 'NIK/KK' | 'telepon / phone' | 'surel / e-mail' | 'koordinat / position'

/** Contacts of the office, which it publishes on purpose. */
export type AllowedContacts = ReadonlySet<string>

const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

/** Sixteen digits in one run, or in the groups in which they are written on cards. */
const cardNumber =
	/(?<![\w.])(?:\d{16}|\d{4}([ .-])\d{4}\1\d{4}\1\d{4}|\d{6}([ .-])\d{6}\2\d{4}|\d{2}([ .-])\d{2}\3\d{2}\3\d{6}\3\d{4}|\d{2}([ .-])\d{2}\4\d{2}\4\d{2}\4\d{2}\4\d{2}\4\d{4})(?!\w|\.\d)/g
const phoneNumber = /(?<![\w./-])(?:\+62[ .-]?|\(?0)8[1-9]\d(?:[ .-]?\d){6,10}(?!\w|\.\d)/g
/** The country code without its plus also begins many amounts: only where words stand before it. */
const barePhone = /(?:[A-Za-z:]\s{0,2}|wa\.me\/|phone=)628[1-9]\d{7,10}(?!\w)/g
/** Names of pictures for dense screens (`logo@2x.png`) have the shape of an address and are none. */
const address = /[\w.+-]+@(?!\dx\.)[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/g
const position =
	/(?<![\w.])-?(?:1[01]|\d)\.\d{4,}\s{0,2}[,;/ ]\s{0,2}(?:9[5-9]|1[0-3]\d|14[01])\.\d{4,}|"lat(?:itude)?"\s*:\s*-?\d|maps\.app\.goo\.gl|google\.[a-z.]+\/maps/g

/** Every kind of personal data in a text; which, but never the text itself. */
export function personalKinds(text: string, allowed: AllowedContacts): PersonalKind[] {
	const clean = text.replace(invisible, '').replaceAll('\u00a0', ' ')
	const kinds: PersonalKind[] = []
	if (has(clean, cardNumber)) kinds.push('NIK/KK')
	const isUnknown = (found: string) => !allowed.has(digitsOf(found))
	if (has(clean, phoneNumber, isUnknown) || has(clean, barePhone, isUnknown)) {
		kinds.push('telepon / phone')
	}
	if (clean.includes('@') && has(clean, address, (found) => !allowed.has(found.toLowerCase()))) {
		kinds.push('surel / e-mail')
	}
	if (has(clean, position)) kinds.push('koordinat / position')
	return kinds
}

/** The contacts an office publishes, as the search compares them. */
export function allowedContacts(contacts: Iterable<string>): AllowedContacts {
	return new Set(
		[...contacts].flatMap((contact) => [contact.toLowerCase(), digitsOf(contact)]).filter((text) => text !== ''),
	)
}

function has(text: string, pattern: RegExp, counts: (found: string) => boolean = () => true): boolean {
	for (const [found] of text.matchAll(pattern)) if (counts(found)) return true
	return false
}

/** Digits of a telephone number, the country code as 0. */
function digitsOf(text: string): string {
	return text.replace(/\D/g, '').replace(/^62/, '0')
}
