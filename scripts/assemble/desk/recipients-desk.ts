import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import { type ProtectedRecipients, recipientsToProtectSchema } from '../../../src/schemas/desk-recipients.ts'
import { BuildError } from '../../ground/fault/build-error.ts'
import { formatText } from '../../ground/report/format-text.ts'
import { officeSecret } from '../../protect/release/office-secret.ts'
import { PROTECTED_FOLDER } from '../../protect/release/read-protected.ts'
import { rowsInMemory } from '../../protect/release/row-source.ts'
import { type ProtectResult, protectRows } from '../../protect/release/run-protect.ts'
import { sayHidden } from '../../protect/release/say-hidden.ts'
import { sayNewSecret, sayRelease } from '../../protect/release/say-release.ts'
import { writeProtected } from '../../protect/release/write-protected.ts'
import { type SaveOutcome, trialFaults } from './save-dataset.ts'

const releaseSchema = z.strictObject({ release: z.uuid() })

const unreadable =
	'Yang diterima bukan tabel penerima dari meja ini. Tidak ada yang ditulis. / What came is no table of recipients of this desk. Nothing was written.'
const unknownRelease =
	'Hasil itu tidak ada lagi. Jalankan perlindungannya sekali lagi. / That result is no longer there. Run the protection once more.'
const changedMeanwhile =
	'Folder protected/ berubah sejak perlindungannya dihitung. Jalankan sekali lagi. / The folder protected/ changed since the protection was worked out. Run it once more.'

/** Protected tables that wait for a yes; the rows they were made from are gone. */
type Waiting = { release: string; result: ProtectResult; before: string }

/**
 * Protects rows of recipients that came to the desk. They are read from memory and never written, and no sentence repeats
 * any of them; what stays until somebody says yes is the result, after protection.
 */
export class RecipientsDesk {
	readonly #data: string
	readonly #secretFolder: string
	#waiting: Waiting | null = null

	/** @param secretFolder where the office's secret lies: outside the office's folder */
	constructor(data: string, secretFolder: string) {
		this.#data = data
		this.#secretFolder = secretFolder
	}

	/** Protects rows and keeps the result; an earlier one that waits is dropped. */
	async protect(body: string): Promise<ProtectedRecipients> {
		this.#waiting = null
		const rows = parsed(recipientsToProtectSchema, body)
		if (!rows) return refused([unreadable])
		try {
			const { acceptNewlyHidden, ...texts } = rows
			const before = this.#fingerprint()
			const classes: string[] = []
			const source = rowsInMemory(texts, () => officeSecret(this.#secretFolder))
			const onClasses = (dataset: string, lines: readonly string[]) => classes.push(`${dataset}:`, ...lines)
			const result = await protectRows(source, { data: this.#data, acceptNewlyHidden }, { onClasses })
			const said = result.issues.length > 0 ? [formatText(result.issues)] : []
			if (!result.counts) return refused(said)
			const release = randomUUID()
			this.#waiting = { release, result, before }
			const newSecret = result.isNewSecret ? sayNewSecret(this.#secretFolder) : []
			const told = [...said, ...newSecret, ...classes]
			return { release, said: told, shown: sayHidden(result.reasons), periods: result.periods }
		} catch (error) {
			return refused([sayFault(error)])
		}
	}

	/** Writes the result that waits under this name, if the gate lets the office's folder pass with it. */
	async publish(body: string): Promise<SaveOutcome> {
		const named = parsed(releaseSchema, body)
		const waiting = this.#waiting
		if (!waiting || named?.release !== waiting.release) return notSaved(unknownRelease)
		this.#waiting = null
		const { result, before } = waiting
		if (!result.counts || this.#fingerprint() !== before) return notSaved(changedMeanwhile)
		const path = (name: string) => `${PROTECTED_FOLDER}/${name}`
		const faults = await trialFaults(
			this.#data,
			Object.fromEntries(result.files.map(({ name, text }) => [path(name), text])),
		)
		if (faults !== null) return notSaved(faults)
		writeProtected(result.folder, result.files)
		const said = sayRelease({ ...result, folder: basename(result.folder) }, result.counts)
		return { saved: true, files: result.files.map(({ name }) => path(name)), said: [said] }
	}

	/** Of all files of an earlier release: a result is good for the release that it was held to. */
	#fingerprint(): string {
		const folder = join(this.#data, PROTECTED_FOLDER)
		const hash = createHash('sha256')
		for (const name of existsSync(folder) ? readdirSync(folder).sort() : [])
			hash
				.update(`${name}\0`)
				.update(readFileSync(join(folder, name)))
				.update('\0')
		return hash.digest('hex')
	}
}

function refused(said: string[]): ProtectedRecipients {
	return { release: null, said, shown: [], periods: [] }
}

function notSaved(sentence: string): SaveOutcome {
	return { saved: false, files: [], said: [sentence] }
}

/** `null` for what does not fit: the words of a parser would repeat what it met. */
function parsed<T>(schema: z.ZodType<T>, body: string): T | null {
	try {
		return schema.safeParse(JSON.parse(body)).data ?? null
	} catch {
		return null
	}
}

/** Our own sentences name files and folders; those of others may repeat a cell, so of them only the kind is told. */
function sayFault(error: unknown): string {
	if (error instanceof BuildError) return error.message
	const kind = error instanceof Error && 'code' in error ? String(error.code) : typeof error
	return `Perlindungan gagal (${kind}). Tidak ada yang ditulis. / The protection failed (${kind}). Nothing was written.`
}
