import { timingSafeEqual } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { z } from 'zod'
import { parseYaml } from '../../../src/gate/read/parse-yaml.ts'
import { sidecarSchemaRule } from '../../../src/gate/rules/sidecar-schema.ts'
import type { Sidecar } from '../../../src/schemas/dataset.ts'
import { datasetNameSchema, type ProtectedRecipients } from '../../../src/schemas/desk-recipients.ts'
import { namesDraftSchema } from '../../../src/schemas/names-draft.ts'
import { newsDraftSchema } from '../../../src/schemas/news-draft.ts'
import { rowDraftSchema } from '../../../src/schemas/row-draft.ts'
import { type RowTable, rowTables } from '../../../src/schemas/row-form.ts'
import { settingsDraftSchema } from '../../../src/schemas/settings-form.ts'
import { sidecarFileSchema } from '../../../src/schemas/sidecar-file.ts'
import { BuildError } from '../../ground/fault/build-error.ts'
import { PROTECTED_FOLDER } from '../../protect/release/read-protected.ts'
import { answerFrom } from '../../site/serve/static-server.ts'
import { deskFolder } from '../room/withheld-desk.ts'
import { deskMarks, WHOSE_DESK } from './desk-port.ts'
import { lostFigures, sayLost } from './lost-figures.ts'
import { OneWork, type Tell } from './one-work.ts'
import { ownRegisters } from './own-registers.ts'
import { comparePublished, handOver, publishingState } from './publish-desk.ts'
import { readBody, TooLarge } from './read-body.ts'
import { RecipientsDesk } from './recipients-desk.ts'
import { rowFieldsOf } from './row-fields.ts'
import { type SaveOutcome, saveDataset } from './save-dataset.ts'
import { listNews, openNews, saveNews } from './save-news.ts'
import { saveNames, saveRow } from './save-row.ts'
import { openOfficeSettings, saveSettings } from './save-settings.ts'

/** What the desk's server is given. */
export type DeskEffects = {
	/** The office's folder. */
	data: string
	/** Where the office's secret lies by which counts of recipients are protected: outside the office's folder. */
	secretFolder: string
	/** The finished site, which holds the page of the desk. */
	out: string
	/** What holds it where the office gives its readers none. */
	withheld: string
	/** Known to who started the desk, and to nobody else. */
	key: string
	/** Builds the site from the folder anew; the sentences it ends with, and whether it was published. */
	build(tell: Tell): Promise<{ published: boolean; said: string }>
	/** Whether the finished site was built from the folder as it is now. */
	isBuilt(): boolean
}

/**
 * The desk's server on the office's own machine. It answers addresses of this machine alone, so that no page of another
 * site can reach it by a name of its own; what reads or writes the office's folder bears the key as well.
 */
export function createDeskServer(effects: DeskEffects): Server {
	const recipients = new RecipientsDesk(effects.data, effects.secretFolder)
	const work = new OneWork()
	return createServer((request, response) => {
		if (!isThisMachine(request.headers.host)) return send(response, 403, { said: 'host' })
		const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname
		if (!path.startsWith('/meja/api/'))
			return answerFrom(deskFolder(path, effects.out, effects.withheld), request, response)
		if (path === WHOSE_DESK) return send(response, 200, deskMarks(effects))
		if (!bearsKey(request, effects.key)) return send(response, 401, { said: 'kunci' })
		answerApi(path.slice('/meja/api/'.length), request, response, { ...effects, recipients, work }).catch(
			(error: unknown) => send(response, error instanceof TooLarge ? 413 : 500, failed(error)),
		)
	})
}

function isThisMachine(host: string | undefined): boolean {
	return /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host ?? '')
}

function bearsKey({ headers }: IncomingMessage, key: string): boolean {
	const said = Buffer.from(String(headers['x-meja-kunci'] ?? ''))
	const known = Buffer.from(key)
	return said.length === known.length && timingSafeEqual(said, known)
}

const draftSchema = z.strictObject({
	dataset: datasetNameSchema,
	csv: z.string(),
	yaml: z.string(),
	recipe: z.string(),
	faults: z.array(z.unknown()).max(0),
})

async function answerApi(
	path: string,
	request: IncomingMessage,
	response: ServerResponse,
	{ recipients, work, ...effects }: DeskEffects & { recipients: RecipientsDesk; work: OneWork },
): Promise<void> {
	const { data } = effects
	const [what, dataset = ''] = path.split('/')
	const ending = { tabel: '.csv', resep: '.resep.json' }[what ?? '']
	if (request.method === 'GET' && ending && datasetNameSchema.safeParse(dataset).success) {
		return sendFile(response, join(data, 'observations', `${dataset}${ending}`))
	}
	if (request.method === 'GET' && what === 'keterangan' && datasetNameSchema.safeParse(dataset).success) {
		return send(response, 200, readSidecarOf(data, dataset))
	}
	const table = rowTables.find((one) => what === 'baris' && one === dataset)
	if (table) return send(response, 200, await answerRows(data, table, request))
	if (what === 'pengaturan') return send(response, 200, await answerSettings(data, request))
	if (what === 'berita') return send(response, 200, await answerNews(data, dataset, request))
	if (what === 'daftar') return send(response, 200, await ownRegisters(data))
	if (request.method === 'POST' && what === 'sebutan')
		return send(response, 200, await saveNames(data, namesDraftSchema.parse(JSON.parse(await readBody(request)))))
	if (request.method === 'POST' && what === 'simpan') return send(response, 200, await save(data, request))
	const published = await answerPublishing(`${request.method} ${what}`, effects, work)
	if (published) return send(response, 200, published)
	if (request.method === 'POST' && what === 'lindungi')
		return send(response, 200, await recipients.protect(await readBody(request)))
	if (request.method === 'POST' && what === 'terbitkan')
		return send(response, 200, await recipients.publish(await readBody(request)))
	send(response, 404, { said: path })
}

/** What goes on, what would change, the site built anew, or handed over; `null` for another question. */
async function answerPublishing(asked: string, effects: DeskEffects, work: OneWork): Promise<object | null> {
	switch (asked) {
		case 'GET kemajuan':
			return work.progress()
		case 'GET penyerahan':
			return publishingState(effects)
		case 'POST bangun':
			return work
				.run('bangun', effects.build)
				.then(({ published, said }) => ({ preview: published ? '/' : null, said }))
				.catch((error) => ({ preview: null, said: refusal(error) }))
		case 'POST banding':
			return work
				.run('banding', () => comparePublished(effects))
				.catch((error) => ({ difference: null, said: [refusal(error)] }))
		case 'POST serahkan':
			return work
				.run('serahkan', (tell) => handOver(effects, tell))
				.catch((error) => ({ handedOver: false, said: [refusal(error)] }))
		default:
			return null
	}
}

/** Nothing was done, whatever was asked: as an outcome of saving and as one of protecting. */
function failed(error: unknown): SaveOutcome & ProtectedRecipients {
	const said = [error instanceof Error ? error.message : String(error)]
	return { saved: false, files: [], release: null, said, shown: [], periods: [] }
}

/** Our own refusals say what to do; what else fails is a fault. */
function refusal(error: unknown): string {
	if (error instanceof BuildError) return error.message
	throw error
}

/** What a row of a register asks for, or the outcome of adding one. */
async function answerRows(data: string, table: RowTable, request: IncomingMessage): Promise<object> {
	if (request.method !== 'POST') return rowFieldsOf(data, table)
	return saveRow(data, table, rowDraftSchema.parse(JSON.parse(await readBody(request))))
}

/** The settings as a form, or the outcome of changing some of them. */
async function answerSettings(data: string, request: IncomingMessage): Promise<object | null> {
	if (request.method !== 'POST') return openOfficeSettings(data)
	return saveSettings(data, settingsDraftSchema.parse(JSON.parse(await readBody(request))))
}

/** The items there are, one of them, or the outcome of saving one. */
async function answerNews(data: string, slug: string, request: IncomingMessage): Promise<object> {
	if (request.method === 'POST') return saveNews(data, newsDraftSchema.parse(JSON.parse(await readBody(request))))
	return slug === '' ? listNews(data) : openNews(data, slug)
}

/** What the sidecar of a dataset says, of figures or of protected recipients; `null` where none passes the gate. */
function readSidecarOf(data: string, dataset: string): Sidecar | null {
	const places = ['observations', PROTECTED_FOLDER].map((folder) => join(data, folder, `${dataset}.yaml`))
	const file = places.find((place) => existsSync(place))
	return file ? parseYaml(readFileSync(file, 'utf8'), sidecarFileSchema, sidecarSchemaRule).value : null
}

async function save(data: string, request: IncomingMessage): Promise<SaveOutcome> {
	const { dataset, csv, yaml, recipe } = draftSchema.parse(JSON.parse(await readBody(request)))
	const path = (ending: string) => `observations/${dataset}${ending}`
	const lost = lostFigures(join(data, path('.csv')), csv)
	if (lost.size > 0) return { saved: false, files: [], said: [sayLost(dataset, lost)] }
	return saveDataset(data, { [path('.csv')]: csv, [path('.yaml')]: yaml, [path('.resep.json')]: recipe })
}

function sendFile(response: ServerResponse, file: string): void {
	if (!existsSync(file)) {
		// Most datasets have no recipe: that is an answer, not a fault.
		response.writeHead(204, { 'Cache-Control': 'no-store' }).end()
		return
	}
	response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' })
	response.end(readFileSync(file))
}

function send(response: ServerResponse, code: number, body: object | null): void {
	response.writeHead(code, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' })
	response.end(JSON.stringify(body))
}
