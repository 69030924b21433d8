import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { openSite } from '../../scripts/ground/files/site-files.ts'

const folder = inject('siteFolder')

/** What the drawings of every page tell those who do not see them, with the page. */
const descriptions = [...openSite(folder).paths]
	.filter((path) => path.endsWith('.html'))
	.flatMap((path) => {
		const html = readFileSync(join(folder, path), 'utf8')
		return [...html.matchAll(/<desc[^>]*>([^<]*)<\/desc>/g)].map(([, text = '']) => ({ path, text }))
	})

const told = ({ path, text }: { path: string; text: string }) => `${path}: ${text}`

/** "dari 20,20% (Maret 2015), …, menjadi 17,02% (Maret 2025). Deret terputus pada 2012, 2015." */
function joinsAcrossBreak(text: string): boolean {
	const [, moved, broken] =
		/(?:dari|from) (.+?)\. (?:Deret terputus pada|The series breaks in) ([\d, ]+)\./.exec(text) ?? []
	const from = Number(/\((?:[^()]*? )?(\d{4})/.exec(moved ?? '')?.[1])
	return Boolean(broken) && from < Math.max(...(broken ?? '').split(',').map(Number))
}

test('no drawing tells a change across a break of its series', () => {
	expect(descriptions.length).toBeGreaterThan(1000)
	expect(descriptions.filter(({ text }) => /Deret terputus|series breaks/.test(text)).length).toBeGreaterThan(50)
	expect(joinsAcrossBreak('X dari 30,34% (2004) menjadi 17,02% (Maret 2025). Deret terputus pada 2012, 2015.')).toBe(
		true,
	)
	expect(descriptions.filter(({ text }) => joinsAcrossBreak(text)).map(told)).toEqual([])
})

test('millions are told by their size, never digit by digit', () => {
	const million = /(?<![\d.,])\d{1,3}(?:[.,]\d{3}){2,}/
	expect(million.test('3.875.880 orang')).toBe(true)
	expect(descriptions.filter(({ text }) => million.test(text)).map(told)).toEqual([])
})
