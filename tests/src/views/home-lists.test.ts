import './invented-site.ts'
import { afterEach, describe, expect, it } from 'vitest'
import { wayIn } from '../../../src/topics/home/way-in.ts'
import { portal, put } from './invented-site.ts'

afterEach(() => put('portal.json', portal))

describe('the way in by tapping', () => {
	it('lists the kecamatan of the home area by name, each with its villages and leading to their list', () => {
		expect(wayIn('id').places).toEqual([
			{ name: 'Rintis', count: 4, href: '/wilayah/99.01.01/#di-dalam' },
			{ name: 'Sepi', count: 0, href: '/wilayah/99.01.02/' },
		])
	})

	it('names the other kabupaten and kota in scope, without the home area', () => {
		expect(wayIn('en').others).toEqual([])
	})
})
