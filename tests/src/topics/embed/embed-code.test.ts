import { describe, expect, it } from 'vitest'
import { embedCode, pinned } from '../../../../src/topics/embed/embed-code.ts'

const frame = { address: 'https://contoh.test/sematan/x.html', title: 'A "b" & <c>', height: 540 }

describe('embedCode', () => {
	it('is a frame as wide as its place, of a known height, without a script', () => {
		expect(embedCode(frame)).toBe(
			'<iframe src="https://contoh.test/sematan/x.html" title="A &quot;b&quot; &amp; &lt;c>" width="100%" height="540" loading="lazy" style="border:0"></iframe>',
		)
	})
})

describe('pinned', () => {
	it('names the id in the address and leaves room for what is said of it', () => {
		const { address, height } = pinned(frame, 'K7Q2M9-3T8B-4XR')
		expect(address).toBe('https://contoh.test/sematan/x.html?kode=K7Q2M9-3T8B-4XR')
		expect(height).toBeGreaterThan(frame.height)
	})

	it('goes on with the state of a comparison', () => {
		expect(pinned({ ...frame, address: '/sematan/bandingkan/?wilayah=35' }, 'X').address).toBe(
			'/sematan/bandingkan/?wilayah=35&kode=X',
		)
	})
})
