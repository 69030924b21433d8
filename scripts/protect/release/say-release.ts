import { join } from 'node:path'
import { formatNumber } from '../../../src/format/number.ts'
import { SECRET_FILE } from './office-secret.ts'
import type { ProtectResult } from './run-protect.ts'

/** Where the office's secret was made, and what to do with it. */
export function sayNewSecret(folder: string): string[] {
	const path = join(folder, SECRET_FILE)
	return [
		`Rahasia kantor dibuat di ${path}. Simpan bersama baris penerima, jangan dibagikan, jangan masuk git. Bila hilang, buku besar tetap berlaku.`,
		`The office's secret was made at ${path}. Keep it with the rows, share it with nobody, keep it out of git. If it is lost the ledger still holds.`,
	]
}

/** What was written, in counts of tables and cells: no count of people. */
export function sayRelease({ folder, files }: ProtectResult, counts: NonNullable<ProtectResult['counts']>): string {
	const n = (count: number) => formatNumber(count, 0, 'id')
	const { released, unchanged, carried, shown, hidden } = counts
	return [
		`${folder}: ${n(files.length)} berkas ditulis. ${n(released)} tabel terbitan baru, ${n(unchanged)} tanpa perubahan, ${n(carried)} dari terbitan lama; ${n(shown)} sel tampil, ${n(hidden)} disamarkan. Simpan semua berkas folder ini bersama-sama.`,
		`${folder}: ${n(files.length)} files written. ${n(released)} tables newly released, ${n(unchanged)} unchanged, ${n(carried)} kept from earlier; ${n(shown)} cells shown, ${n(hidden)} hidden. Commit all files of this folder together.`,
	].join('\n')
}
