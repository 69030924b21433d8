import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { AstroIntegration } from 'astro'
import { OFFICE_FOLDER, officeFault } from '../gate/read/office-folder.ts'
import { BuildError } from '../ground/fault/build-error.ts'
import { reportFault } from '../ground/fault/report-fault.ts'
import { UsageError } from '../ground/fault/usage-error.ts'
import { createReporter } from '../ground/progress/reporter.ts'
import { attachedFiles, serveAttachments, writeAttachmentSizes } from '../site/attachments/place-attachments.ts'
import { makePictures, serveMade } from '../site/pictures/office-pictures.ts'
import { officeSurroundings } from '../site/render/surroundings.ts'
import { takeLock } from './room/build-lock.ts'
import { buildRoom } from './room/build-room.ts'
import { generate } from './room/generate.ts'
import { clearRoom, swapFolder } from './room/site-folder.ts'
import { discard, emptyTrash } from './room/trash.ts'
import type { CommandEffects } from './run-build.ts'
import { watchInput } from './watch-input.ts'

const GENERATE_STEPS = 3

export const devUsage = `Pemakaian · usage: npm run dev -- [--data FOLDER]
  --data  folder kantor · the office's folder (${OFFICE_FOLDER})`

/** Folders of a live site: the program, the office, what is generated from both, and the pictures made. */
type Folders = { root: string; office: string; generated: string; pictures: string }

/**
 * `npm run dev`: pages are rendered as they are asked for, and again after each change of the data.
 * Wrong data is reported and leaves the pages as they were.
 * @throws {UsageError}
 */
export async function runDev(
	args: readonly string[],
	{ root, sources, formatIssues, process }: CommandEffects,
): Promise<void> {
	const office = parseDevOptions(args, root)
	const fault = officeFault(office)
	if (fault) throw new BuildError(fault)
	const room = buildRoom(join(root, '.terang', 'dev', 'generated'))
	takeLock(room.lock)
	clearRoom(room)
	const live = room.out
	const regenerate = async (): Promise<boolean> => {
		const { stdout } = process
		const reporter = createReporter(GENERATE_STEPS, {
			write: (text) => stdout.write(text),
			live: stdout.isTTY === true,
			now: () => performance.now(),
		})
		const { contents, issues } = await generate(office, room.generated, sources, reporter)
		if (issues.length > 0) process.stderr.write(`${formatIssues(issues)}\n`)
		if (!contents) return false
		await makePictures(contents.pictures, { office, cache: room.officePictures, generated: room.generated })
		writeAttachmentSizes(attachedFiles(contents.news), office, room.generated)
		swapFolder(room.generated, live, room.previous)
		discard(room.previous, room)
		emptyTrash(room)
		return true
	}
	await regenerate()
	const reload = await serveDev({ root, office, generated: live, pictures: room.officePictures })
	watchInput([office, join(root, 'data/national')], async () => {
		try {
			if (await regenerate()) reload()
		} catch (error) {
			reportFault(error, { name: 'dev', usage: '', args: [] }, process.stderr)
		}
	})
}

/** The office's folder that the arguments name. */
function parseDevOptions(args: readonly string[], root: string): string {
	try {
		const { data } = parseArgs({ args: [...args], options: { data: { type: 'string' } } }).values
		return resolve(root, data ?? OFFICE_FOLDER)
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error))
	}
}

/** Starts the development server on the generated folder; returns what makes open pages load again. */
async function serveDev({ root, office, generated, pictures }: Folders): Promise<() => void> {
	Object.assign(process.env, officeSurroundings(office, generated), { NODE_ENV: 'development' })
	let reload = () => {}
	const reloader: AstroIntegration = {
		name: 'terang-data-reload',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.middlewares.use(serveMade(pictures))
				server.middlewares.use(serveAttachments(office))
				reload = () => server.hot.send({ type: 'full-reload' })
			},
		},
	}
	const ignored = ['.terang', 'dist', 'src/generated'].map((folder) => join(root, folder, '**'))
	const tables = [
		join(root, 'data/national', '**'),
		join(office, '*.{csv,yaml}'),
		join(office, '{observations,recipients,protected}', '**'),
	]
	const { dev } = await import('astro')
	// Forced: what the site builder keeps of texts may be another office's.
	await dev({
		root,
		force: true,
		integrations: [reloader],
		vite: { server: { watch: { ignored: [...ignored, ...tables] } } },
	})
	return () => reload()
}
