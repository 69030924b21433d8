import { z } from 'zod'
import { observationStatusSchema } from '../../../src/schemas/observation-status.ts'
import type { SiteFiles } from '../../ground/files/site-files.ts'
import { DERIVED_DATASET } from '../../write/downloads/derived-dataset.ts'
import type { ReleasedFigure } from './release-changes.ts'

const rowSchema = z.object({
	kode_wilayah: z.string(),
	indikator: z.string(),
	periode: z.string(),
	/** A word in sites of earlier releases, which had no column for categories. */
	nilai: z.union([z.number(), z.string(), z.null()]),
	kategori: z.string().nullish(),
	status: observationStatusSchema,
})

const tableSchema = z.object({
	dataset: z.object({ id: z.string(), kind: z.literal('observations') }),
	baris: z.array(rowSchema),
})

/**
 * The figures that a finished site offers for download, as they were read from files: what the portal computed from them
 * follows, and recipients have a ledger of their own. A file that is no table of this
 * program is passed over.
 */
export function* readReleased(site: SiteFiles): Generator<ReleasedFigure> {
	for (const path of [...site.paths].filter((one) => /^unduh\/[^/]+\.json$/.test(one)).sort()) {
		if (path === `unduh/${DERIVED_DATASET}.json`) continue
		yield* figuresIn(site.read(path))
	}
}

/** The figures that a finished site computed from those it read; none where it computed none. */
export function* readComputed(site: SiteFiles): Generator<ReleasedFigure> {
	const path = `unduh/${DERIVED_DATASET}.json`
	if (site.paths.has(path)) yield* figuresIn(site.read(path))
}

function* figuresIn(text: string): Generator<ReleasedFigure> {
	const table = tableSchema.safeParse(parsed(text))
	if (!table.success) return
	const { dataset, baris } = table.data
	for (const { kode_wilayah: area, indikator: indicator, periode: period, nilai, kategori, status } of baris)
		yield { dataset: dataset.id, area, indicator, period, value: kategori ?? nilai, status }
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		return null
	}
}
