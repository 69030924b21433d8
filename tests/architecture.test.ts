import { describe, expect, it } from 'vitest'
import {
	filesUnder,
	foldersIn,
	importsOf,
	manifest,
	neededBy,
	type RepositoryFile,
	roomOf,
	topFiles,
	withoutComments,
} from './docs/repository-files.ts'

const code = /\.(ts|mts|mjs|astro|mdx)$/
const site = filesUnder('src', code)
const scripts = filesUnder('scripts', code)
const bench = filesUnder('bench', code)
const tests = filesUnder('tests', /\.(ts|mjs)$/).filter(({ path }) => path !== 'tests/docs/repository-files.test.ts')
const all = [...site, ...scripts, ...bench, ...tests]

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
	'src/contract': ['src/schemas'],
	'src/glossary': ['src/schemas'],
	'src/sentences': ['src/schemas', 'src/statistics', 'src/format'],
	'src/views': rooms('schemas statistics format charts i18n contract sentences colours figure-id styles'),
	'src/content': ['src/components'],
	'src/components': [
		'src/schemas',
		'src/security',
		'src/offline',
		'src/format',
		'src/charts',
		'src/i18n',
		'src/contract',
		'src/glossary',
		'src/sentences',
		'src/figure-id',
		'src/views',
		'src/content',
		'src/layouts',
		// Styles that few pages need are fetched by the component that needs them.
		'src/styles',
	],
	'src/pocket': ['src/components'],
	'src/layouts': rooms('schemas security offline i18n contract components styles'),
	'src/pages': ['src/schemas', 'src/format', 'src/i18n', 'src/contract', 'src/views', 'src/components', 'src/layouts'],
	'src/styles': [],
	src: ['src/schemas', 'src/glossary', 'src/i18n'],
}

const shared = ['src/schemas', 'src/security', 'src/offline', 'src/statistics', 'src/format']
const isShared = ({ path }: RepositoryFile) => shared.includes(roomOf(path))
const isOwn = (target: string) => /^(src|scripts|tests|bench|data|public)\//.test(target)

/** What matches in the code of the given files, comments left out, as `path: what`. */
function found(files: readonly RepositoryFile[], pattern: RegExp): string[] {
	return files.flatMap(({ path, text }) =>
		[...withoutComments(text).matchAll(pattern)].map((match) => `${path}: ${match[0].trim()}`),
	)
}

/** Imports of the given files that a rule refuses, as `path -> target`. */
function imports(files: readonly RepositoryFile[], refused: (target: string, path: string) => boolean): string[] {
	return files.flatMap((file) =>
		importsOf(file)
			.filter((target) => refused(target, file.path))
			.map((target) => `${file.path} -> ${target}`),
	)
}

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
		expect([...new Set(disk.map((line) => line.split(' -> ')[0]))]).toEqual(['src/contract/read-generated.ts'])
	})

	it('let scripts import nothing of the site but schemas, policy, statistics and format', () => {
		expect(imports(scripts, (target) => target.startsWith('src/') && !shared.includes(roomOf(target)))).toEqual([])
	})

	it('hold no files that need each other in a circle', () => {
		const files = new Map(site.map((file) => [file.path, neededBy(file).filter((target) => target.endsWith('.ts'))]))
		const circles: string[] = []
		const done = new Set<string>()
		const walk = (path: string, trail: readonly string[]): void => {
			if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '))
			if (done.has(path) || trail.includes(path)) return
			for (const next of files.get(path) ?? []) walk(next, [...trail, path])
			done.add(path)
		}
		for (const path of files.keys()) walk(path, [])
		expect(circles).toEqual([])
	})
})

describe('what scripts and site share', () => {
	const files = site.filter(isShared)

	it('depends on zod and on itself, and on nothing else', () => {
		expect(imports(files, (target) => target !== 'zod' && !shared.includes(roomOf(target)))).toEqual([])
	})

	it('has no clock, no console, no chance, no locale and no surroundings', () => {
		const impure =
			/\bIntl\.|\.toLocale\w*\(|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bconsole\.|\bprocess\.|\bperformance\./g
		expect(found(files, impure)).toEqual([])
	})
})

describe('the same input', () => {
	// What runs in the reader's browser makes no page: a citation and an offline copy bear the reader's own day.
	const browsers = ['src/components/charts/live/', 'src/components/offline/', 'src/worker/']
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
		const pure = /^scripts\/(aggregate|checks|protect|progress|report)\//
		expect(imports(scripts, (target, path) => pure.test(path) && /^(node:)?fs/.test(target))).toEqual([])
	})
})

describe('the pages', () => {
	const astro = filesUnder('src', /\.astro$/)
	const styles = filesUnder('src', /\.css$/)
	const texts = filesUnder('src', /\.mdx$/)
	const served = filesUnder('public', /\.(svg|txt|xml|webmanifest)$/)

	it('have no inline style, no inline script and no handler in an attribute', () => {
		expect(found([...astro, ...texts], /<[a-z][^>]*\sstyle=/g)).toEqual([])
		expect(found([...astro, ...texts], /is:inline|<[a-z][^>]*\son[a-z]+=/g)).toEqual([])
		expect(found(filesUnder('src/charts', /\.ts$/), /\sstyle="/g)).toEqual([])
	})

	it('set HTML as it is only for drawings of the charts and for data', () => {
		expect([...new Set(found(astro, /set:html=\{[^}]*\}/g))]).toEqual([
			'src/components/BigFigure.astro: set:html={drawing}',
			'src/components/ChartBlock.astro: set:html={wide + narrow}',
			'src/components/charts/ChartFrame.astro: set:html={wide}',
			'src/components/charts/ChartFrame.astro: set:html={narrow}',
			'src/components/charts/MapBlock.astro: set:html={drawing.wide + drawing.narrow}',
			'src/components/shell/ShareHead.astro: set:html={data}',
		])
		expect(found([...astro, ...site], /\.(innerHTML|outerHTML|insertAdjacentHTML)\b/g)).toEqual([])
	})

	it('ask nothing of third parties: other sites are linked to, never loaded', () => {
		const allowed = ['http://www.w3.org/', 'https://schema.org', 'https://github.com/fityannugroho/idn-area-data']
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
		const long = all.filter(({ text }) => text.split('\n').length > 301).map(({ path }) => path)
		expect(long).toEqual([])
	})

	it('stands in a room named after what it does', () => {
		expect(
			all.filter(({ path }) => /(^|\/)(utils?|helpers?|common|misc|lib)(\/|\.)/.test(path)).map(({ path }) => path),
		).toEqual([])
	})

	it('is named in kebab-case, a component in PascalCase', () => {
		const named =
			/^(?:\[(?:\.{3})?[a-z]+\]|[a-z0-9]+(?:-[a-z0-9]+)*)(?:\.(?:test|config|id|en|d|css|json|xml|csv|txt|svg))*\.(?:ts|mjs|mdx|astro)$/
		const component = /^[A-Z][A-Za-z0-9]*\.astro$/
		const wrong = all.filter(({ path }) => {
			const name = path.split('/').at(-1) ?? ''
			const isComponent = /^src\/(components|layouts)\/.*\.astro$/.test(path)
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

describe('the packages', () => {
	const { dependencies, devDependencies } = manifest()
	const settings = topFiles(/\.(mjs|ts)$/)
	const styles = filesUnder('src', /\.css$/)
	const packageOf = (target: string) => target.match(/^@[^/]+\/[^/]+|^[^/]+/)?.[0] ?? ''
	const targets = [
		...[...all, ...settings].flatMap(importsOf),
		...found(all, /(?<=require\.resolve\(['"]|\.resolve\(['"])[@\w][^'"]*/g).map((line) => line.split(': ')[1] ?? ''),
		...styles.flatMap(({ text }) => text.match(/(?<=['"])@?[\w-]+\/[\w./-]+(?=['"])/g) ?? []),
	]
	const imported = new Set(
		targets.filter((target) => !isOwn(target) && !/^(node:|\.|\/|$)/.test(target)).map(packageOf),
	)

	/** Packages that no file imports, and what they are for. */
	const tools: Readonly<Record<string, string>> = {
		node: 'puts the right Node first in every npm script',
		'@astrojs/check': 'npm run types',
		'@biomejs/biome': 'npm run lint',
		typescript: 'npm run types',
	}

	it('are all used', () => {
		const names = [...Object.keys(dependencies), ...Object.keys(devDependencies)]
		const used = (name: string) => imported.has(name) || name in tools || isTypesOfUsed(name)
		const isTypesOfUsed = (name: string) =>
			name === '@types/node' || (name.startsWith('@types/') && imported.has(name.slice('@types/'.length)))
		expect(names.filter((name) => !used(name))).toEqual([])
	})

	it('are all declared, and those the site and its build need not as tools of development', () => {
		const provided = ['astro:content', 'astro/loaders', 'astro:assets']
		const known = { ...dependencies, ...devDependencies }
		// Some packages are types alone: their code is `@types/…`.
		const isKnown = (name: string) => name in known || `@types/${name}` in known || provided.includes(name)
		expect([...imported].filter((name) => !isKnown(name))).toEqual([])
		const needed = imports([...site, ...scripts], (target) => packageOf(target) in devDependencies)
		expect(needed).toEqual([])
	})
})
