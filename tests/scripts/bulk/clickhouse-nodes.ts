import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const program = ['/usr/bin/clickhouse-server', '/usr/sbin/clickhouse-server'].find((path) => existsSync(path))
export const hasClickHouse = program !== undefined

export type Nodes = { urls: string[]; kill(node: number): Promise<void>; stop(): Promise<void> }

/** Starts machines on free ports of this one, with folders of their own; they answer when this returns. */
export async function startNodes(count: number): Promise<Nodes> {
	const folder = await mkdtemp(join(tmpdir(), 'terang-clickhouse-'))
	const children: ChildProcess[] = []
	const urls: string[] = []
	for (let node = 0; node < count; node++) {
		const [http, tcp, between] = [await freePort(), await freePort(), await freePort()]
		const own = join(folder, String(node))
		await mkdir(own)
		await writeFile(join(own, 'config.xml'), configuration(own, http, tcp, between))
		await writeFile(join(own, 'users.xml'), users)
		children.push(spawn(program ?? '', [`--config-file=${join(own, 'config.xml')}`], { cwd: own, stdio: 'ignore' }))
		urls.push(`http://127.0.0.1:${http}`)
	}
	const kill = async (node: number) => {
		const child = children[node]
		if (!child || child.exitCode !== null || child.signalCode !== null) return
		const ended = new Promise((resolve) => child.once('exit', resolve))
		child.kill('SIGKILL')
		await ended
	}
	const stop = async () => {
		for (const node of children.keys()) await kill(node)
		await rm(folder, { recursive: true })
	}
	try {
		for (const url of urls) await answers(url)
	} catch (error) {
		await stop()
		throw error
	}
	return { urls, kill, stop }
}

async function answers(url: string): Promise<void> {
	for (let tries = 0; tries < 300; tries++) {
		const isUp = await fetch(url).then(
			({ ok }) => ok,
			() => false,
		)
		if (isUp) return
		await wait(100)
	}
	throw new Error(`no ClickHouse at ${url}`)
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const server = createServer().listen(0, '127.0.0.1', () => {
			const address = server.address()
			server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
		})
	})
}

const configuration = (own: string, http: number, tcp: number, between: number) => `<yandex>
<logger><level>error</level><log>${own}/log</log><errorlog>${own}/errors</errorlog></logger>
<listen_host>127.0.0.1</listen_host><http_port>${http}</http_port><tcp_port>${tcp}</tcp_port>
<interserver_http_port>${between}</interserver_http_port><interserver_http_host>127.0.0.1</interserver_http_host>
<path>${own}/data/</path><tmp_path>${own}/tmp/</tmp_path><users_config>${own}/users.xml</users_config>
<mark_cache_size>5368709</mark_cache_size><default_profile>default</default_profile><default_database>default</default_database>
</yandex>
`

const users = `<yandex><profiles><default></default></profiles><users><default><password></password>
<networks><ip>127.0.0.1</ip></networks><profile>default</profile><quota>default</quota></default></users>
<quotas><default></default></quotas></yandex>
`
