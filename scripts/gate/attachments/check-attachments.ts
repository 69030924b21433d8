import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { cellTexts } from '../../../src/gate/csv/csv-record.ts'
import { CsvScanner } from '../../../src/gate/csv/csv-scanner.ts'
import { firstWrongByte } from '../../../src/gate/csv/wrong-byte.ts'
import { TableWatch } from '../../../src/gate/personal-data/table-watch.ts'
import { personalDataInLines } from '../../../src/gate/personal-data/watch-prose.ts'
import {
	attachmentDamaged,
	attachmentTooHeavy,
	authoredPdf,
	hiddenInPdf,
	pageWithoutText,
} from '../../../src/gate/rules/attachment-file.ts'
import { notUtf8 } from '../../../src/gate/rules/encoding.ts'
import type { PlacedFinding } from '../../../src/issue/finding.ts'
import type { IssueCollector } from '../../../src/issue/issue-collector.ts'
import { attachmentKind, attachmentNameSchema } from '../../../src/schemas/attachment.ts'
import { MOST_ATTACHMENT_BYTES } from '../../../src/schemas/attachment-weight.ts'
import { readPdf } from './read-pdf.ts'

/** Folder of the files that articles lead to, in an office's folder. */
export const ATTACHMENTS_FOLDER = 'attachments'

/** The files that may be attached, by their names; whoever watches the folder names all others. */
export function listAttachments(office: string): string[] {
	const folder = join(office, ATTACHMENTS_FOLDER)
	if (!existsSync(folder)) return []
	return readdirSync(folder, { withFileTypes: true })
		.flatMap((entry) => (entry.isFile() && attachmentNameSchema.safeParse(entry.name).success ? entry.name : []))
		.sort()
}

/** Looks through every file that an article may lead to: what cannot be read in whole is not published. */
export async function checkAttachments(office: string, issues: IssueCollector): Promise<void> {
	for (const name of listAttachments(office)) {
		const path = join(office, ATTACHMENTS_FOLDER, name)
		const { size } = statSync(path)
		const faults =
			size > MOST_ATTACHMENT_BYTES
				? [whole(attachmentTooHeavy(MOST_ATTACHMENT_BYTES, size))]
				: await faultsIn(name, path)
		for (const fault of faults) issues.addPlaced(path, fault)
	}
}

const whole = (finding: PlacedFinding['finding']): PlacedFinding => ({ line: null, column: null, finding })

async function faultsIn(name: string, path: string): Promise<PlacedFinding[]> {
	const bytes = readFileSync(path)
	return attachmentKind(name) === 'csv' ? tableFaults(bytes) : pdfFaults(bytes)
}

/** Columns of any name, watched as free text: their headings and cells. */
export function tableFaults(bytes: Uint8Array): PlacedFinding[] {
	const wrong = firstWrongByte(bytes)
	if (wrong !== -1) return [whole(notUtf8(bytes[wrong] ?? 0, wrong, 'table'))]
	const faults: PlacedFinding[] = []
	const watch = new TableWatch({
		contents: {},
		onFinding: (line, column, finding, row) => faults.push({ line, column, finding, ...(row && { row }) }),
	})
	let isHeading = true
	const scanner = new CsvScanner(delimiterOf(bytes), { line: 1, offset: 0 }, (record) => {
		if (isHeading) watch.headings(cellTexts(record), record.line)
		else watch.read(record)
		isHeading = false
	})
	scanner.push(bytes)
	scanner.end()
	watch.end()
	return faults
}

/** The sign that parts the first line most often. */
function delimiterOf(bytes: Uint8Array): string {
	const [first = ''] = new TextDecoder().decode(bytes.subarray(0, 65_536)).split(/\r?\n/)
	const count = (sign: string) => first.split(sign).length
	return count(';') > count(',') ? ';' : ','
}

/** Pages stand in the place of columns: a reader of the message looks for the page. */
export async function pdfFaults(bytes: Uint8Array): Promise<PlacedFinding[]> {
	const content = await readPdf(bytes)
	if (!content) return [whole(attachmentDamaged())]
	const { pages, authored, about, hidden } = content
	const personal = (lines: readonly string[], place: string) =>
		personalDataInLines(lines.join('\n')).map(({ finding }) => ({ line: null, column: place, finding }))
	return [
		...authored.map((entry) => whole(authoredPdf(entry))),
		...hidden.map((part) => whole(hiddenInPdf(part))),
		...personal(about, 'metadata'),
		...pages.flatMap((lines, at) =>
			lines.length === 0 ? [whole(pageWithoutText(at + 1))] : personal(lines, `halaman ${at + 1}`),
		),
	]
}
