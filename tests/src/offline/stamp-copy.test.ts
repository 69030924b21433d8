import { describe, expect, it } from 'vitest'
import { releaseOf } from '../../../src/offline/release-mark.ts'
import { stampCopy, stampEarlier } from '../../../src/offline/stamp-copy.ts'

const html = '<!doctype html><html lang="id" data-rilis="0123456789"><title>Contoh</title>'

describe('a copy', () => {
	it('says of which day it is, and still of which release', () => {
		const copy = stampCopy(html, '2026-11-26')
		expect(copy).toContain('<html data-salinan="2026-11-26" lang="id"')
		expect(releaseOf(copy)).toBe('0123456789')
	})

	it('of an earlier release says so when it is shown, and stays a page', async () => {
		const kept = new Response(stampCopy(html, '2026-11-26'), { headers: { 'Content-Type': 'text/html' } })
		const shown = await stampEarlier(kept, 'simpanan')
		expect(shown.headers.get('Content-Type')).toBe('text/html')
		const text = await shown.text()
		expect(text).toContain('<html data-lama="simpanan" data-salinan="2026-11-26"')
		expect(releaseOf(text)).toBe('0123456789')
	})
})
