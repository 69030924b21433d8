import { readRecipientFile } from '../../../../src/gate/recipients/read-recipient-file.ts'
import type { RecipientRows } from '../../../../src/gate/recipients/recipient-file.ts'
import { type AreaAmendment, buildRegister } from '../../../../src/gate/register/area-register.ts'
import { IssueCollector } from '../../../../src/issue/issue-collector.ts'
import type { Area, AreaKind } from '../../../../src/schemas/area.ts'
import type { Sidecar } from '../../../../src/schemas/dataset.ts'
import type { Issue } from '../../../../src/schemas/issue.ts'
import type { Programme } from '../../../../src/schemas/programme.ts'
import type { ProgrammeComponent } from '../../../../src/schemas/programme-component.ts'

const country: Area = { code: '00', name: 'Indonesia', kind: 'negara', level: 'negara' }
const event = { type: 'invention', date: null, from: null, formerName: null, source: 'Rekaan' } as const
const area = (code: string, name: string, kind: AreaKind): AreaAmendment => ({ code, name, kind, event })

/** Two kabupaten of an invented province: three villages in the first, one in the second. */
export const register = buildRegister(
	[country],
	[
		area('99', 'Rekaan', 'provinsi'),
		area('99.01', 'Contoh', 'kabupaten'),
		area('99.01.01', 'Satu', 'kecamatan'),
		area('99.01.01.2001', 'Mawar', 'desa'),
		area('99.01.01.2002', 'Melati', 'desa'),
		area('99.01.02', 'Dua', 'kecamatan'),
		area('99.01.02.1001', 'Anggrek', 'kelurahan'),
		area('99.02', 'Umpama', 'kabupaten'),
		area('99.02.01', 'Tiga', 'kecamatan'),
		area('99.02.01.2001', 'Kenanga', 'desa'),
	],
)

const programme = (id: string, recipientUnit: Programme['recipientUnit']): Programme => ({
	id,
	name: { id, en: id },
	strategy: 'kurangi-beban',
	pillar: 'protecting',
	sector: 'jaminan-sosial',
	efforts: [],
	recipientUnit,
	legalBasis: null,
	guide: { eligible: null, decided: null, ask: null, complain: null, source: null },
	description: { id, en: id },
})

export const programmes = [programme('pkh', 'keluarga'), programme('pelatihan', 'orang'), programme('kube', 'kelompok')]

export const components: ProgrammeComponent[] = ['kesehatan', 'pendidikan'].map((id) => ({
	programme: 'pkh',
	id,
	name: { id, en: id },
}))

const text = { id: 'Rekaan', en: 'Invented' }
export const sidecar: Sidecar = {
	title: text,
	publisher: text,
	table: text,
	source: text,
	register: 'Rekaan',
	licence: text,
	issued: '2024',
	copies: text,
	method: text,
	cautions: [],
	reference_months: [],
	simulated: true,
}

/** Reads rows as the file of one dataset, with a threshold of 3 unless told otherwise. */
export async function readRows(
	lines: readonly string[],
	{ threshold = 3, ...said }: Partial<Sidecar> & { threshold?: number } = {},
): Promise<RecipientRows & { issues: Issue[] }> {
	const issues = new IssueCollector()
	const open = () =>
		(async function* () {
			yield new TextEncoder().encode(`${lines.join('\n')}\n`)
		})()
	const file = { dataset: 'penerima', open, file: 'penerima.csv', format: 'comma', declared: false } as const
	const context = { register, programmes, components, threshold, issues }
	const read = await readRecipientFile({ ...file, sidecar: { ...sidecar, ...said } }, context)
	return { ...read, issues: issues.issues() }
}

/** Issues in one line each: place, rule, and what was received, which must be nothing. */
export function places(issues: readonly Issue[]): string[] {
	return issues.map(({ line, column, rule, received }) => `${line} ${column} ${rule} ${received}`)
}
