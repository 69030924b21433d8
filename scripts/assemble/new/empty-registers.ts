import { areaHeadings } from '../../gate/rows/area-row.ts'
import { correctionHeadings } from '../../gate/rows/correction-row.ts'
import { electoralDistrictHeadings } from '../../gate/rows/electoral-district-row.ts'
import { indicatorHeadings } from '../../gate/rows/indicator-row.ts'
import { programmeBenefitHeadings } from '../../gate/rows/programme-benefit-row.ts'
import { programmeComponentHeadings } from '../../gate/rows/programme-component-row.ts'
import { programmeHeadings } from '../../gate/rows/programme-row.ts'
import { recommendationHeadings } from '../../gate/rows/recommendation-row.ts'
import { searchAliasHeadings } from '../../gate/rows/search-alias-row.ts'
import { tilePositionHeadings } from '../../gate/rows/tile-position-row.ts'
import { verificationHeadings } from '../../gate/rows/verification-row.ts'

/** Every register an office may keep, and what it is for, in the order the guide tells them. */
export const registers = [
	{
		file: 'indicators.csv',
		headings: indicatorHeadings,
		purpose: 'indikator kantor sendiri, di samping indikator nasional',
	},
	{ file: 'programmes.csv', headings: programmeHeadings, purpose: 'program daerah, di samping program nasional' },
	{ file: 'programme-benefits.csv', headings: programmeBenefitHeadings, purpose: 'besar bantuan setiap program' },
	{ file: 'programme-components.csv', headings: programmeComponentHeadings, purpose: 'komponen program' },
	{ file: 'verifications.csv', headings: verificationHeadings, purpose: 'tahap pemeriksaan sebuah daftar' },
	{ file: 'recommendations.csv', headings: recommendationHeadings, purpose: 'rekomendasi forum dan tindak lanjutnya' },
	{ file: 'corrections.csv', headings: correctionHeadings, purpose: 'pembetulan: angka lama, angka baru, alasan' },
	{
		file: 'electoral-districts.csv',
		headings: electoralDistrictHeadings,
		purpose: 'daerah pemilihan dan kecamatannya',
	},
	{ file: 'areas.csv', headings: areaHeadings, purpose: 'perubahan nama atau kode wilayah' },
	{ file: 'search-aliases.csv', headings: searchAliasHeadings, purpose: 'kata yang diketik pembaca dan maksudnya' },
	{ file: 'tile-positions.csv', headings: tilePositionHeadings, purpose: 'letak kotak pada peta kotak' },
] as const

/** Registers with their headings alone: nothing to take out, and every heading spelled right. */
export function emptyRegisters(): Map<string, string> {
	return new Map(registers.map(({ file, headings }): [string, string] => [file, `${headings.join(',')}\n`]))
}
