import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkUsage } from '../../scripts/assemble/check/check-options.ts'
import { buildUsage } from '../../scripts/assemble/room/build-options.ts'
import { rowsOf } from '../data/shipped-data.ts'
import { exists, filesUnder, foldersIn, manifest, textOf, topFiles, topFolders } from './repository-files.ts'

const markdown = [...topFiles(/\.md$/), ...filesUnder('docs', /\.md$/), ...filesUnder('data', /\.md$/)]
const readme = textOf('README.md')
const contributing = textOf('CONTRIBUTING.md')
const { scripts } = manifest()

/** How a script of package.json is called. */
function callOf(script: string): string {
	return ['start', 'test'].includes(script) ? `npm ${script}` : `npm run ${script}`
}

/** Text with code blocks taken out: what is shown there is no link and no heading. */
function prose(text: string): string {
	return text.replace(/```[\s\S]*?```/g, '')
}

/** Anchor of a heading, as the markdown viewers make it. */
function anchorOf(heading: string): string {
	return heading
		.toLowerCase()
		.replace(/[^\p{L}\p{N} _-]/gu, '')
		.replaceAll(' ', '-')
}

describe('the guides', () => {
	const commands = Object.keys(scripts).filter((script) => !/^(pre|post)[a-z]/.test(script) || script === 'preview')

	it.each(commands)('tell how and why to run the script %s', (script) => {
		const pattern = new RegExp(`\`${callOf(script)}\\b|\\b${callOf(script)}\\b`)
		expect(
			pattern.test(readme) || pattern.test(contributing),
			`${callOf(script)} in README.md or CONTRIBUTING.md`,
		).toBe(true)
	})

	it('name no script that is not there', () => {
		const named = markdown.flatMap(({ path, text }) =>
			[...text.matchAll(/npm run ([a-z][a-z:]*)/g)].map((match) => ({ path, script: match[1] ?? '' })),
		)
		expect(named.length).toBeGreaterThan(5)
		expect(named.filter(({ script }) => !(script in scripts))).toEqual([])
	})

	it('name every option of the commands', () => {
		const options = [...`${checkUsage} ${buildUsage}`.matchAll(/--[a-z]+/g)].map(([option]) => option)
		expect([...new Set(options)].filter((option) => option !== '--help' && !readme.includes(option))).toEqual([])
	})

	it('lead nowhere that is not there', () => {
		const links = markdown.flatMap(({ path, text }) =>
			[
				...prose(text)
					.replace(/`[^`\n]*`/g, '')
					.matchAll(/\]\((?!https?:|mailto:)([^)\s#]*)(?:#([^)\s]+))?\)/g),
			].map(([, target = '', anchor]) => ({
				from: path,
				to: target === '' ? path : normalize(join(dirname(path), target)),
				anchor,
			})),
		)
		expect(links.length).toBeGreaterThan(5)
		expect(links.filter(({ to }) => !exists(to))).toEqual([])
		const broken = links.filter(({ to, anchor }) => {
			if (!anchor || !to.endsWith('.md')) return false
			const headings = [...prose(textOf(to)).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading))
			return !headings.includes(anchor)
		})
		expect(broken).toEqual([])
	})

	it('name no file or folder of the repository that is not there', () => {
		const named = markdown
			.filter(({ path }) => path !== 'CHANGELOG.md')
			.flatMap(({ path, text }) =>
				[...prose(text).matchAll(/`((?:src|scripts|tests|docs|data|bench|public)\/[\w./[\]-]*)`/g)].map(
					([, name = '']) => ({
						path,
						name,
					}),
				),
			)
		const made = [
			'src/generated',
			'data/office/protected',
			'data/office/recipients',
			'data/office/boundaries',
			'data/office/figure-history',
			'data/office/versions',
			'data/office/observations',
			'data/office/pictures',
		]
		expect(named.length).toBeGreaterThan(20)
		expect(named.filter(({ name }) => !exists(name) && !made.some((folder) => name.startsWith(folder)))).toEqual([])
	})

	it('are all reached from the README', () => {
		const guides = markdown.map(({ path }) => path).filter((path) => path !== 'README.md')
		expect(guides.filter((path) => !readme.includes(`(${path})`))).toEqual([])
	})

	it('keep their tables whole: every row has the cells of its head', () => {
		const ragged = markdown.flatMap(({ path, text }) => {
			const lines = prose(text).split('\n')
			const cells = (line: string | undefined) => (line?.replace(/\\\||`[^`]*`/g, '').match(/\|/g) ?? []).length
			return lines.flatMap((line, index) =>
				line.startsWith('|') && lines[index - 1]?.startsWith('|') && cells(line) !== cells(lines[index - 1])
					? [`${path}: ${line}`]
					: [],
			)
		})
		expect(ragged).toEqual([])
	})
})

describe('the map of the house', () => {
	it.each(topFolders())('shows the folder %s', (folder) => {
		expect(readme.includes(`\`${folder}/`), `\`${folder}/\` in README.md`).toBe(true)
	})

	it.each(foldersIn('src'))('shows the room src/%s', (room) => {
		expect(readme.includes(`\`src/${room}/\``), `\`src/${room}/\` in README.md`).toBe(true)
	})

	// A floor's row of the map names its rooms, and so does the picture of the one way name the floors in their order.
	const floors = 'gate protect add-up write site verify'.split(' ')

	it.each(foldersIn('scripts'))('shows the floor scripts/%s and each of its rooms', (floor) => {
		const row = readme.split('\n').find((line) => line.startsWith(`| \`scripts/${floor}/\``)) ?? ''
		expect(foldersIn(`scripts/${floor}`).filter((room) => !row.includes(`\`${room}\``))).toEqual([])
		expect(row).not.toBe('')
	})

	it('draws one way, floor by floor', () => {
		const [picture = ''] = /^office folder ─► .*$/m.exec(readme) ?? []
		const steps = picture.split(/ ─► /).map((step) => step.trim())
		expect(steps.filter((step) => floors.includes(step))).toEqual(floors)
		expect(steps).toEqual(expect.arrayContaining(['src/generated', 'src/pages', 'swap']))
	})

	it('opens with what it is and for whom', () => {
		const opening = readme.slice(0, 1200)
		for (const reader of ['Citizens', 'Journalists', 'Researchers', 'data steward']) expect(opening).toContain(reader)
	})
})

describe('the changelog', () => {
	const changelog = textOf('CHANGELOG.md')

	it('has a section of corrections: what, the old value, the new one, and why', () => {
		const [, corrections] = changelog.split('### Koreksi data')
		expect(corrections, 'a section "### Koreksi data" in CHANGELOG.md').toBeDefined()
		expect(corrections).toMatch(/^\s*\| What · Apa \| Old · Lama \| New · Baru \| Why · Alasan \|/)
		const rows = (corrections ?? '').split('\n').filter((line) => /^\| (?!---|What)/.test(line))
		expect(rows.length).toBeGreaterThan(0)
		for (const row of rows) expect(row.split(' | ').filter((cell) => cell.trim() !== '')).toHaveLength(4)
	})

	it('tells the same corrections as corrections.csv of the shipped office, no more and no fewer', () => {
		const told = changelog.split('### Koreksi data').slice(1).join('\n')
		const rows = told.split('\n').filter((line) => /^\| (?!---|What)/.test(line))
		const values = (cell = '') => cell.replace(/ \([^)]*\)/g, '').split(', ')
		const inChangelog = rows.flatMap((row) => {
			const [, , before, after] = row.split('|').map((cell) => cell.trim())
			return values(before).map((value, index) => `${value} > ${values(after)[index]}`)
		})
		const data = rowsOf('data/office/corrections.csv')
		const plain = (value = '') => value.replace(/^(\d+),(\d+)$/, '$1.$2')
		const inFile = data.map((row) => `${plain(row.nilai_lama)} > ${plain(row.nilai_baru)}`)
		expect(inFile.length).toBeGreaterThan(0)
		expect(inFile.toSorted()).toEqual(inChangelog.toSorted())
		expect(data.filter(({ kode_wilayah: code, jenis }) => jenis === 'nama' && !told.includes(code ?? '')).length).toBe(
			0,
		)
	})

	it('records every spelling that the national areas.csv corrects', () => {
		const lines = textOf('data/national/areas.csv').split('\n').slice(1)
		const codes = lines.filter((line) => line.includes(',koreksi,')).map((line) => line.split(',')[0] ?? '')
		expect(codes.length).toBeGreaterThan(0)
		expect(codes.filter((code) => !changelog.includes(code))).toEqual([])
	})
})

describe('the licence', () => {
	const licence = textOf('LICENSE')

	it('keeps code, data, register and typeface apart', () => {
		for (const word of ['MIT', 'ODbL', 'CC BY 4.0', 'BPS', 'SIL']) expect(licence).toContain(word)
	})
})
