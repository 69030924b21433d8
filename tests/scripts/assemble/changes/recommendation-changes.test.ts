import { describe, expect, it } from 'vitest'
import { stateIssues } from '../../../../scripts/assemble/changes/change-issues.ts'
import {
	changedStates,
	publishedStates,
	statesIn,
} from '../../../../scripts/assemble/changes/recommendation-changes.ts'

const table = (...rows: string[]) => ['id,rekomendasi,status,per_tanggal,bukti', ...rows, ''].join('\r\n')
const first = 'acuan,"Pakai satu acuan, segera.",belum-diketahui,2026-01-20,'
const agreed = 'acuan,"Pakai satu acuan, segera.",disepakati,2026-02-01,https://lama.example/berita/surat/'

describe('states of follow-ups beside those published before', () => {
	it('may be joined by later ones, and move with the portal to another address', () => {
		const before = statesIn(table(first, agreed))
		const moved = agreed.replace('lama.example', 'baru.example')
		expect(before).toHaveLength(2)
		expect(changedStates(before, statesIn(table(first, moved)))).toEqual([])
		expect(changedStates(statesIn(table(first)), before)).toEqual([])
	})

	it('are warned of where one is gone or told otherwise, with what was published', () => {
		const rewritten = agreed.replace('disepakati', 'selesai')
		const changed = changedStates(statesIn(table(first, agreed)), statesIn(table(rewritten)))
		expect(stateIssues('kantor', changed)).toMatchObject([
			{
				file: 'kantor/recommendations.csv',
				rule: 'recommendation-history',
				severity: 'warning',
				expected: 'acuan: belum-diketahui, 2026-01-20',
				received: 'tidak ada lagi / no longer there',
			},
			{
				expected: 'acuan: disepakati, 2026-02-01, /berita/surat/',
				received: 'selesai, 2026-02-01, /berita/surat/',
			},
		])
	})

	it('are read from a finished site, whatever its columns, and from none', () => {
		const site = { paths: new Set(['unduh/rekomendasi.csv']), read: () => `\uFEFF${table(first)}` }
		expect(publishedStates(site)).toEqual([{ id: 'acuan', day: '2026-01-20', said: 'belum-diketahui, 2026-01-20' }])
		expect(publishedStates({ paths: new Set(), read: () => '' })).toEqual([])
		expect(publishedStates({ ...site, read: () => 'lain\r\n1\r\n' })).toEqual([])
	})
})
