import { describe, expect, it } from 'vitest'
import { RELEASE_PLACE, releaseOf } from '../../../src/offline/release-mark.ts'
import { stampCopy } from '../../../src/offline/stamp-copy.ts'

const page = '<!DOCTYPE html><html lang="id" data-rilis="34ed7dda0d"> <head><title>x</title>'

describe('the release of a page', () => {
	it('is read from its first tag', () => {
		expect(releaseOf(page)).toBe('34ed7dda0d')
		expect(releaseOf(page.replaceAll('"', ''))).toBe('34ed7dda0d')
	})

	it('has a place as long as itself while the page is rendered', () => {
		expect(RELEASE_PLACE).toHaveLength('34ed7dda0d'.length)
		expect(releaseOf(page.replace('34ed7dda0d', RELEASE_PLACE))).toBe(RELEASE_PLACE)
	})

	it('is none on other pages, and never taken from their text', () => {
		expect(releaseOf('<!doctype html><html lang="id"><body>data-rilis="34ed7dda0d"')).toBeUndefined()
		expect(releaseOf('{"data-rilis":"34ed7dda0d"}')).toBeUndefined()
	})

	it('stays readable in a copy, beside the day of the copy', () => {
		const copy = stampCopy(page, '2025-11-25')
		expect(copy).toBe(page.replace('<html', '<html data-salinan="2025-11-25"'))
		expect(releaseOf(copy)).toBe('34ed7dda0d')
	})
})
