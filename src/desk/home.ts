import type { Sidecar } from '../schemas/dataset.ts'
import type { ProtectedRecipients, RecipientsToProtect } from '../schemas/desk-recipients.ts'
import type { DeskRegisters, OwnRegisters } from '../schemas/desk-registers.ts'
import type { NamesDraft } from '../schemas/names-draft.ts'
import { recordAddress, recordIn } from '../schemas/record-address.ts'
import type { RowField, RowTable } from '../schemas/row-form.ts'
import type { Written } from './messages.ts'
import { type NewsHome, quotableFigures } from './news/news-home.ts'
import type { PublishHome } from './publish/publish-home.ts'
import type { SettingsHome } from './settings/settings-home.ts'

/** Where the desk stands: on the office's own machine, beside its folder, or on a page of the published portal. */
export type DeskHome = {
	kind: 'local' | 'static'
	/** The table of a dataset as it is now, for those that a draft is compared with. */
	table(dataset: string): Promise<string | null>
	/** The sidecar of a dataset as it is now. */
	sidecar(dataset: string): Promise<Sidecar | null>
	/** The recipe that a dataset was last read by; a published portal keeps none. */
	recipe(dataset: string): Promise<string | null>
	/** Puts the files where they belong, and says what the gate says of the folder with them in it. */
	save(files: Written): Promise<Saved>
	/** Adds names of areas to the office's own list, which has `listed` by now. */
	keepNames(draft: NamesDraft, listed: DeskRegisters['aliases']): Promise<Saved>
	/** What the office's folder has that the site was not built from yet; nothing where no folder is at hand. */
	own(): Promise<Partial<OwnRegisters>>
	/** Builds the site from the folder; a published page cannot. */
	build: (() => Promise<BuildOutcome>) | null
	/** Protects recipients, on the office's own machine alone. */
	recipients: RecipientsHome | null
	/** News of the folder; a published page has none to write into. */
	news: NewsHome | null
	/** Registers of the folder that rows are added to. */
	rows: RowsHome | null
	/** Where an indicator that no register knows is added: a row of the folder, or a file to take away. */
	indicators(): Promise<RowsHome>
	/** What leads to the public; a published page is there already. */
	publishing: PublishHome | null
	/** Settings of the office; on a published page of the file that is put down there. */
	settings(): Promise<SettingsHome>
}

/** What a row of a register asks for, and adding one; saved whole or refused whole. */
export type RowsHome = {
	fields(table: RowTable): Promise<RowField[]>
	save(table: RowTable, cells: Readonly<Record<string, string>>): Promise<Saved>
}

/** Rows are protected in memory; the result is written at a second word. */
export type RecipientsHome = {
	protect(rows: RecipientsToProtect): Promise<ProtectedRecipients>
	publish(release: string): Promise<Saved>
}

/** Saved whole, or refused whole with the reasons. */
export type Saved = { saved: boolean; files: readonly string[]; said: readonly string[] }

/** The finished site's address, or what stopped the build. */
export type BuildOutcome = { preview: string | null; said: string }

/** The portal itself: nothing is uploaded, results are downloads. */
export function staticHome(registers: DeskRegisters, download: (name: string, text: string) => void): DeskHome {
	const own: { indicators?: DeskRegisters['indicators'] } = {}
	return {
		kind: 'static',
		table: async (dataset) => {
			const isKnown = registers.datasets.some(({ id }) => id === dataset)
			return isKnown ? neededText(`/unduh/${dataset}.csv`) : null
		},
		sidecar: async (dataset) => registers.datasets.find(({ id }) => id === dataset)?.sidecar ?? null,
		recipe: async () => null,
		save: async ({ dataset, csv, yaml, recipe }) => {
			const files = { [`${dataset}.csv`]: csv, [`${dataset}.yaml`]: yaml, [`${dataset}.resep.json`]: recipe }
			for (const [name, text] of Object.entries(files)) download(name, text)
			return { saved: true, files: Object.keys(files), said: [] }
		},
		keepNames: async (draft, listed) => (await import('./static-names.ts')).downloadNames(draft, listed, download),
		own: async () => own,
		build: null,
		recipients: null,
		news: null,
		rows: null,
		indicators: async () => {
			const { staticIndicators } = await import('./rows/static-indicators.ts')
			return staticIndicators(registers, (indicator, name, text) => {
				own.indicators = [...(own.indicators ?? registers.indicators), indicator]
				download(name, text)
			})
		},
		publishing: null,
		settings: async () => (await import('./settings/static-settings.ts')).staticSettings(download),
	}
}

/** The server on the office's machine; every question bears the key that the machine was given at the start. */
export function localHome(key: string): DeskHome {
	const headers = { 'X-Meja-Kunci': key }
	const post = async (path: string, body: object) =>
		(
			await fetch(path, {
				method: 'POST',
				headers: { ...headers, 'Content-Type': 'application/json' },
				body: JSON.stringify(body),
			})
		).json()
	const rows: RowsHome = {
		fields: async (table) => JSON.parse((await textAt(`/meja/api/baris/${table}`, headers)) ?? '[]'),
		save: (table, cells) => post(`/meja/api/baris/${table}`, { cells }),
	}
	return {
		kind: 'local',
		table: (dataset) => textAt(`/meja/api/tabel/${dataset}`, headers),
		sidecar: async (dataset) => JSON.parse((await textAt(`/meja/api/keterangan/${dataset}`, headers)) ?? 'null'),
		recipe: (dataset) => textAt(`/meja/api/resep/${dataset}`, headers),
		save: (files) => post('/meja/api/simpan', files),
		keepNames: (draft) => post('/meja/api/sebutan', draft),
		own: async () => JSON.parse((await textAt('/meja/api/daftar', headers)) ?? '{}'),
		build: () => post('/meja/api/bangun', {}),
		recipients: {
			protect: (rows) => post('/meja/api/lindungi', rows),
			publish: (release) => post('/meja/api/terbitkan', { release }),
		},
		rows,
		indicators: async () => rows,
		publishing: {
			state: async () => JSON.parse((await textAt('/meja/api/penyerahan', headers)) ?? 'null'),
			compare: () => post('/meja/api/banding', {}),
			handOver: () => post('/meja/api/serahkan', {}),
			progress: async () => JSON.parse((await textAt('/meja/api/kemajuan', headers)) ?? 'null'),
		},
		settings: async () => ({
			take: null,
			fields: async () => JSON.parse((await textAt('/meja/api/pengaturan', headers)) ?? 'null'),
			save: (changes) => post('/meja/api/pengaturan', { changes }),
		}),
		news: {
			list: async () => JSON.parse((await textAt('/meja/api/berita', headers)) ?? '[]'),
			open: async (slug) => JSON.parse((await textAt(`/meja/api/berita/${slug}`, headers)) ?? '{}'),
			save: (news) => post('/meja/api/berita', news),
			figures: async (area) => {
				const text = await textAt(recordAddress(area))
				const record = text === null ? null : recordIn(JSON.parse(text), area)
				return record === null ? [] : quotableFigures(record)
			},
		},
	}
}

/** `null` where there is no such file. Anything else that goes wrong is a fault: a table that did not come is not empty. */
async function textAt(address: string, headers: Record<string, string> = {}): Promise<string | null> {
	const answer = await fetch(address, { headers })
	if (answer.status === 204 || answer.status === 404) return null
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
	return answer.text()
}

async function neededText(address: string): Promise<string> {
	const text = await textAt(address)
	if (text === null) throw new Error(`${address}: 404`)
	return text
}

/** Written by the build, which holds the file to its schema. */
export async function fetchRegisters(address: string): Promise<DeskRegisters> {
	const answer = await fetch(address)
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
	return answer.json()
}
