/**
 * Lets the link to the other language lead to the same question: what the address asks for goes along. For pages
 * whose content is in the query; the others need no script.
 */
export function keepQuestion(): void {
	const link = document.querySelector<HTMLAnchorElement>('.tools a[hreflang]')
	link?.addEventListener('click', () => {
		const there = new URL(link.href)
		there.search = location.search
		there.hash = location.hash
		link.href = there.href
	})
}
