// Lengths are bounded (RFC 5321 has 64 and 63) so that a long text without end takes no long time.
const user = '[a-z0-9._%+-]{1,64}'
const label = '[a-z0-9-]{1,63}'
const at = String.raw`[[({]\s?(?:at|et)\s?[\])}]`
const dot = String.raw`(?:\.|[[({]\s?(?:dot|titik)\s?[\])}])`

const address = new RegExp(String.raw`${user}\s?@\s?(?:${label}\s?\.\s?){1,8}[a-z]{2,24}`, 'gi')
const spelled = new RegExp(String.raw`${user}\s?${at}\s?${label}(?:\s?${dot}\s?${label}){1,8}`, 'gi')
const spelledSign = new RegExp(at, 'i')

/** Places of e-mail addresses, also with the sign spelled `(at)` to hide it. */
export function emailAddresses(text: string): number[] {
	const plain = text.includes('@') ? [...text.matchAll(address)] : []
	const hidden = spelledSign.test(text) ? [...text.matchAll(spelled)] : []
	return [...plain, ...hidden].map(({ index }) => index)
}
