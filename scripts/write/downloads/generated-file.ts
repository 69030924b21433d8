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

/** A part of packages that is packed when the first of them asks for it. */
export type PackedLater = () => PackedPart

/** A file under `unduh/`: each is in the list of downloads. What lies in a package, too, is packed for both at once. */
export type DownloadFile = GeneratedFile & { listed: ListedAs; packed?: PackedLater }
