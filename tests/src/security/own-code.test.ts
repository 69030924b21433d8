import { describe, expect, it } from 'vitest'
import { isDrawing, isOwnScript } from '../../../src/security/own-code.ts'

describe('isOwnScript', () => {
	it('knows the worker of the search by its whole address', () => {
		const own = (address: string) => isOwnScript(address, 'https://contoh.id')
		expect(['/pagefind/pagefind-worker.js', 'https://contoh.id/pagefind/pagefind-worker.js'].filter(own)).toHaveLength(
			2,
		)
		const others = [
			'/pagefind/pagefind-worker.js?x',
			'https://lain.id/pagefind/pagefind-worker.js',
			'//lain.id/pagefind/pagefind-worker.js',
			'/unduh/x.js',
			'data:text/javascript,alert(1)',
			'blob:https://contoh.id/1',
		]
		expect(others.filter(own)).toEqual([])
	})
})

describe('isDrawing', () => {
	it('passes what our charts are drawn with', () => {
		const drawing =
			'<svg viewBox="0 0 9 9" role="img"><title>Naik &lt; turun</title><g class="a"><path d="M0 0"/><text x="1">Sumenep<tspan> 1</tspan></text></g></svg>'
		expect(isDrawing(drawing)).toBe(true)
		expect(isDrawing(`\n${drawing}\n`)).toBe(true)
	})

	it.each([
		'<p>x</p>',
		'<svg><script>alert(1)</script></svg>',
		'<svg onload="alert(1)"></svg>',
		'<svg><g\nonclick=alert(1)></g></svg>',
		'<svg><a href="javascript:alert(1)"><text>x</text></a></svg>',
		'<svg><path xlink:href="https://lain.id/x"/></svg>',
		'<svg><image src="https://lain.id/x"/></svg>',
		'<svg><foreignObject><p>x</p></foreignObject></svg>',
		'<svg><path style="fill:url(https://lain.id/x)"/></svg>',
		'<svg><style>*{fill:red}</style></svg>',
		'<svg><!--x--></svg>',
		'<svg></svg><img src=x>',
		'<svg><path/onload=alert(1)></svg>',
	])('stops %s', (text) => {
		expect(isDrawing(text)).toBe(false)
	})
})
