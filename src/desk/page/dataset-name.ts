import type { DeskHome } from '../home.ts'

/** The drafted name of a new dataset, with a number behind it where another dataset bears it already. */
export async function freeName(home: DeskHome, drafted: string): Promise<string> {
	for (let count = 1; ; count++) {
		const name = count === 1 ? drafted : `${drafted}-${count}`
		const [table, sidecar] = await Promise.all([home.table(name), home.sidecar(name)])
		if (table === null && sidecar === null) return name
	}
}
