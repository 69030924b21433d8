import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { aggregate } from '../scripts/add-up/aggregate.ts'
import { readInput } from '../scripts/assemble/check/read-input.ts'
import { generate } from '../scripts/assemble/room/generate.ts'
import { OFFICE_FOLDER } from '../scripts/gate/read/office-folder.ts'
import { sayNumber, silentReporter } from '../scripts/ground/progress/reporter.ts'
import { bundleOfPages } from '../scripts/site/render/page-bundle.ts'
import { renderSite } from '../scripts/site/render/render-site.ts'

/**
 * Pages per second of the build, as a ratio: the portal with the shipped data beside the same number of
 * pages that say hardly anything, rendered by the same site builder on the same machine in the same run.
 * Each is rendered in a process of its own, and only rendering is timed.
 */
type Measured = { pages: number; seconds: number; megabytes: number }

const root = resolve(import.meta.dirname, '..')
const work = join(root, '.terang', 'bench')
const site = 'https://terang.example.go.id'

const trivialPage = (pages: number) => `---
export const getStaticPaths = () => Array.from({ length: ${pages} }, (_, n) => ({ params: { n: String(n) } }))
const { n } = Astro.params
---
<html lang="id"><head><title>{n}</title></head><body><p>{n}</p></body></html>
`

async function renderPortal(): Promise<Measured> {
	const generated = join(work, 'generated')
	const { contents } = await generate(join(root, OFFICE_FOLDER), generated, { readInput, aggregate }, silentReporter)
	if (!contents) throw new Error('the shipped data has issues; run: npm run check')
	return measure(root, generated, 'portal')
}

function renderTrivial(pages: number): Promise<Measured> {
	const project = join(work, 'trivial-project')
	mkdirSync(join(project, 'src/pages'), { recursive: true })
	writeFileSync(join(project, 'astro.config.mjs'), 'export default {}\n')
	writeFileSync(join(project, 'src/pages/[n].astro'), trivialPage(pages))
	return measure(project, work, 'trivial')
}

async function measure(project: string, generated: string, name: string): Promise<Measured> {
	const outDir = join(work, name)
	const started = performance.now()
	const from = { office: join(root, OFFICE_FOLDER), generated, site }
	const bundles = { folder: join(project, '.terang/bench-bundles'), word: name, isAnew: true }
	const { ready } = bundleOfPages({ ...from, root: project, cacheDir: join(work, `${name}-cache`), bundles })
	await renderSite({ ...from, bundle: await ready, outDir })
	const seconds = (performance.now() - started) / 1000
	const pages = readdirSync(outDir, { recursive: true }).filter((path) => String(path).endsWith('.html')).length
	return { pages, seconds, megabytes: process.resourceUsage().maxRSS / 1024 }
}

function inOwnProcess(...args: readonly string[]): Measured {
	const output = execFileSync(process.execPath, [import.meta.filename, ...args], { encoding: 'utf8', cwd: root })
	return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Measured
}

function row(name: string, { pages, seconds, megabytes }: Measured): string {
	const cells = [sayNumber(pages), sayNumber(seconds, 1), sayNumber(pages / seconds), sayNumber(megabytes)]
	return name.padEnd(34) + cells.map((cell) => cell.padStart(12)).join('')
}

function compare(): void {
	rmSync(work, { recursive: true, force: true })
	mkdirSync(work, { recursive: true })
	const portal = inOwnProcess('portal')
	const trivial = inOwnProcess('trivial', String(portal.pages))
	rmSync(work, { recursive: true })
	const ratio = portal.pages / portal.seconds / (trivial.pages / trivial.seconds)
	const head = 'Rakit halaman · render pages'.padEnd(34)
	console.log(head + ['halaman', 's', 'halaman/s', 'MB'].map((cell) => cell.padStart(12)).join(''))
	console.log(row('portal, data bawaan', portal))
	console.log(row('halaman kosong · trivial pages', trivial))
	console.log(`rasio · ratio: ${sayNumber(ratio, 2)} (portal / trivial, halaman/s)`)
}

const [kind, pages] = process.argv.slice(2)
if (kind === undefined) compare()
else {
	console.log(JSON.stringify(kind === 'portal' ? await renderPortal() : await renderTrivial(Number(pages))))
	process.exit(0)
}
