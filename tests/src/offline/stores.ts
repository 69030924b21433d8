/** As much of the browser's caches as keeping pages needs. */
export class Stores {
	readonly all = new Map<string, Map<string, Response>>()
	listed = 0
	keys = async () => [...this.all.keys()]
	has = async (name: string) => this.all.has(name)
	delete = async (name: string) => this.all.delete(name)
	match = async (address: string, { cacheName }: { cacheName: string }) =>
		this.all.get(cacheName)?.get(address)?.clone()
	open = async (name: string) => {
		const held = this.all.get(name) ?? new Map<string, Response>()
		this.all.set(name, held)
		return {
			match: async (asked: string | { url: string }) =>
				held.get(typeof asked === 'string' ? asked : asked.url)?.clone(),
			put: async (address: string, response: Response) => void held.set(address, response),
			delete: async ({ url }: { url: string }) => held.delete(url),
			keys: async () => {
				this.listed += 1
				return [...held.keys()].map((url) => ({ url }))
			},
		}
	}
}

/** As much of the browser's locks: held until the work is done, and nobody waits. */
export class Locks {
	readonly held = new Set<string>()
	request = async (name: string, ...rest: unknown[]) => {
		const work = rest.at(-1) as (lock: object | null) => unknown
		if (this.held.has(name)) return work(null)
		this.held.add(name)
		try {
			return await work({ name })
		} finally {
			this.held.delete(name)
		}
	}
}
