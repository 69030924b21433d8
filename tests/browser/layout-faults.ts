/**
 * Runs in the page: a page wider than its window, targets under 24 px (WCAG 2.5.8, links in running text exempt), text
 * that leaves its cut box, texts of a drawing that lie on each other or outside of it.
 */
export function faultsOfLayout(): string[] {
	const seen = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().width > 1
	const say = (element: Element) =>
		`${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} "${element.textContent?.trim().slice(0, 40)}"`
	const all = (selector: string) => [...document.querySelectorAll(selector)].filter(seen)

	const width = document.documentElement.scrollWidth
	const wide = width > window.innerWidth ? [`the page is ${width} px wide`] : []

	const inText = (element: Element) => getComputedStyle(element).display === 'inline'
	const small = matchMedia('print').matches
		? []
		: all('a, button, summary, input, select').filter((element) => {
				const { width: w, height: h } = element.getBoundingClientRect()
				return !inText(element) && (w < 23.5 || h < 23.5)
			})

	const clipped = all('h1, h2, h3, h4, p, dt, dd, li, th, td, button, .btn').filter((element) => {
		const { overflowX, whiteSpace } = getComputedStyle(element)
		const leaves = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0
		const isVisuallyHidden = element.closest('.vh, .skip') !== null
		return leaves && !isVisuallyHidden && (overflowX !== 'visible' || whiteSpace !== 'nowrap')
	})

	const collisions = all('svg[role=img]').flatMap((drawing) => {
		const frame = drawing.getBoundingClientRect()
		const texts = [...drawing.querySelectorAll('text:not(.t-sim)')].map((text) => ({
			text: text.textContent ?? '',
			box: text.getBoundingClientRect(),
		}))
		const outside = texts
			.filter(({ box }) => box.left < frame.left - 2 || box.right > frame.right + 2)
			.map(({ text }) => `"${text}" leaves its drawing`)
		// Line boxes are higher than the letters in them: a quarter of both may meet.
		const meet = texts.flatMap(({ text, box }, index) =>
			texts
				.slice(index + 1)
				.filter(
					(other) =>
						Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1.5 &&
						Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > box.height * 0.35,
				)
				.map((other) => `"${text}" lies on "${other.text}"`),
		)
		const name = drawing.querySelector('title')?.textContent ?? ''
		return [...outside, ...meet].map((fault) => `${name}: ${fault}`)
	})
	return [
		...wide,
		...small.map((element) => `target under 24 px: ${say(element)}`),
		...clipped.map((element) => `clipped: ${say(element)}`),
		...new Set(collisions),
	]
}
