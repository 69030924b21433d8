import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** A running nginx that serves the finished site as `docs/memasang-situs.md` says. */
export type NginxServer = { address: string; secureAddress: string | undefined; stop(): Promise<void> }

/** The machine's nginx; `undefined` when none is installed. */
export function findNginx(): string | undefined {
	return ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx', 'nginx'].find((path) =>
		runs(path, '-v'),
	)
}

/** Starts nginx on free ports of this machine, with a folder of its own for all that it writes. */
export async function startNginx(program: string, site: string): Promise<NginxServer> {
	const folder = mkdtempSync(join(tmpdir(), 'terang-nginx-'))
	const [port, securePort] = [await freePort(), await freePort()]
	const secure = makeCertificate(folder)
	const config = join(folder, 'nginx.conf')
	writeFileSync(config, configuration(folder, site, port, secure ? securePort : undefined))
	const child = spawn(program, ['-p', folder, '-c', config], { stdio: ['ignore', 'ignore', 'pipe'] })
	let said = ''
	child.stderr.on('data', (text) => {
		said += text
	})
	const address = `http://127.0.0.1:${port}`
	await answering(address, child, () => said)
	const stop = async () => {
		await ended(child)
		rmSync(folder, { recursive: true })
	}
	return { address, secureAddress: secure ? `https://127.0.0.1:${securePort}` : undefined, stop }
}

function configuration(folder: string, site: string, port: number, securePort: number | undefined): string {
	const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `${name}_temp_path ${folder}/${name};`,
	)
	const tls = `listen 127.0.0.1:${securePort} ssl; ssl_certificate ${folder}/tls.pem; ssl_certificate_key ${folder}/tls.key;`
	return `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log stderr;
events {}
http {
	access_log off; ${places.join(' ')}
	server {
		listen 127.0.0.1:${port}; ${securePort === undefined ? '' : tls}
		root ${site};
		include ${resolve(import.meta.dirname, '../../deploy/nginx/terang.conf')};
	}
}
`
}

/** A certificate for this run alone; false on a machine without openssl. */
function makeCertificate(folder: string): boolean {
	mkdirSync(folder, { recursive: true })
	const request = '-x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=127.0.0.1'.split(' ')
	return runs('openssl', 'req', ...request, '-keyout', join(folder, 'tls.key'), '-out', join(folder, 'tls.pem'))
}

function runs(program: string, ...args: readonly string[]): boolean {
	try {
		execFileSync(program, args, { stdio: 'ignore' })
		return true
	} catch {
		return false
	}
}

async function answering(address: string, child: ChildProcess, said: () => string): Promise<void> {
	for (let tries = 0; tries < 100; tries++) {
		if (child.exitCode !== null) throw new Error(`nginx did not start: ${said()}`)
		if (
			await fetch(address).then(
				() => true,
				() => false,
			)
		)
			return
		await new Promise((done) => setTimeout(done, 50))
	}
	await ended(child)
	throw new Error(`nginx does not answer at ${address}: ${said()}`)
}

function ended(child: ChildProcess): Promise<void> {
	return new Promise((done) => {
		if (child.exitCode !== null) return done()
		child.once('exit', () => done())
		child.kill('SIGTERM')
	})
}

function freePort(): Promise<number> {
	return new Promise((done, fail) => {
		const server = createServer().once('error', fail)
		server.listen(0, '127.0.0.1', () => {
			const place = server.address()
			server.close(() => (place && typeof place === 'object' ? done(place.port) : fail(new Error('no free port'))))
		})
	})
}
