import { z } from 'zod'
import { type CheckKind, checkKinds, type DeclaredCheck } from '../plausibility/figures/declared-check.ts'
import { textCell, wordCell } from './cells.ts'

const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const listCell = z.string().transform((text) => (text === '' ? [] : text.split('|').map((part) => part.trim())))

const cells = z.strictObject({
	id: z
		.string()
		.regex(
			idPattern,
			'huruf kecil, angka, dan tanda hubung, diawali huruf / small letters, digits and dashes, a letter first',
		),
	pemeriksaan: wordCell(checkKinds),
	indikator: textCell.pipe(listCell),
	acuan: listCell,
	batas: z
		.string()
		.regex(
			/^(\d+(\.\d+)?(\|\d+(\.\d+)?)*)?$/,
			'angka bertitik desimal, dipisah | / numbers with a decimal point, parted by |',
		)
		.transform((text) => (text === '' ? [] : text.split('|').map(Number))),
	sifat: wordCell({ galat: 'error', peringatan: 'warning' } as const),
	pesan: textCell,
	pesan_en: textCell,
})

/** How many references and limits a kind takes, at least and at most. */
const shapes: Readonly<Record<CheckKind, { references: readonly [number, number]; limits: number }>> = {
	'not-above': { references: [1, 1], limits: 0 },
	'not-above-mean': { references: [2, 2], limits: 0 },
	'sum-of-parts': { references: [2, 99], limits: 1 },
	'mean-of-parts': { references: [2, 99], limits: 1 },
	'category-by-limits': { references: [0, 0], limits: 0 },
	'ratio-band': { references: [1, 1], limits: 2 },
	'sum-of-areas': { references: [0, 0], limits: 1 },
	'between-areas': { references: [0, 0], limits: 0 },
	'implied-people': { references: [1, 1], limits: 1 },
	jump: { references: [0, 0], limits: 2 },
	'jump-alone': { references: [0, 0], limits: 2 },
	'copied-period': { references: [0, 0], limits: 1 },
	'one-factor': { references: [0, 0], limits: 1 },
	'shifted-rows': { references: [0, 0], limits: 2 },
	'alike-shares': { references: [1, 99], limits: 1 },
	period: { references: [0, 0], limits: 1 },
	'jump-history': { references: [0, 0], limits: 2 },
	'count-by-rate': { references: [2, 2], limits: 1 },
	'ranks-turned': { references: [0, 0], limits: 2 },
	'one-ratio': { references: [0, 99], limits: 1 },
	'copied-column': { references: [0, 99], limits: 1 },
	'computed-column': { references: [0, 99], limits: 1 },
	'heaped-digits': { references: [0, 0], limits: 2 },
	'exact-sums': { references: [0, 0], limits: 1 },
}

/** One row of `plausibility.csv`; its headings are translated here and nowhere else. */
export const plausibilityRowSchema = cells
	.superRefine((row, faults) => {
		const { references, limits } = shapes[row.pemeriksaan]
		const [least, most] = references
		if (row.acuan.length < least || row.acuan.length > most)
			faults.addIssue({
				code: 'custom',
				path: ['acuan'],
				message: `${least === most ? least : `${least} atau lebih`} id / ${least === most ? least : `${least} or more`} ids`,
			})
		if (row.batas.length !== limits)
			faults.addIssue({
				code: 'custom',
				path: ['batas'],
				message: `${limits} angka dipisah | / ${limits} numbers parted by |`,
			})
	})
	.transform(
		(row): DeclaredCheck => ({
			id: row.id,
			kind: row.pemeriksaan,
			indicators: row.indikator,
			references: row.acuan,
			limits: row.batas,
			severity: row.sifat,
			says: { id: row.pesan, en: row.pesan_en },
		}),
	)

export const plausibilityHeadings: readonly string[] = Object.keys(cells.shape)
