import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
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

/** Builds the whole portal from an office folder, as `npm run build -- --data DIR` does. */
export async function buildOffice(data: string, out: string): Promise<OfficeSite> {
	const { code, output } = await buildOnce(data, out)
	// A project is built once at a time, and the shipped site may be built beside these tests.
	if (output.includes('Pembangunan lain sedang berjalan')) {
		await new Promise((wait) => setTimeout(wait, 2000))
		return buildOffice(data, out)
	}
	const paths = code === 0 ? filesOf(out) : []
	return { code, output, paths, read: (path) => readFileSync(join(out, path), 'utf8') }
}

function buildOnce(data: string, out: string): Promise<{ code: number | null; output: string }> {
	const program = join(root, 'scripts/build.ts')
	const child = spawn(process.execPath, [program, '--data', data, '--out', out], { cwd: root })
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
