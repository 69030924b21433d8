import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import { FEWEST_STAGES, MOST_STAGES } from '../../schemas/verification.ts'
import type { VerificationRow } from '../rows/verification-row.ts'

export const verificationStagesRule: Rule = {
	id: 'verification-stages',
	explanation: {
		id: 'Tahap sebuah verifikasi bernomor 1, 2, 3 dan seterusnya, menghitung hal yang sama, dan tidak pernah bertambah.',
		en: 'The stages of a verification are numbered 1, 2, 3 and so on, count the same thing, and never grow.',
	},
}

/** A finding with the row and the heading it belongs to. */
export type StageFinding = { index: number; column: string; finding: Finding }

/** What does not fit together in the rows of one verification, in the order of the file. */
export function verificationStages(rows: readonly VerificationRow[]): StageFinding[] {
	const faults = [...numbering(rows), ...rows.flatMap((row, index) => differences(row, rows[0], index))]
	return faults.length > 0 ? faults : growth(rows)
}

function numbering(rows: readonly VerificationRow[]): StageFinding[] {
	if (rows.length < FEWEST_STAGES || rows.length > MOST_STAGES) {
		const finding = broken(
			verificationStagesRule,
			{ id: `${FEWEST_STAGES} sampai ${MOST_STAGES} tahap`, en: `${FEWEST_STAGES} to ${MOST_STAGES} stages` },
			String(rows.length),
			{
				id: 'satu verifikasi punya dua sampai tujuh baris',
				en: 'a verification has two to seven rows',
			},
		)
		return [{ index: 0, column: 'tahap', finding }]
	}
	return rows.flatMap(({ order }, index) =>
		order === index + 1
			? []
			: [
					{
						index,
						column: 'tahap',
						finding: broken(
							verificationStagesRule,
							{ id: `tahap ${index + 1}`, en: `stage ${index + 1}` },
							String(order),
							{
								id: 'urutkan barisnya dan beri nomor 1, 2, 3 tanpa celah',
								en: 'put the rows in order and number them 1, 2, 3 without a gap',
							},
						),
					},
				],
	)
}

const columns = {
	area: 'kode_wilayah',
	period: 'periode',
	subject: 'perihal',
	unit: 'satuan',
	source: 'sumber',
	copies: 'jumlah_salinan',
	note: 'catatan',
} as const

function differences(row: VerificationRow, first: VerificationRow | undefined, index: number): StageFinding[] {
	return Object.entries(columns).flatMap(([part, column]) => {
		const [expected, received] = [first, row].map((one) => said(one?.about[part as keyof typeof columns]))
		if (expected === received || received === undefined) return []
		const finding = broken(
			verificationStagesRule,
			{ id: `${expected}, seperti di baris pertamanya`, en: `${expected}, as in its first row` },
			received,
			{
				id: 'samakan di semua baris verifikasi ini; hitungan lain ditulis sebagai verifikasi lain',
				en: 'write the same in all rows of this verification; another count is another verification',
			},
		)
		return [{ index, column, finding }]
	})
}

function said(part: unknown): string {
	if (typeof part === 'object' && part !== null && 'id' in part) return String(part.id)
	return part === null ? '' : String(part)
}

/** Each stage holds a part of the last known one before it. */
function growth(rows: readonly VerificationRow[]): StageFinding[] {
	let before: number | null = null
	return rows.flatMap(({ stage: { value } }, index) => {
		const most = before
		before = value ?? before
		if (most === null || value === null || value <= most) return []
		const finding = broken(
			verificationStagesRule,
			{ id: `paling banyak ${most}, yaitu tahap sebelumnya`, en: `at most ${most}, the stage before` },
			String(value),
			{
				id: 'tahap berikutnya bagian dari tahap sebelumnya; periksa urutan dan angkanya',
				en: 'a later stage is part of the one before; check order and figures',
			},
		)
		return [{ index, column: 'nilai', finding }]
	})
}
