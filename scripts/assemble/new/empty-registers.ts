import { areaAliasHeadings } from '../../../src/gate/rows/area-alias-row.ts'
import { areaHeadings } from '../../../src/gate/rows/area-row.ts'
import { bpsCodeHeadings } from '../../../src/gate/rows/bps-code-row.ts'
import { correctionHeadings } from '../../../src/gate/rows/correction-row.ts'
import { electoralDistrictHeadings } from '../../../src/gate/rows/electoral-district-row.ts'
import { followUpHeadings } from '../../../src/gate/rows/follow-up-row.ts'
import { indicatorHeadings } from '../../../src/gate/rows/indicator-row.ts'
import { programmeBenefitHeadings } from '../../../src/gate/rows/programme-benefit-row.ts'
import { programmeComponentHeadings } from '../../../src/gate/rows/programme-component-row.ts'
import { programmeHeadings } from '../../../src/gate/rows/programme-row.ts'
import { recommendationHeadings } from '../../../src/gate/rows/recommendation-row.ts'
import { searchAliasHeadings } from '../../../src/gate/rows/search-alias-row.ts'
import { socialRegistryHeadings } from '../../../src/gate/rows/social-registry-row.ts'
import { tilePositionHeadings } from '../../../src/gate/rows/tile-position-row.ts'
import { verificationHeadings } from '../../../src/gate/rows/verification-row.ts'

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
	{ file: 'recommendations.csv', headings: recommendationHeadings, purpose: 'rekomendasi forum' },
	{ file: 'follow-ups.csv', headings: followUpHeadings, purpose: 'kabar tindak lanjut rekomendasi' },
	{ file: 'corrections.csv', headings: correctionHeadings, purpose: 'pembetulan: angka lama, angka baru, alasan' },
	{
		file: 'electoral-districts.csv',
		headings: electoralDistrictHeadings,
		purpose: 'daerah pemilihan dan kecamatannya',
	},
	{ file: 'areas.csv', headings: areaHeadings, purpose: 'perubahan nama atau kode wilayah' },
	{
		file: 'area-aliases.csv',
		headings: areaAliasHeadings,
		purpose: 'sebutan wilayah dalam berkas kantor; ditulis meja data bila Anda menjawabnya',
	},
	{ file: 'bps-codes.csv', headings: bpsCodeHeadings, purpose: 'kode BPS dan wilayah yang dimaksudnya' },
	{ file: 'search-aliases.csv', headings: searchAliasHeadings, purpose: 'kata yang diketik pembaca dan maksudnya' },
	{
		file: 'social-registries.csv',
		headings: socialRegistryHeadings,
		purpose: 'register daerah yang dipakai memilih penerima',
	},
	{ file: 'tile-positions.csv', headings: tilePositionHeadings, purpose: 'letak kotak pada peta kotak' },
] as const

/** Registers with their headings alone: nothing to take out, and every heading spelled right. */
export function emptyRegisters(): Map<string, string> {
	return new Map(registers.map(({ file, headings }): [string, string] => [file, `${headings.join(',')}\n`]))
}
