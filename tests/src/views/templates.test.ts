import './invented-site.ts'
import { describe, expect, it } from 'vitest'
import { readIndicators } from '../../../src/contract/read-generated.ts'
import { templateOf, templates } from '../../../src/facts/templates.ts'
import { put } from './invented-site.ts'

const all = [...readIndicators().values()]
const part = all.find(({ derived, belongsTo }) => !derived && belongsTo !== undefined)
const main = all.find(({ id }) => id === part?.belongsTo)
const computed = all.find(({ derived }) => derived)

describe('the templates that a site offers', () => {
	if (!part || !main || !computed) throw new Error('the invented site lost its parts')
	put(`unduh/templat/${main.id}-99.xlsx`, '')
	put('unduh/templat/tanpa-indikator-99.xlsx', '')
	put('unduh/lain-99.xlsx', '')

	it('are those of indicators it knows, with their area', () => {
		expect(templates()).toEqual([{ indicator: main, area: '99', file: `templat/${main.id}-99.xlsx` }])
	})

	it('serve the indicators that belong to another too, and none that is computed', () => {
		expect(templateOf(main)?.file).toBe(`templat/${main.id}-99.xlsx`)
		expect(templateOf(part)?.file).toBe(`templat/${main.id}-99.xlsx`)
		expect(templateOf(computed)).toBe(null)
	})
})
