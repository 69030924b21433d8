import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { listen } from '../../site/serve/serve-site.ts'
import { buildRoom } from '../room/build-room.ts'
import { isBuiltFrom } from '../room/built-from.ts'
import { inputFingerprint } from '../room/input-fingerprint.ts'
import { createDeskServer } from './desk-server.ts'
import type { Tell } from './one-work.ts'

/** Where the desk works: an office's folder, its secret, its site, and the port it answers on. */
export type DeskOptions = { data: string; secretFolder: string; out: string; port: number; open: boolean }

/** Opens the desk until the process ends, and says where; the address holds the key, behind the sign that no server sees. */
export async function runDesk(
	{ data, secretFolder, out, port, open }: DeskOptions,
	root: string,
	write: (text: string) => void,
): Promise<void> {
	const key = randomBytes(24).toString('base64url')
	const server = createDeskServer({
		data,
		secretFolder,
		out,
		withheld: buildRoom(out).desk,
		key,
		build: (tell) => buildSite({ data, out }, root, tell),
		isBuilt: () => isBuiltFrom(buildRoom(out), inputFingerprint({ data, site: undefined }, root)),
	})
	const address = await listen(server, port)
	const page = `${address}/meja/#kunci=${key}`
	if (open) openBrowser(page)
	write(
		`Meja data terbuka di · the data desk is open at ${page}\n` +
			'Alamat ini hanya untuk Anda dan hanya di komputer ini. Tekan Ctrl+C untuk berhenti.\n' +
			'This address is for you alone and works on this computer only. Press Ctrl+C to stop.\n',
	)
}

/** By what each system has for it; where it has nothing, the address stands on the screen. */
function openBrowser(page: string): void {
	const [command, ...args] = {
		win32: ['cmd', '/c', 'start', '', page],
		darwin: ['open', page],
	}[process.platform as 'win32'] ?? ['xdg-open', page]
	const child = spawn(command ?? '', args, { stdio: 'ignore', detached: true })
	child.on('error', () => {})
	child.unref()
}

/** In a process of its own: the desk answers meanwhile, and what a build leaves behind ends with it. */
function buildSite(
	{ data, out }: { data: string; out: string },
	root: string,
	tell: Tell,
): Promise<{ published: boolean; said: string }> {
	const args = [join(root, 'scripts/build.ts'), '--data', data, '--out', out, '--yes']
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
		const said: string[] = []
		const take = (text: string) => {
			said.push(text)
			tell(text.trim().split('\n').at(-1) ?? '')
		}
		child.stdout.setEncoding('utf8').on('data', take)
		child.stderr.setEncoding('utf8').on('data', take)
		child.on('error', reject)
		child.on('close', (code) => resolve({ published: code === 0, said: said.join('').trim() }))
	})
}
