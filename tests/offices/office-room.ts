import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

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
