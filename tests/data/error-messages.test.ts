import { describe, expect, it } from 'vitest'
import { rules } from '../../scripts/assemble/check/rules.ts'
import { newsRules } from '../../scripts/gate/news/news-rules.ts'
import { verifyRules } from '../../scripts/verify/structure/verify-rules.ts'
import { plausibilityRules } from '../../src/gate/plausibility/plausibility-rules.ts'
import { textOf } from './shipped-data.ts'

const document = textOf('docs/pesan-galat.md')
const siteRules = Object.values(verifyRules)
const plausibility = new Set(Object.values(plausibilityRules))
const known = [...rules, ...plausibility, ...Object.values(newsRules), ...siteRules]
const headings = [...document.matchAll(/^## (\S+)$/gm)].map((match) => match[1] ?? '')

/** Text under the heading of a rule. */
function sectionOf(id: string): string {
	return document.split(/^## /m).find((section) => section.startsWith(`${id}\n`)) ?? ''
}

describe('the explanation of error messages', () => {
	it('has one heading for each rule, in alphabetical order, and no others', () => {
		expect(headings).toEqual(known.map(({ id }) => id).toSorted())
	})

	it.each(known)('tells what $id asks for, with an example and a remedy', ({ id, explanation }) => {
		const section = sectionOf(id)
		expect(section).toContain(explanation.id)
		expect(section).toContain(explanation.en)
		expect(section).toMatch(/\*\*Contoh salah:\*\* \S[\s\S]*\*\*Perbaikan:\*\* \S/)
	})

	it.each(siteRules)('tells whose fault a site is that breaks $id', ({ id }) => {
		expect(sectionOf(id)).toMatch(/\*\*Kesalahan siapa:\*\* (program|kantor)/)
	})
})
