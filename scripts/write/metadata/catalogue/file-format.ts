import { type DownloadFormat, mediaType } from '../../../../src/schemas/download-formats.ts'

/** A format as catalogues name it. */
export type FileFormat = {
	/** For people. */
	readonly name: string
	/** As registered with IANA. */
	readonly mediaType: string
	/** Its word in the list of file types that DCAT-AP asks for (Publications Office of the EU). */
	readonly authority: string
}

/** Formats in which data is handed out, in words and by the European list; others are no distribution of a dataset. */
const names: Readonly<Record<string, Omit<FileFormat, 'mediaType'>>> = {
	csv: { name: 'CSV', authority: 'CSV' },
	json: { name: 'JSON', authority: 'JSON' },
	xlsx: { name: 'XLSX', authority: 'XLSX' },
	parquet: { name: 'Parquet', authority: 'PARQUET' },
	zip: { name: 'ZIP', authority: 'ZIP' },
}

/** The format that an ending stands for; `undefined` where none of data does. */
export function fileFormat(ending: DownloadFormat): FileFormat | undefined {
	const known = names[ending]
	return known && { ...known, mediaType: mediaType(ending) }
}
