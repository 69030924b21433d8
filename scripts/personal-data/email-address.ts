const address = /[a-z0-9._%+-]+\s?@\s?(?:[a-z0-9-]+\s?\.\s?)+[a-z]{2,}/gi
const spelled =
	/[a-z0-9._%+-]+\s?[[({]\s?(?:at|et)\s?[\])}]\s?[a-z0-9-]+(?:\s?(?:\.|[[({]\s?(?:dot|titik)\s?[\])}])\s?[a-z0-9-]+)+/gi

/** Places of e-mail addresses, also with the sign spelled `(at)` to hide it. */
export function emailAddresses(text: string): number[] {
	const plain = text.includes('@') ? [...text.matchAll(address)] : []
	const hidden = /[[({]\s?(?:at|et)\s?[\])}]/i.test(text) ? [...text.matchAll(spelled)] : []
	return [...plain, ...hidden].map(({ index }) => index)
}
