import { filesUnder, importsOf, type RepositoryFile, withoutComments } from './repository-files.ts'

const code = /\.(ts|mts|mjs|astro|mdx)$/
/** The code of the site. */
export const site = filesUnder('src', code)
/** The code that makes it. */
export const scripts = filesUnder('scripts', code)
const bench = filesUnder('bench', code)
const tests = filesUnder('tests', /\.(ts|mjs)$/).filter(({ path }) => path !== 'tests/docs/repository-files.test.ts')
/** All code of the project, tests included. */
export const all = [...site, ...scripts, ...bench, ...tests]

/** True for a target inside the project. */
export const isOwn = (target: string) => /^(src|scripts|tests|bench|data|public)\//.test(target)

/** What matches in the code of the given files, comments left out, as `path: what`. */
export function found(files: readonly RepositoryFile[], pattern: RegExp): string[] {
	return files.flatMap(({ path, text }) =>
		[...withoutComments(text).matchAll(pattern)].map((match) => `${path}: ${match[0].trim()}`),
	)
}

/** Imports of the given files that a rule refuses, as `path -> target`. */
export function imports(
	files: readonly RepositoryFile[],
	refused: (target: string, path: string) => boolean,
): string[] {
	return files.flatMap((file) =>
		importsOf(file)
			.filter((target) => refused(target, file.path))
			.map((target) => `${file.path} -> ${target}`),
	)
}
