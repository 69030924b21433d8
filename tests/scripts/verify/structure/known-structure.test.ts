import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SiteFiles } from '../../../../scripts/ground/files/site-files.ts'
import { knownStructure, type StructureRecord } from '../../../../scripts/verify/structure/known-structure.ts'
import { verifySite } from '../../../../scripts/verify/structure/verify-site.ts'
import { times } from '../../../depth.ts'
import { soundPage, soundSitemap } from './sound-page.ts'

const names = ['a', 'b', 'c', 'd']
const pathOf = (name: string) => `${name}/index.html`
const expected = { areas: [], indicators: [], site: 'https://contoh.id', forbiddenText: ['/rumah/'] }

/** What may stand on a page: links of every kind, places, and what is wrong by itself. */
const pieces = [
	...names.flatMap((name) => [
		`<a href="/${name}/#satu">x</a>`,
		`<a href="/${name}/">x</a>`,
		`<a href="../${name}/">x</a>`,
	]),
	'<h2 id="satu">Satu</h2>',
	'<h2 id="dua">Dua</h2>',
	'<a href="#dua">x</a>',
	'<img src="/g.png" alt="">',
	'<h4>Lompat</h4>',
	'/rumah/',
]

type Page = { title: string; body: readonly string[] }
type Site = { pages: ReadonlyMap<string, Page>; hasPicture: boolean }

const page = fc.record({ title: fc.constantFrom('Satu', 'Dua', 'Tiga', 'Empat'), body: fc.subarray(pieces) })
const site: fc.Arbitrary<Site> = fc.record({
	pages: fc
		.uniqueArray(fc.tuple(fc.constantFrom(...names), page), { selector: ([name]) => name })
		.map((all) => new Map(all)),
	hasPicture: fc.boolean(),
})

/** The site before, with some of its pages as they are in another: most pages of a portal stay. */
const change = fc.tuple(site, site, fc.subarray(names)).map(([before, other, changed]): [Site, Site] => {
	const stays = [...before.pages].filter(([name]) => !changed.includes(name))
	const comes = [...other.pages].filter(([name]) => changed.includes(name))
	return [before, { pages: new Map([...stays, ...comes]), hasPicture: other.hasPicture }]
})

function filesOf({ pages, hasPicture }: Site): SiteFiles {
	const texts = new Map<string, string>()
	for (const [name, { title, body }] of pages)
		for (const path of [pathOf(name), `en/${pathOf(name)}`]) texts.set(path, textOf(path, title, body))
	const addresses = [...texts.keys()]
	if (hasPicture) texts.set('g.png', '')
	texts.set('sitemap-0.xml', soundSitemap(addresses))
	return { paths: new Set([...texts.keys()].sort()), read: (path) => texts.get(path) ?? '' }
}

const textOf = (path: string, title: string, body: readonly string[]) =>
	soundPage(path, body.join('')).replace(/<title>.*?<\/title>/, `<title>${title}</title>`)

function look(files: SiteFiles, before?: StructureRecord) {
	const known = knownStructure('a', before, files)
	return { issues: verifySite(files, expected, { known }), record: known.record() }
}

test('what is known of a site before changes nothing of what is found in the next', () => {
	const seen = { faults: 0, spared: 0 }
	fc.assert(
		fc.property(change, ([before, now]) => {
			const { record } = look(filesOf(before))
			const files = filesOf(now)
			const fresh = look(files)
			const sparing = look(files, record)
			expect(sparing.issues).toEqual(fresh.issues)
			if (fresh.issues.length > 0) seen.faults += 1
			const find = knownStructure('a', record, files).find
			if ([...files.paths].some((path) => path.endsWith('.html') && find(path, files.read(path)))) seen.spared += 1
		}),
		{ numRuns: times(300, 5000) },
	)
	expect(seen.faults).toBeGreaterThan(20)
	expect(seen.spared).toBeGreaterThan(20)
})

test('nothing is known where something else was asked, and nothing of a page whose links depend on its place', () => {
	const body = ['<h2 id="satu">Satu</h2>']
	const files = filesOf({ pages: new Map([['a', { title: 'Satu', body }]]), hasPicture: false })
	const { record } = look(files)
	const text = files.read('a/index.html')
	expect(knownStructure('a', record, files).find('a/index.html', text)).toBeDefined()
	expect(knownStructure('b', record, files).find('a/index.html', text)).toBeUndefined()
	const relative = filesOf({
		pages: new Map([['a', { title: 'Satu', body: ['<a href="../a/">x</a>'] }]]),
		hasPicture: false,
	})
	expect(look(relative).issues.filter(({ file }) => file === 'a/index.html')).toEqual([])
	expect(look(relative).record.words['a/index.html']).toBeUndefined()
})
