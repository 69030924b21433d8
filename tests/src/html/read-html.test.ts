import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endOf, readHtml } from '../../../src/html/read-html.ts'

/** All that a text of HTML is read as, in words. */
function told(html: string): string[] {
	const parts: string[] = []
	const say = (what: string): undefined => void parts.push(what)
	readHtml(html, {
		open: (tag) => say(`open ${tag.name} ${[...tag.attributes()].map((pair) => pair.join('=')).join(' ')}`.trim()),
		close: (name, start, end) => say(`close ${name} ${html.slice(start, end)}`),
		text: (start, end) => say(`text ${html.slice(start, end)}`),
		other: () => say('other'),
	})
	return parts
}

describe('HTML', () => {
	it('is read as tags, text and the rest, with attributes in all their ways', () => {
		expect(told(`<!doctype html><p CLASS=a title='b "c"' data-x="1 &amp; 2" hidden>d<br/>e</p>`)).toEqual([
			'other',
			'open p class=a title=b "c" data-x=1 & 2 hidden=',
			'text d',
			'open br',
			'text e',
			'close p </p>',
		])
	})

	it('takes no markup from comments, scripts and values', () => {
		expect(told('<!-- <a> --><script>a < b && "</a>"</script><i title="<b>">c</i>')).toEqual([
			'other',
			'open script',
			'text a < b && "</a>"',
			'close script </script>',
			'open i title=<b>',
			'text c',
			'close i </i>',
		])
	})

	it('is read from the place that the reader names', () => {
		const html = '<p>a<svg><path/><g>b</g></svg>c</p>'
		const texts: string[] = []
		readHtml(html, {
			open: (tag) => (tag.name === 'svg' ? endOf(html, tag) : undefined),
			text: (start, end) => void texts.push(html.slice(start, end)),
		})
		expect(texts).toEqual(['a', 'c'])
	})

	it('keeps all text apart from tags, whatever stands there', () => {
		const piece = fc.constantFrom(
			'<p>',
			'</p>',
			'<',
			'>',
			'"',
			"'",
			'&',
			'=',
			'/',
			'!',
			'-',
			' ',
			'a',
			'<a b="c">',
			'<svg>',
			'<!--',
		)
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
				const html = pieces.join('')
				let last = 0
				readHtml(html, {
					open(tag) {
						expect(tag.start).toBeGreaterThanOrEqual(last)
						expect(tag.written).toBe(html.slice(tag.start, tag.end))
						last = tag.end
						return undefined
					},
					text(start, end) {
						expect(start).toBeGreaterThanOrEqual(last)
						last = end
					},
				})
				expect(last).toBeLessThanOrEqual(html.length)
			}),
			{ examples: [[['<', 'a', '/']]] },
		)
	})
})
