import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Issue } from '../../src/schemas/issue.ts'
import { assertBrowser } from '../briefs/assert-browser.ts'
import { areasWithBrief, briefsOf, type PlannedBrief } from '../briefs/brief-list.ts'
import { printStep, withPromised } from '../briefs/print-step.ts'
import { writeBriefList } from '../briefs/write-brief-list.ts'
import { writeCodes } from '../codes/write-codes.ts'
import { writeFigureShards } from '../figures/write-figure-shards.ts'
import { writeHostFiles } from '../host/write-host-files.ts'
import { prepareOffline, writeSwitchOff } from '../offline/prepare-offline.ts'
import { drawStep } from '../pictures/draw-step.ts'
import { pocketArea, writePocket } from '../pocket/write-pocket.ts'
import { preloadScripts } from '../preload/preload-scripts.ts'
import { type Reporter, sayNumber } from '../progress/reporter.ts'
import { type SitePages, searchRecords } from '../search/search-records.ts'
import { writeIndex } from '../search/write-index.ts'
import { openSite } from '../verify/site-files.ts'
import { verifyFinishedSite } from '../verify/verify-site.ts'
import { type Release, takeLock } from './build-lock.ts'
import type { BuildOptions } from './build-options.ts'
import { type BuildRoom, buildRoom } from './build-room.ts'
import { forgetInput, rememberInput } from './built-from.ts'
import { type Contents, generate, type InputFolders, type Sources } from './generate.ts'
import { inputFingerprint } from './input-fingerprint.ts'
import { renderSite } from './render-site.ts'
import { assertReplaceable, clearRoom, discard, markSite, recoverSite, swapFolder, swapSite } from './site-folder.ts'

/** How many steps a build reports. */
export function buildSteps({ briefs, pocket }: Pick<BuildOptions, 'briefs' | 'pocket'>): number {
	return 9 + (briefs ? 1 : 0) + (pocket === undefined ? 0 : 1)
}

/** Where the project stands, and what a build works with. */
export type BuildEffects = {
	/** Folder of `astro.config.mjs`, `src/` and `public/`. */
	root: string
	sources: Sources
	reporter: Reporter
	/** Called with a way to clean up, for a build that is stopped by a signal. */
	onStoppable?(abandon: () => void): void
}

/** The finished build; `published` is false when issues stopped it. */
export type BuildResult = { published: boolean; issues: readonly Issue[]; pages: number }

/**
 * Builds the site: check, add up, write, render, index, verify, and only then move it in. Whatever stops
 * it before the last step leaves the site that stands in `out` as it is.
 * @throws {BuildError} when another build runs or `out` is not ours to replace
 */
export async function buildSite(options: BuildOptions, effects: BuildEffects): Promise<BuildResult> {
	const room = buildRoom(options.out)
	assertReplaceable(options.out, effects.root)
	const release = takeLocks(room, effects.root)
	const abandon = () => {
		discard(dirname(room.fresh), room)
		release()
	}
	effects.onStoppable?.(abandon)
	try {
		sayRecovery(recoverSite(room), effects.reporter)
		clearRoom(room)
		return await buildInRoom(room, options, effects)
	} finally {
		abandon()
	}
}

/** One build a folder, and one a project: the site builder keeps working files in the project, too. */
function takeLocks(room: BuildRoom, root: string): Release {
	const releaseProject = takeLock(join(root, '.terang', 'project.lock'))
	try {
		const releaseRoom = takeLock(room.lock)
		return () => {
			releaseRoom()
			releaseProject()
		}
	} catch (error) {
		releaseProject()
		throw error
	}
}

async function buildInRoom(room: BuildRoom, options: BuildOptions, effects: BuildEffects): Promise<BuildResult> {
	const { reporter, root, sources } = effects
	if (options.briefs) await assertBrowser()
	// Taken before anything is read: what changes while the build runs counts as not yet built.
	const fingerprint = inputFingerprint(options, root)
	const generation = await generate(inputFolders(options, root), room.generated, sources, reporter)
	const { contents } = generation
	if (!contents) return { published: false, issues: generation.issues, pages: 0 }
	const site = options.site ?? contents.input.portal.site
	const briefs = options.briefs ? briefsOf(areasWithBrief(contents.aggregated.index)) : []
	writeBriefList(room.generated, briefs)
	const pocket = pocketCode(options, contents)
	await render(room, contents, site, effects)
	await drawStep(room.fresh, room.pictures, reporter)
	await indexSearch(room, contents, reporter)
	await offline(room, contents, reporter)
	const { issues, pages } = await verify(room, contents, site, briefs, effects)
	if (issues.length === 0 && briefs.length > 0)
		issues.push(...(await printStep({ folder: room.fresh, site }, briefs, reporter)))
	if (issues.length > 0) return { published: false, issues: [...generation.issues, ...issues], pages }
	if (pocket !== undefined) await packPocket(pocket, room, contents, site, reporter)
	publish(room, fingerprint, options, effects)
	return { published: true, issues: generation.issues, pages }
}

/** The area to pack; one that the portal does not have is refused before anything is rendered. */
function pocketCode({ pocket }: BuildOptions, { input, aggregated }: Contents): string | undefined {
	if (pocket === undefined) return undefined
	const code = pocket === 'home' ? input.portal.home_area : pocket
	pocketArea(code, aggregated.index)
	return code
}

/** News and pictures belong to the project, data to whoever calls. */
export function inputFolders({ data }: Pick<BuildOptions, 'data'>, root: string): InputFolders {
	return { data, news: join(root, 'src/content/news'), public: join(root, 'public') }
}

async function render(
	room: BuildRoom,
	{ input, aggregated }: Contents,
	site: string,
	effects: BuildEffects,
): Promise<void> {
	const step = effects.reporter.step('Rakit halaman · render pages')
	const expected = `${sayNumber(2 * aggregated.index.length)} halaman wilayah · area pages`
	const timer = setInterval(() => step.update(`${sayNumber(countAreaPages(room.fresh))} / ${expected}`), 500)
	try {
		await renderSite({ root: effects.root, generated: room.generated, outDir: room.fresh, cacheDir: room.cache, site })
	} finally {
		clearInterval(timer)
	}
	writeHostFiles(room.fresh)
	writeCodes(room.fresh, site)
	preloadScripts(room.fresh)
	writeFigureShards(room.fresh, input.figureReleases ?? [])
	step.finish(expected)
}

function countAreaPages(site: string): number {
	const count = (folder: string) => (existsSync(folder) ? readdirSync(folder).length : 0)
	return count(join(site, 'wilayah')) + count(join(site, 'en/wilayah'))
}

async function indexSearch(room: BuildRoom, contents: Contents, reporter: Reporter): Promise<void> {
	const step = reporter.step('Susun pencarian · index search')
	const say = (records: number) => `${sayNumber(records)} entri · records`
	const done = await writeIndex(recordsOf(room, contents), join(room.fresh, 'pagefind'), (count) =>
		step.update(say(count)),
	)
	step.finish(say(done))
}

async function offline(room: BuildRoom, { input, aggregated }: Contents, reporter: Reporter): Promise<void> {
	const step = reporter.step('Siapkan salinan luring · prepare offline copies')
	if (input.portal.offline) step.finish(`rilis · release ${await prepareOffline(room.fresh, aggregated.index)}`)
	else {
		await writeSwitchOff(room.fresh)
		step.finish('tidak dipakai · switched off')
	}
}

function recordsOf(room: BuildRoom, { input, aggregated, news }: Contents) {
	return searchRecords({ ...input, ...aggregated, areas: input.register, news }, sitePages(room.fresh))
}

function sitePages(folder: string): SitePages {
	const file = (url: string) => join(folder, url, 'index.html')
	return { has: (url) => existsSync(file(url)), html: (url) => readFileSync(file(url), 'utf8') }
}

/** @param briefs files that are printed once all else is known to be right */
async function verify(
	room: BuildRoom,
	{ input, aggregated }: Contents,
	site: string,
	briefs: readonly PlannedBrief[],
	effects: BuildEffects,
) {
	const step = effects.reporter.step('Periksa situs · verify site')
	const files = withPromised(openSite(room.fresh), briefs)
	const pages = [...files.paths].filter((path) => path.endsWith('.html')).length
	const say = (count: number) => `${sayNumber(count)} / ${sayNumber(files.paths.size)} berkas · files`
	const expected = {
		areas: aggregated.index.map(({ code }) => code),
		indicators: input.indicators.map(({ id }) => id),
		site,
		forbiddenText: machineFolders(effects.root, room),
	}
	const { threshold, contact } = input.portal
	const contacts = [contact.telephone, contact.email].filter((text) => text !== '')
	const issues = await verifyFinishedSite(files, expected, { threshold, contacts }, (count) => step.update(say(count)))
	step.finish(`${sayNumber(files.paths.size)} berkas · files, ${sayNumber(pages)} halaman · pages`)
	return { issues, pages }
}

/** Folders whose name would show where the site was built. Deep enough never to be an address of the site. */
function machineFolders(root: string, room: BuildRoom): string[] {
	return [...['src', 'node_modules', 'scripts'].map((folder) => join(root, folder, '/')), room.folder, 'file:///']
}

/** Packed from the verified site before it is moved in: what goes wrong here leaves the site before as it is. */
async function packPocket(code: string, room: BuildRoom, contents: Contents, site: string, reporter: Reporter) {
	const step = reporter.step('Kemas edisi saku · pack pocket edition')
	const { input, aggregated, news } = contents
	const places = { folder: room.fresh, draft: join(room.cache, 'saku.zip'), target: dirname(room.out) }
	const records = [...recordsOf(room, contents)]
	const packed = await writePocket({ code, site, news, records, ...places, ...aggregated, portal: input.portal })
	step.finish(`${packed.path}, ${sayNumber(packed.pages)} halaman · pages, ${sayNumber(packed.bytes / 1e6, 1)} MB`)
}

function publish(room: BuildRoom, fingerprint: string, options: BuildOptions, { root, reporter }: BuildEffects): void {
	const step = reporter.step('Pasang situs · publish')
	markSite(room.fresh)
	forgetInput(room)
	swapSite(room)
	rememberInput(room, fingerprint)
	if (options.data === join(root, 'data') && options.out === join(root, 'dist')) keepGenerated(room, root)
	step.finish(options.out)
}

/** The shipped data's JSON is also kept where `astro dev` and tools look for it. */
function keepGenerated(room: BuildRoom, root: string): void {
	swapFolder(room.generated, join(root, 'src/generated'), join(room.cache, 'generated-before'))
}

function sayRecovery(recovered: boolean, reporter: Reporter): void {
	if (!recovered) return
	reporter.note(
		'Situs terakhir dipulihkan setelah pembangunan terhenti · the last site was put back after a stopped build',
	)
}
