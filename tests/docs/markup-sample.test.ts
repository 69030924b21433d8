import { expect, test } from 'vitest'
import { addStructure, markupSample, type Structure } from '../browser/markup-sample.ts'

test('an element is told by all it stands in, its attributes, its class and role, not by its words', () => {
	const html = '<main class="a b"><p id="x">1</p><br><img src="y" alt=""/><p>2</p></main>'
	const seen: Structure = new Map()
	expect(addStructure(html, seen)).toBe(true)
	expect(waysOf(seen)).toEqual([
		'main class="a b"',
		'main class="a b">p id',
		'main class="a b">br',
		'main class="a b">img src alt',
		'main class="a b">p',
	])
	expect(addStructure(html.replace('1', '3').replace('src="y"', 'src="z"'), seen)).toBe(false)
})

/** Every element with its way down from the root. */
function waysOf(seen: Structure, above = ''): string[] {
	return [...seen].flatMap(([kind, inside]) => [above + kind, ...waysOf(inside, `${above}${kind}>`)])
}

test('the first page of each structure is taken, and each eighth besides', () => {
	const pages = Array.from({ length: 20 }, (_, n) => `<ul>${`<li>${n}</li>`.repeat(n + 1)}</ul>`)
	pages[5] = '<ul><li><p>5</p></li></ul>'
	pages[6] = '<ul><li><p>6</p></li></ul>'
	const paths = pages.map((_, n) => String(n))
	expect(markupSample(paths, (path) => pages[Number(path)] ?? '', 8)).toEqual(['0', '5', '8', '16'])
})
