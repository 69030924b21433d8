import { describe, expect, it } from 'vitest'
import { circlesIn } from './docs/circles-in.ts'
import { filesUnder, foldersIn, importsOf, neededBy, type RepositoryFile, roomOf } from './docs/repository-files.ts'
import { all, found, imports, isOwn, scripts, site } from './docs/source-code.ts'

/** Rooms of the site by their names. */
const rooms = (names: string) => names.split(' ').map((name) => `src/${name}`)

/** Who may import whom in the site, from the ground up. A room may always import itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
	'src/schemas': [],
	'src/security': [],
	'src/offline': ['src/schemas'],
	'src/worker': ['src/offline'],
	'src/statistics': ['src/schemas'],
	'src/format': ['src/schemas'],
	'src/colours': [],
	'src/figure-id': ['src/schemas', 'src/format'],
	'src/charts': ['src/schemas'],
	'src/i18n': ['src/schemas'],
	'src/contract': ['src/schemas', 'src/format'],
	'src/glossary': ['src/schemas', 'src/html'],
	// The one reader of HTML: of the finished pages in scripts, and of a page on its way out.
	'src/html': [],
	'src/sentences': ['src/schemas', 'src/statistics', 'src/format'],
	'src/plan': ['src/schemas', 'src/statistics'],
	'src/facts': rooms('schemas statistics format i18n contract sentences figure-id plan'),
	'src/chart-content': rooms('schemas statistics format charts i18n contract sentences figure-id facts plan'),
	'src/content': ['src/components', 'src/topics'],
	// What is drawn: shared parts, the frame around every page, and what is said of each topic. They hold one another.
	'src/components': rooms('schemas security format charts i18n contract chart-content topics layouts styles'),
	'src/layouts': rooms('schemas security offline i18n contract components topics styles'),
	'src/topics': rooms(
		'schemas security offline statistics format colours figure-id charts i18n contract glossary sentences plan facts chart-content components layouts content styles search desk gate',
	),
	// The search itself: pure, so that the index is made by the very rules it is searched by.
	'src/search': rooms('schemas format'),
	// The one gate: what an office's tables are held to, in the build and in the browser alike.
	'src/gate': rooms('schemas statistics format html search issue personal-data'),
	// Faults as data: what is wrong where, by which rule, and what to do.
	'src/issue': ['src/schemas', 'src/personal-data'],
	// The detectors of what belongs to a person.
	'src/personal-data': ['src/schemas'],
	'src/pocket': rooms('schemas search components topics'),
	// The desk in the browser: what was understood of a file, held to the gate, shown and saved.
	'src/desk': rooms(
		'schemas gate issue statistics format sentences charts i18n facts chart-content components security',
	),
	'src/pages': rooms('schemas format i18n contract components layouts topics'),
	'src/styles': [],
	src: ['src/schemas', 'src/glossary', 'src/i18n', 'src/contract'],
}

const shared = [
	'src/schemas',
	'src/security',
	'src/offline',
	'src/statistics',
	'src/format',
	'src/html',
	'src/search',
	'src/gate',
	'src/issue',
	'src/personal-data',
]
const noFile: RepositoryFile = { path: '', text: '' }
const isShared = ({ path }: RepositoryFile) => shared.includes(roomOf(path))

describe('the rooms of the house', () => {
	it('are read at all by these tests', () => {
		expect(site.length).toBeGreaterThan(150)
		expect(scripts.length).toBeGreaterThan(150)
		expect(imports(site, (target) => target === 'zod').length).toBeGreaterThan(10)
	})

	it('have a place in this list, if they belong to the site', () => {
		expect(foldersIn('src').filter((name) => !(`src/${name}` in mayImport))).toEqual([])
	})

	it('of the site import only the rooms below them', () => {
		const refused = imports(site, (target, path) => {
			const [from, to] = [roomOf(path), roomOf(target)]
			return isOwn(target) && from !== to && !mayImport[from]?.includes(to)
		})
		expect(refused).toEqual([])
	})

	it('of the site never import scripts and never read data/', () => {
		expect(imports(site, (target) => /^(scripts|data|tests|bench)\//.test(target))).toEqual([])
		expect(found(site, /['"`](\.\.?\/)*data\/[\w/-]+\.(csv|yaml)['"`]/g)).toEqual([])
	})

	it('let the disk be touched by the contract alone', () => {
		const disk = imports(site, (target) => /^(node:)?(fs|fs\/promises|child_process)$/.test(target))
		expect([...new Set(disk.map((line) => line.split(' -> ')[0]))]).toEqual([
			'src/contract/office-texts.ts',
			'src/contract/read-generated.ts',
		])
	})

	it('keep what the contract reads from the disk out of the desk, whose charts are drawn in the browser', () => {
		const byPath = new Map(site.map((file) => [file.path, file]))
		const reached = new Set(site.filter(({ path }) => roomOf(path) === 'src/desk').map(({ path }) => path))
		// A set that grows while it is walked through is walked through to its end.
		for (const path of reached) for (const target of neededBy(byPath.get(path) ?? noFile)) reached.add(target)
		expect(reached).toContain('src/charts/line/line-chart.ts')
		expect([...reached].filter((path) => roomOf(path) === 'src/contract')).toEqual([])
	})

	it('let scripts import nothing of the site but schemas, policy, statistics and format', () => {
		expect(imports(scripts, (target) => target.startsWith('src/') && !shared.includes(roomOf(target)))).toEqual([])
	})

	it('hold no files that need each other in a circle', () => {
		const files = site.map((file) => [file.path, neededBy(file).filter((target) => target.endsWith('.ts'))] as const)
		expect(circlesIn(new Map(files))).toEqual([])
	})
})

describe('the floors of the scripts', () => {
	/** From the ground up; entry scripts stand on top of all. */
	const floors = 'ground gate protect bulk add-up write site verify assemble'.split(' ')
	const floorOf = (path: string) =>
		path.split('/').length > 2 ? floors.indexOf(path.split('/')[1] ?? '') : floors.length

	it('are these and no others', () => {
		expect(foldersIn('scripts').sort()).toEqual([...floors].sort())
	})

	it('rest on those below them alone', () => {
		const own = (target: string) => target.startsWith('scripts/')
		expect(imports(scripts, (target, path) => own(target) && floorOf(target) > floorOf(path))).toEqual([])
	})

	it('hold no rooms that need each other in a circle', () => {
		const room = (path: string) => path.split('/').slice(0, -1).join('/')
		const needs = new Map<string, Set<string>>()
		for (const file of scripts) {
			const targets = importsOf(file).filter((target) => target.startsWith('scripts/'))
			const others = targets.map(room).filter((target) => target !== room(file.path))
			needs.set(room(file.path), new Set([...(needs.get(room(file.path)) ?? []), ...others]))
		}
		expect(circlesIn(needs)).toEqual([])
	})
})

describe('what scripts and site share', () => {
	const files = site.filter(isShared)

	it('depends on readers and writers of formats and on itself, and on nothing else', () => {
		const packages = [
			'zod',
			'htmlparser2',
			'entities',
			'uqr',
			'yaml',
			'papaparse',
			'fflate',
			'saxen',
			'geojson',
			'spdx-license-ids/index.json',
		]
		expect(imports(files, (target) => !packages.includes(target) && !shared.includes(roomOf(target)))).toEqual([])
	})

	it('has no clock, no console, no chance, no locale and no surroundings', () => {
		const impure =
			/\bIntl\.|\.toLocale\w*\(|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bconsole\.|\bprocess\.|\bperformance\./g
		expect(found(files, impure)).toEqual([])
	})
})

describe('the same input', () => {
	// What runs in the reader's browser makes no page: a citation and an offline copy bear the reader's own day.
	const browsers = ['src/components/charts/live/', 'src/topics/offline/', 'src/worker/', 'src/desk/']
	const pages = site.filter(({ path }) => !browsers.some((room) => path.startsWith(room)))
	// The gate refuses days to come: its one clock decides whether a site is built, never what is in it.
	const made = [...pages, ...scripts.filter(({ path }) => path !== 'scripts/gate/read/today.ts')]

	it('gives the same bytes: no clock and no chance in what makes the site', () => {
		expect(found(made, /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bcrypto\.randomUUID\(/g)).toEqual([])
	})

	it('gives the same words: no locale of the machine', () => {
		expect(
			found([...site, ...scripts], /\bnew Intl\.|\.toLocale(?!LowerCase|UpperCase)\w*\(|\.localeCompare\(/g),
		).toEqual([])
	})
})

describe('the surroundings', () => {
	const isEntry = ({ path }: RepositoryFile) => /^scripts\/[^/]+$/.test(path)
	const inner = [...site, ...scripts.filter((file) => !isEntry(file))]

	it('are spoken to by entry scripts only: no console inside', () => {
		expect(found(inner, /\bconsole\.\w+/g)).toEqual([])
	})

	it('reach other scripts as an argument: who uses the process was given one', () => {
		const given = ({ text }: RepositoryFile) => /\bprocess: |\{[^}\n]*\bprocess\b[^}\n]*\}: /.test(text)
		const touching = found(inner, /\bprocess\.(exit|exitCode|stdout|stderr|stdin)\b/g)
		const without = new Set(inner.filter((file) => !given(file)).map(({ path }) => path))
		expect(touching.filter((line) => without.has(line.split(': ')[0] ?? ''))).toEqual([])
	})

	it('are the disk for reading and writing rooms, never for rules and sums', () => {
		const pure = /^scripts\/(protect\/pure|add-up|ground\/(progress|report))\//
		expect(imports(scripts, (target, path) => pure.test(path) && /^(node:)?fs/.test(target))).toEqual([])
	})
})

describe('the pages', () => {
	const astro = filesUnder('src', /\.astro$/)
	const styles = filesUnder('src', /\.css$/)
	const texts = filesUnder('src', /\.mdx$/)
	const served = filesUnder('public', /\.(svg|txt|xml|webmanifest)$/)

	it('have no inline style, no inline script and no handler in an attribute', () => {
		expect(found([...astro, ...texts], /<[a-z][^>]*\sstyle=|is:inline|<[a-z][^>]*\son[a-z]+=/g)).toEqual([])
		expect(found(filesUnder('src/charts', /\.ts$/), /\sstyle="/g)).toEqual([])
	})

	it('set HTML as it is only for drawings of the charts and for data', () => {
		expect([...new Set(found(astro, /set:html=\{[^}]*\}/g))]).toEqual([
			'src/components/BigFigure.astro: set:html={drawing}',
			'src/components/ChartBlock.astro: set:html={isNarrow ? narrow : wide + narrow}',
			'src/components/charts/CellText.astro: set:html={drawing}',
			'src/components/charts/ChartFrame.astro: set:html={wide}',
			'src/components/charts/ChartFrame.astro: set:html={narrow}',
			'src/components/charts/MapBlock.astro: set:html={drawing.wide + drawing.narrow}',
			'src/components/shell/ShareHead.astro: set:html={data}',
			'src/topics/area/StatusBar.astro: set:html={drawing}',
			// A table as the site builder wrote it, with classes of ours.
			'src/topics/news/TextTable.astro: set:html={rows}',
		])
		expect(found([...astro, ...site], /\.(innerHTML|outerHTML|insertAdjacentHTML)\b/g)).toEqual([])
	})

	it('ask nothing of third parties: other sites are linked to, never loaded', () => {
		const allowed = [
			'https://wa.me/',
			// Names of vocabularies, which are asked nothing.
			'http://www.w3.org/',
			'http://schemas.openxmlformats.org/',
			'https://schema.org',
			'https://jsonfeed.org/version/',
			'https://github.com/fityannugroho/idn-area-data',
			// Texts of licences, which are named.
			'https://spdx.org/licenses/',
			// Examples in messages.
			'https://…',
			'https://terang.example.go.id',
		]
		const addresses = found([...site, ...styles, ...served], /\bhttps?:\/\/[^\s'"`)>,]+/g)
		expect(addresses.filter((line) => !allowed.some((one) => line.includes(`: ${one}`)))).toEqual([])
		expect(found([...site, ...styles], /(src|url|import)\s*[=(]?\s*['"(]\/\/\w/g)).toEqual([])
	})

	it('hold no tests and no other files that would become addresses', () => {
		expect(filesUnder('src/pages', /./).filter(({ path }) => /\.test\.|\.md$|fixture/.test(path))).toEqual([])
	})
})

describe('every file', () => {
	it('says one thing: at most 300 lines', () => {
		expect(all.filter(({ text }) => text.split('\n').length > 301).map(({ path }) => path)).toEqual([])
	})

	it('stands in a room named after what it does', () => {
		const drawers = all.filter(({ path }) => /(^|\/)(utils?|helpers?|common|misc|lib)(\/|\.)/.test(path))
		expect(drawers.map(({ path }) => path)).toEqual([])
	})

	it('is named in kebab-case, a component in PascalCase', () => {
		const named =
			/^(?:\[(?:\.{3})?[a-z]+\]|[a-z0-9]+(?:-[a-z0-9]+)*)(?:\.(?:test|config|id|en|d|css|json|xml|csv|txt|svg))*\.(?:ts|mjs|mdx|astro)$/
		const component = /^[A-Z][A-Za-z0-9]*\.astro$/
		const wrong = all.filter(({ path }) => {
			const name = path.split('/').at(-1) ?? ''
			const isComponent = /^src\/(components|layouts|topics)\/.*\.astro$/.test(path)
			return !(isComponent ? component : named).test(name)
		})
		expect(wrong.map(({ path }) => path)).toEqual([])
	})

	it('is finished: nothing left to do, nothing switched off, no type given up', () => {
		const own = all.filter(({ path }) => path !== 'tests/architecture.test.ts')
		const marks = own.flatMap(({ path, text }) =>
			[...text.matchAll(/\b(TODO|FIXME|XXX)\b|@ts-(ignore|nocheck|expect-error)/g)].map(([mark]) => `${path}: ${mark}`),
		)
		expect(marks).toEqual([])
		expect(found(own, /\b(it|test|describe)\.(only|skip|todo)\b/g)).toEqual([])
		expect(found(own, /\bas any\b|: any\b(?! )|<any>|\bany\[\]/g)).toEqual([])
	})
})
