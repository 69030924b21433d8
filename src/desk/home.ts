import type { Sidecar } from '../schemas/dataset.ts'
import type { ProtectedRecipients, RecipientsToProtect } from '../schemas/desk-recipients.ts'
import type { DeskRegisters, OwnRegisters } from '../schemas/desk-registers.ts'
import type { NamesDraft } from '../schemas/names-draft.ts'
import type { RowField, RowTable } from '../schemas/row-form.ts'
import type { Written } from './messages.ts'
import type { NewsHome } from './news/news-home.ts'
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

/** Written by the build, which holds the file to its schema. */
export async function fetchRegisters(address: string): Promise<DeskRegisters> {
	const answer = await fetch(address)
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
	return answer.json()
}
