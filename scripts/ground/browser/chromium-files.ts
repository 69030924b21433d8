import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { inflate } from '@sparticuz/chromium'

/** The unpacked browser: its program, the system libraries that come with it, and its fonts. */
export type ChromiumFiles = { program: string; libraries: string; fonts: string }

const packed = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']

/**
 * Unpacks the shipped browser once per version below `node_modules/.cache`. The folder appears whole, by
 * rename, so that test workers that start together never run half a program.
 */
export async function unpackChromium(): Promise<ChromiumFiles> {
	const binary = resolve(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', 'bin')
	const folder = resolve(
		import.meta.dirname,
		'../../../node_modules/.cache/chromium',
		versionOf(join(binary, '../package.json')),
	)
	if (!existsSync(folder)) await unpackInto(folder, binary)
	return { program: join(folder, 'chromium'), libraries: join(folder, 'al2023/lib'), fonts: join(folder, 'fonts') }
}

function versionOf(packageFile: string): string {
	const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }
	return version
}

async function unpackInto(folder: string, binary: string): Promise<void> {
	const draft = `${folder}-${process.pid}`
	mkdirSync(draft, { recursive: true })
	// The package unpacks into the folder for temporary files, wherever that is.
	const before = process.env.TMPDIR
	process.env.TMPDIR = draft
	try {
		for (const file of packed) await inflate(join(binary, file))
	} finally {
		if (before === undefined) delete process.env.TMPDIR
		else process.env.TMPDIR = before
	}
	writeFontList(join(draft, 'fonts'), join(folder, 'fonts'))
	if (existsSync(folder)) rmSync(draft, { recursive: true })
	else renameSync(draft, folder)
}

/** The package's list of font folders names `/tmp/fonts`; ours names where the fonts really are. */
function writeFontList(draft: string, final: string): void {
	const list = `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig><dir>${final}</dir></fontconfig>\n`
	writeFileSync(join(draft, 'fonts.conf'), list)
}

/** True when the machine lacks a library that the browser needs, such as `libnss3`. */
export function lacksLibraries(program: string): boolean {
	try {
		return execFileSync('ldd', [program], { encoding: 'utf8' }).includes('not found')
	} catch {
		return true
	}
}
