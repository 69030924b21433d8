import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** A finished site of an office: how the build ended, what it said, and every file of the site by its path. */
export type OfficeSite = { code: number | null; output: string; paths: readonly string[]; read(path: string): string }

/** Room for finished sites, beside the program; taken away by `remove`. */
export function officeRoom(): { path: string; remove(): void } {
	const rooms = join(root, '.terang', 'tests', 'offices')
	mkdirSync(rooms, { recursive: true })
	const path = mkdtempSync(join(rooms, 'room-'))
	return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** What a build needs of the repository; packages are found in the folders above. */
const programParts = ['astro.config.mjs', 'package.json', 'data/national', 'public', 'scripts', 'src']

/** The program once more, in a room: a project is built once at a time, and files of tests run at the same time. */
export function ownProgram(room: string): string {
	const program = join(room, 'program')
	for (const part of programParts)
		cpSync(join(root, part), join(program, part), {
			recursive: true,
			filter: (path) => path !== join(root, 'src/generated'),
		})
	return program
}

/**
 * Builds the whole portal from an office folder, as `npm run build -- --data DIR` does.
 * @param program folder of the program
 */
export async function buildOffice(data: string, out: string, program = root): Promise<OfficeSite> {
	const { code, output } = await run(join(program, 'scripts/build.ts'), ['--data', data, '--out', out])
	// A project is built once at a time, and the shipped site may be built beside these tests.
	if (output.includes('Pembangunan lain sedang berjalan')) {
		await new Promise((wait) => setTimeout(wait, 2000))
		return buildOffice(data, out, program)
	}
	const paths = code === 0 ? filesOf(out) : []
	return { code, output, paths, read: (path) => readFileSync(join(out, path), 'utf8') }
}

/** Checks an office folder, as `npm run check -- --data DIR` does. */
export function checkOffice(data: string): Promise<{ code: number | null; output: string }> {
	return run(join(root, 'scripts/check.ts'), ['--data', data])
}

function run(script: string, args: readonly string[]): Promise<{ code: number | null; output: string }> {
	const child = spawn(process.execPath, [script, ...args], { cwd: root })
	let output = ''
	const collect = (chunk: Buffer) => {
		output += chunk.toString()
	}
	child.stdout.on('data', collect)
	child.stderr.on('data', collect)
	return new Promise((done) => child.once('close', (code) => done({ code, output })))
}

function filesOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.sort()
}
