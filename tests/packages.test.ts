import { describe, expect, it } from 'vitest'
import { filesUnder, importsOf, manifest, topFiles } from './docs/repository-files.ts'
import { all, found, imports, isOwn, scripts, site } from './docs/source-code.ts'

describe('the packages', () => {
	const { dependencies: needed, devDependencies, optionalDependencies } = manifest()
	const dependencies = { ...needed, ...optionalDependencies }
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
		typescript: 'npm run types, of components',
		'typescript-native': 'npm run types, of all else',
	}

	it('are all used', () => {
		const names = [...Object.keys(dependencies), ...Object.keys(devDependencies)]
		const used = (name: string) => imported.has(name) || name in tools || isTypesOfUsed(name)
		const isTypesOfUsed = (name: string) =>
			name === '@types/node' || (name.startsWith('@types/') && imported.has(name.slice('@types/'.length)))
		expect(names.filter((name) => !used(name))).toEqual([])
	})

	it('are all declared, and those the site and its build need not as tools of development', () => {
		const provided = ['astro:content', 'astro/loaders', 'astro:assets', 'astro:container']
		const known = { ...dependencies, ...devDependencies }
		// Some packages are types alone: their code is `@types/…`.
		const isKnown = (name: string) => name in known || `@types/${name}` in known || provided.includes(name)
		expect([...imported].filter((name) => !isKnown(name))).toEqual([])
		const needed = imports([...site, ...scripts], (target) => packageOf(target) in devDependencies)
		expect(needed).toEqual([])
	})
})
