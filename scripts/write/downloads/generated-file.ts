import type { Dataset } from '../../../src/schemas/dataset.ts'
import type { Download } from '../../../src/schemas/download.ts'
import type { PackedPart } from '../../ground/files/zip.ts'

/** What a download is about. */
export type ListedAs = Pick<Download, 'kind' | 'id' | 'rows'>

/** One file of the generated folder, as text or as bytes; a file of a dataset brings what is known of it. */
export type GeneratedFile = { path: string; listed?: ListedAs; describes?: Dataset } & (
	| { text: string }
	| { bytes: Uint8Array }
)

/** A file under `unduh/`: each is in the list of downloads. What lies in a package, too, was packed already. */
export type DownloadFile = GeneratedFile & { listed: ListedAs; packed?: PackedPart }
