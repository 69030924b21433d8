// Lengths are bounded (RFC 5321 has 64 and 63) so that a long text without end takes no long time.
const user = '[a-z0-9._%+-]{1,64}'
const label = '[a-z0-9-]{1,63}'
const bracketed = (words: string) => String.raw`[[({<]\s?(?:${words})\s?[\])}>]`
const at = bracketed('at|et')
const dot = String.raw`(?:\.|[[({<]\s?(?:dot|titik)\s?[\])}>])`
const ending = '(?:com|net|org|id|co|go|ac|sch|or|desa|gov|edu|info|my|example)'

const address = new RegExp(String.raw`${user}\s?@\s?(?:${label}\s?\.\s?){1,8}[a-z]{2,24}`, 'gi')
const hidden = [
	new RegExp(String.raw`${user}\s?${at}\s?${label}(?:\s?${dot}\s?${label}){1,8}`, 'gi'),
	// A single letter in brackets counts off points, too: here the address has to end as one does.
	new RegExp(String.raw`${user}\s?${bracketed('a')}\s?(?:${label}\.){1,8}${ending}\b`, 'gi'),
	new RegExp(String.raw`${user}\s(?:at|et)\s(?:${label}\s(?:dot|titik)\s){1,8}${ending}\b`, 'gi'),
]
const sign = /[[({<]\s?(?:at?|et)\s?[\])}>]|\s(?:at|et)\s/i

/** Places of e-mail addresses, also with the sign spelled `(at)` to hide it. */
export function emailAddresses(text: string): number[] {
	const plain = text.includes('@') ? [...text.matchAll(address)] : []
	const spelled = sign.test(text) ? hidden.flatMap((pattern) => [...text.matchAll(pattern)]) : []
	return [...plain, ...spelled].map(({ index }) => index)
}
