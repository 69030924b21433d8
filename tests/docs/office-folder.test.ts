import { describe, expect, it } from 'vitest'
import { migrateUsage } from '../../scripts/assemble/migrate/migrate-options.ts'
import { questionKeys, readAnswers } from '../../scripts/assemble/new/answers.ts'
import { questions } from '../../scripts/assemble/new/ask-answers.ts'
import { newUsage } from '../../scripts/assemble/new/new-options.ts'
import { officeFiles } from '../../scripts/assemble/new/office-files.ts'
import { regions, shipped } from '../scripts/assemble/new/invented-regions.ts'
import { textOf } from './repository-files.ts'

const guide = textOf('docs/memulai.md')
const readme = textOf('README.md')

describe('the guide to an office folder', () => {
	it.each(questionKeys)('tells what to answer when asked for %s, in the words of the question', (key) => {
		const [indonesian = ''] = questions[key].split(' · ')
		expect(guide).toContain(`| ${indonesian} |`)
	})

	it('names everything that stands in a new folder, and so does the README inside', () => {
		const area = regions.find(({ code }) => code === '98.01')
		if (!area) throw new Error('no region')
		const surroundings = {
			areas: regions,
			shipped,
			day: '2026-03-01',
			version: 'v1',
			fromProgram: '../x',
			toProgram: '../t',
		}
		const { files } = officeFiles(readAnswers(area, {}), surroundings)
		const inside = String(files.get('README.md'))
		const names = new Set([...files.keys()].map((path) => (path.includes('/') ? `${path.split('/')[0]}/` : path)))
		expect([...names].filter((name) => !guide.includes(`\`${name}\``))).toEqual([])
		expect([...names].filter((name) => name !== 'README.md' && !inside.includes(`\`${name}\``))).toEqual([])
	})
})

describe('the README', () => {
	it('names every option of the commands that make an office folder', () => {
		const options = [...`${newUsage} ${migrateUsage}`.matchAll(/--[a-z]+/g)].map(([option]) => option)
		expect([...new Set(options)].filter((option) => option !== '--help' && !readme.includes(option))).toEqual([])
	})
})
