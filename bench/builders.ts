import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { aggregate } from '../scripts/add-up/aggregate.ts'
import { readInput } from '../scripts/assemble/check/read-input.ts'
import { generate } from '../scripts/assemble/room/generate.ts'
import { OFFICE_FOLDER } from '../scripts/gate/read/office-folder.ts'
import { openSite, pagesAmong } from '../scripts/ground/files/site-files.ts'
import { sayNumber, silentReporter } from '../scripts/ground/progress/reporter.ts'
import { measured, median, type Took } from './builders/child-run.ts'
import { eleventyProject } from './builders/eleventy.ts'
import { hugoProject } from './builders/hugo.ts'
import { frameOf, type PageParts, pageParts } from './builders/page-parts.ts'
import { villageProject } from './builders/village-project.ts'

/**
 * The pages of all villages, in both languages, by this project's own step and by other site builders. Those are handed
 * what costs most: every figure is added up, ranked and said, every chart is drawn, and they loop, frame and write. Beside
 * them the floor, which calls the same views in one thread and writes the same bytes without a site builder.
 *
 * Hugo comes with Debian (`apt-get install hugo`), Eleventy by `npm install --prefix .terang/eleventy @11ty/eleventy`;
 * one that is not there is left out. `--runs 1` measures once instead of three times, `--data DIR` another office.
 */
const { values } = parseArgs({
	options: { runs: { type: 'string', default: '3' }, data: { type: 'string', default: OFFICE_FOLDER } },
})
const root = resolve(import.meta.dirname, '..')
const work = join(root, '.terang', 'bench', 'builders')
const office = resolve(root, values.data)
const eleventy = join(root, '.terang/eleventy/node_modules/@11ty/eleventy/cmd.cjs')

/** Someone who renders the pages into a folder of that name. */
type Runner = { name: string; folder: string; run(): Took; missing?: string | false }

const node = (script: string, ...args: string[]) =>
	measured(process.execPath, [join(root, 'bench/builders', script), '--work', work, '--office', office, ...args], root)

/** Of each run of our own step, what it took once its pages were listed. */
const onceListed: Took[] = []

const runners: readonly Runner[] = [
	{
		name: 'Terang, langkah rakit · its rendering step',
		folder: 'ours',
		run() {
			const { output, ...took } = node('render-villages.ts', '--root', root)
			onceListed.push(JSON.parse(output.trim().split('\n').at(-1) ?? ''))
			return took
		},
	},
	{ name: 'lantai · floor, 1 utas · thread', folder: 'floor', run: () => node('render-floor.ts') },
	{
		name: 'Hugo',
		folder: 'hugo/public',
		run: () => measured('hugo', ['--quiet'], join(work, 'hugo')),
		missing: !onPath('hugo') && 'apt-get install hugo',
	},
	{
		name: 'Eleventy',
		folder: 'eleventy/_site',
		run: () => measured(process.execPath, [eleventy, '--quiet', '--input=content'], join(work, 'eleventy')),
		missing: !existsSync(eleventy) && 'npm install --prefix .terang/eleventy @11ty/eleventy',
	},
]

function onPath(name: string): boolean {
	return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)))
}

/** The data of all pages for the other builders, from those that were rendered. */
function prepareOthers(): void {
	const site = openSite(join(work, 'ours'))
	const paths = pagesAmong(site.paths)
	writeFileSync(join(work, 'paths.json'), JSON.stringify(paths))
	const pages = paths.map((path) => pageParts(path, site.read(path)))
	const frames = new Map<string, string[]>()
	const first = (language: string) => pages.find((page) => page.language === language) as PageParts
	for (const language of new Set(pages.map((page) => page.language)))
		frames.set(language, frameOf(first(language), site.read(first(language).path)))
	hugoProject(join(work, 'hugo'), pages, frames)
	eleventyProject(join(work, 'eleventy'), pages, frames)
}

function row(name: string, cells: readonly string[]): void {
	console.log(name.padEnd(48) + cells.map((cell) => cell.padStart(14)).join(''))
}

function measureOne({ name, folder, run, missing }: Runner): { pages: number; cpu: number } | undefined {
	if (missing) {
		console.log(`${name}: tidak terpasang, dilewati · not installed, left out (${missing})`)
		return undefined
	}
	const runs = Array.from({ length: Number(values.runs) }, () => {
		rmSync(join(work, folder), { recursive: true, force: true })
		return run()
	})
	const pages = pagesAmong(openSite(join(work, folder)).paths)
	const bytes = pages.reduce((sum, path) => sum + statSync(join(work, folder, path)).size, 0)
	const [seconds, cpu] = [median(runs.map((one) => one.seconds)), median(runs.map((one) => one.cpuSeconds))]
	row(name, [
		sayNumber(pages.length),
		sayNumber(bytes / 1e6, 1),
		...[seconds, cpu].map((n) => sayNumber(n, 1)),
		sayNumber(pages.length / cpu),
	])
	return { pages: pages.length, cpu }
}

/** A floor that writes other bytes measures something else. */
function assertSame(): void {
	const [ours, floor] = [openSite(join(work, 'ours')), openSite(join(work, 'floor'))]
	const other = pagesAmong(ours.paths).find((path) => !floor.paths.has(path) || ours.read(path) !== floor.read(path))
	if (other) throw new Error(`the floor does not write ${other} as the rendering step does`)
}

async function compare(): Promise<void> {
	rmSync(work, { recursive: true, force: true })
	mkdirSync(work, { recursive: true })
	villageProject(root, join(work, 'project'))
	const { contents } = await generate(office, join(work, 'generated'), { readInput, aggregate }, silentReporter)
	if (!contents) throw new Error(`${office} has issues; run: npm run check`)
	const [ours, ...others] = runners
	if (!ours) return
	row('Halaman desa · village pages', ['halaman', 'MB', 's', 's CPU', 'halaman/s CPU'])
	const own = measureOne(ours)
	const pure = median(onceListed.map(({ cpuSeconds }) => cpuSeconds))
	row('  sejak halaman terdaftar · once pages are listed', [
		'',
		'',
		sayNumber(median(onceListed.map(({ seconds }) => seconds)), 1),
		sayNumber(pure, 1),
	])
	prepareOthers()
	const [floor] = others.map(measureOne)
	if (!own || !floor) return
	assertSame()
	const ratios = [floor.cpu / own.cpu, floor.cpu / pure].map((n) => sayNumber(n, 2))
	console.log(
		`rasio terhadap lantai · ratio to the floor, halaman/s CPU: ${ratios[0]}; sejak halaman terdaftar · once pages are listed ${ratios[1]}`,
	)
}

await compare()
rmSync(work, { recursive: true, force: true })
