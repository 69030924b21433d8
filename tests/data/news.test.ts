import { describe, expect, it } from 'vitest'
import { levelOfCode } from '../../src/schemas/area-code.ts'
import { newsCategories } from '../../src/schemas/news.ts'
import { type NewsItem, numbersIn, readText, shippedNews } from './news-item.ts'
import { cell, registerOf, shippedValues } from './shipped-data.ts'

const items = shippedNews()
const slugs = [...new Set(items.map(({ slug }) => slug))]
const indicators = new Set(registerOf('indicators.csv', 'id').map((row) => cell(row, 'id')))
const programmes = new Set(registerOf('programmes.csv', 'id').map((row) => cell(row, 'id')))

const values = shippedValues()

/** Villages by status in an area, for tables in news items. */
function villagesOf(area: string, status?: string): number {
	return [...values].filter(
		([key, value]) =>
			key.startsWith(`${area}.`) && key.endsWith(' 2024 status-idm') && (status === undefined || value === status),
	).length
}

function itemOf(slug: string, language: string): NewsItem {
	const item = items.find((candidate) => candidate.slug === slug && candidate.language === language)
	if (!item) throw new Error(`no ${language} text of ${slug}`)
	return item
}

describe('shipped news', () => {
	it('has at least twelve items and every category among them', () => {
		expect(slugs.length).toBeGreaterThanOrEqual(12)
		expect(new Set(items.map(({ data }) => data.category))).toEqual(new Set(newsCategories))
	})

	it.each(slugs)('%s exists in both languages with the same facts in front', (slug) => {
		const facts = ({ data }: NewsItem) => ({
			...data,
			...{ title: '', summary: '', source: '', figures: [], printed: [] },
		})
		expect(facts(itemOf(slug, 'en'))).toEqual(facts(itemOf(slug, 'id')))
	})

	it.each(slugs)('%s gives the same numbers in both languages', (slug) => {
		expect(numbersIn(itemOf(slug, 'en'))).toEqual(numbersIn(itemOf(slug, 'id')))
	})

	it.each(items)('$file is 150 to 400 words long and has a heading', (item) => {
		const words = readText({ ...item, data: { ...item.data, title: '', summary: '', source: '' } })
			.split(/\s+/)
			.filter((word) => /\p{L}|\d/u.test(word))
		expect(words.length).toBeGreaterThanOrEqual(150)
		expect(words.length).toBeLessThanOrEqual(400)
		expect(item.body).toMatch(/^## /m)
	})

	it.each(items)('$file names known indicators and programmes', ({ data, body }) => {
		for (const id of data.indicators) expect(indicators).toContain(id)
		for (const id of data.programmes) expect(programmes).toContain(id)
		for (const [, id] of body.matchAll(/<Chart indicator="([^"]*)"/g)) expect(indicators).toContain(id)
	})

	it.each(items)('$file links only inside its own language', ({ body, language }) => {
		for (const [, target] of body.matchAll(/\]\(([^)]*)\)/g)) {
			const match = /^(\/en)?\/(wilayah|berita)\/([a-z0-9.-]+)\/$/.exec(target ?? '')
			expect(match, target).not.toBeNull()
			expect(match?.[1] === '/en').toBe(language === 'en')
			if (match?.[2] === 'berita') expect(slugs).toContain(match[3])
			else expect(levelOfCode(match?.[3] ?? '')).toBeDefined()
		}
	})

	it.each(items)('$file uses no sign the typeface lacks and no long row of digits', (item) => {
		expect(readText(item)).not.toMatch(/[→≥≤▲▼—]|\d{9,}/)
	})
})

describe('figures quoted in the news', () => {
	it.each([
		['Tuban', '35.23'],
		['Paser', '64.01'],
		['Sumenep', '35.29'],
		['Blora', '33.16'],
		['Bangkalan', '35.26'],
	])('count the villages of %s by status as the file does', (name, code) => {
		const counts = [undefined, 'mandiri', 'maju', 'berkembang'].map((status) => villagesOf(code, status))
		expect(itemOf('lima-kabupaten-idm', 'id').body).toContain(
			`| [${name}](/wilayah/${code}/) | ${counts.join(' | ')} |`,
		)
	})

	it.each([
		['Long Kali', '64.01.08'],
		['Muara Samu', '64.01.10'],
		['Muara Komam', '64.01.07'],
		['Long Ikis', '64.01.06'],
		['Tanah Grogot', '64.01.04'],
	])('count the villages of %s by status as the file does', (name, code) => {
		const counts = ['mandiri', 'maju', 'berkembang', undefined].map((status) => villagesOf(code, status))
		const rows = itemOf('desa-di-paser', 'id').body.split('\n')
		expect(rows.some((row) => row.includes(name) && row.endsWith(`| ${counts.join(' | ')} |`))).toBe(true)
	})

	it('name the kecamatan of Sumenep where all villages share a status', () => {
		const allOf = (code: string, status: string): number =>
			villagesOf(code, status) === villagesOf(code) ? villagesOf(code) : 0
		const self = ['35.29.19', '35.29.01', '35.29.26'].map((code) => allOf(code, 'mandiri'))
		expect(self).toEqual([17, 12, 7])
		expect(['35.29.21', '35.29.23'].map((code) => allOf(code, 'berkembang'))).toEqual([8, 4])
	})
})
