import { alike, broken, type Finding, issueAt } from '../../../src/issue/finding.ts'
import { addressIn } from '../../../src/schemas/address-in.ts'
import { languages as every, type Language } from '../../../src/schemas/bilingual.ts'
import type { Issue } from '../../../src/schemas/issue.ts'
import type { SiteFiles } from '../../ground/files/site-files.ts'
import { type AttackOptions, type AttackReport, attackSite } from '../attack/attack-site.ts'
import { type KnownPage, type KnownStructure, knownPage, knownStructure } from './known-structure.ts'
import { createLinkCheck } from './link-check.ts'
import { createPageList } from './page-list.ts'
import { type PageScan, scanPage } from './page-scan.ts'
import { anchorsOf, headingsOf, headOf } from './page-structure.ts'
import { pictureOf } from './picture-check.ts'
import { withBlame } from './site-blame.ts'
import { verifyRules } from './verify-rules.ts'

/** What the site must hold, and what it must not show. */
export type Expectations = {
	/** Codes and ids whose pages must exist, in every language. */
	areas: readonly string[]
	indicators: readonly string[]
	/** Languages of the portal; both unless told otherwise. */
	languages?: readonly Language[]
	/** Address that the site will have, without a slash at the end. */
	site: string
	/** Text that must stand in no file: folders of the building machine. */
	forbiddenText: readonly string[]
}

const textFile = /\.(?:html|css|js|json|xml|txt|svg|csv|webmanifest)$/

/** How a finished site is verified, and who hears of it. */
type WaysToVerify = {
	onFile?: (done: number) => void
	structure?: (() => Promise<Issue[]>) | undefined
	meanwhile?: () => void
}

/**
 * Everything that a finished site must pass before it is published: its structure, and the attack on what it hides. One
 * hidden count that can be learned is an issue like any other: nothing is published.
 *
 * @param ways.structure how the structure is read; here and now, unless told otherwise
 * @param ways.meanwhile is called when the attack is over, whether the structure is read or not
 */
export async function verifyFinishedSite(
	site: SiteFiles,
	expected: Expectations,
	attack: AttackOptions,
	{ onFile, structure = async () => verifySite(site, expected, { onFile }), meanwhile }: WaysToVerify = {},
): Promise<AttackReport> {
	const attacked = async () => {
		const report = await attackSite(site, attack, onFile)
		meanwhile?.()
		return report
	}
	const [faults, { issues, untried }] = await Promise.all([structure(), attacked()])
	return { issues: [...faults.map(withBlame), ...issues], untried }
}

/**
 * Reads a finished site as an outsider would and reports every fault of its structure: pages that are
 * missing, links that lead nowhere, anything fetched from elsewhere, and traces of the building machine.
 */
export function verifySite(
	site: SiteFiles,
	expected: Expectations,
	{ onFile, known = knownStructure('', undefined, site) }: Beside = {},
): Issue[] {
	const issues = missingPages(site, expected)
	const checks = {
		links: createLinkCheck(site, expected.site),
		list: createPageList(site, expected.site, expected.languages),
	}
	const report = (file: string, finding: Finding) => issues.push(issueAt({ file, line: null, column: null }, finding))
	let done = 0
	for (const path of site.paths) {
		if (textFile.test(path))
			for (const finding of findingsOf(path, site.read(path), expected, checks, known)) report(path, finding)
		for (const finding of pictureOf(path, () => site.readBytes?.(path) ?? new Uint8Array())) report(path, finding)
		done += 1
		onFile?.(done)
	}
	for (const { from, finding } of [...checks.links.fragments(), ...checks.list.sitemap()]) report(from, finding)
	return issues
}

type Beside = { onFile?: ((done: number) => void) | undefined; known?: KnownStructure }

/** Checks that remember what they have seen. */
type Checks = { links: ReturnType<typeof createLinkCheck>; list: ReturnType<typeof createPageList> }

/** The findings of a file: those of one that is known are what other files bring upon it alone. */
function* findingsOf(
	path: string,
	text: string,
	expected: Expectations,
	checks: Checks,
	known: KnownStructure,
): Generator<Finding> {
	const before = known.find(path, text)
	if (before?.page) {
		checks.links.recall(path, before.page.inner)
		yield* checks.list.recall(path, before.page)
	}
	if (before) known.keep(path, text, before.page)
	else yield* newFindings(path, text, expected, checks, known)
}

function* newFindings(
	path: string,
	text: string,
	expected: Expectations,
	{ links, list }: Checks,
	known: KnownStructure,
): Generator<Finding> {
	const found = [...machinePaths(text, expected.forbiddenText)]
	let page: KnownPage | undefined
	if (path.endsWith('.html')) {
		const scan = scanPage(text)
		const inner: string[] = []
		found.push(...headOf(scan), ...inlineOf(scan), ...anchorsOf(scan), ...headingsOf(scan), ...list.check(path, scan))
		found.push(...links.check(path, scan, (link) => inner.push(link)))
		page = knownPage(scan, inner)
	} else if (path.endsWith('.css')) found.push(...links.checkStyles(path, text))
	else if (path.endsWith('.json')) found.push(...jsonOf(text))
	if (found.length === 0 && (page || !path.endsWith('.html'))) known.keep(path, text, page)
	yield* found
}

function missingPages(site: SiteFiles, { areas, indicators, languages = every }: Expectations): Issue[] {
	const addresses = [...areas.map((code) => `/wilayah/${code}/`), ...indicators.map((id) => `/indikator/${id}/`), '/']
	return languages
		.flatMap((language) => addresses.map((address) => `${addressIn(language, address)}index.html`.slice(1)))
		.filter((path) => !site.paths.has(path))
		.map((file) =>
			issueAt(
				{ file, line: null, column: null },
				broken(verifyRules.expectedPage, { id: 'laman', en: 'a page' }, null, {
					id: 'halaman ini tidak dirakit; periksa src/pages',
					en: 'this page was not rendered; look into src/pages',
				}),
			),
		)
}

function* inlineOf({ inlineScripts, inlineStyles }: PageScan): Generator<Finding> {
	if (inlineScripts > 0) {
		yield broken(
			verifyRules.inline,
			{ id: 'skrip dalam berkas', en: 'scripts in files' },
			`${inlineScripts} <script>`,
			{
				id: 'pindahkan skrip ke berkas',
				en: 'move the script into a file',
			},
		)
	}
	if (inlineStyles > 0) {
		yield broken(
			verifyRules.inline,
			{ id: 'kelas atau atribut SVG', en: 'classes or SVG attributes' },
			`${inlineStyles} style=`,
			{
				id: 'pakai kelas atau atribut SVG',
				en: 'use classes or SVG attributes',
			},
		)
	}
}

function* jsonOf(text: string): Generator<Finding> {
	try {
		JSON.parse(text)
	} catch (error) {
		yield broken(verifyRules.json, alike('JSON'), error instanceof Error ? error.message : String(error), {
			id: 'berkas ini rusak',
			en: 'this file is broken',
		})
	}
}

function* machinePaths(text: string, forbidden: readonly string[]): Generator<Finding> {
	for (const path of forbidden) {
		if (!text.includes(path)) continue
		yield broken(verifyRules.path, { id: 'tanpa nama folder komputer ini', en: 'no folder of this machine' }, path, {
			id: 'cari bagian yang menulis alamat folder ke halaman',
			en: 'find what writes the folder into the page',
		})
	}
}
