/** The page as it is kept: it says itself that it is a copy, and of which day, so that nothing needs to be asked later. */
export function stampCopy(html: string, day: string): string {
	return intoFirstTag(html, `data-salinan="${day}"`)
}

/**
 * The copy as it is shown once there is a newer release: it says so itself.
 * @param kind out of what is saved whole, which can be fetched anew as a whole, or a page as it was read
 */
export async function stampEarlier(copy: Response, kind: 'simpanan' | 'bacaan'): Promise<Response> {
	return new Response(intoFirstTag(await copy.text(), `data-lama="${kind}"`), { headers: copy.headers })
}

function intoFirstTag(html: string, attribute: string): string {
	return html.replace(/^<!doctype html><html\b/i, (start) => `${start} ${attribute}`)
}
