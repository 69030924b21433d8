import { describe, expect, it } from 'vitest'
import { formatGithub } from '../../../../scripts/ground/report/format-github.ts'
import { example, many } from './example-issues.ts'

describe('formatGithub', () => {
	it('prints a command for each issue, with what it knows of the place', () => {
		expect(formatGithub(example)).toMatchInlineSnapshot(`
			"::error file=data/observations/a.csv,line=14,title=nilai [percent-range]::seharusnya (expected): 0 to 100%0Atertulis (received): "112,4"%0Asaran (hint): nilai memakai persen / the value is in percent
			::error file=data/observations/a.csv,line=15,title=nilai [percent-range]::seharusnya (expected): 0 to 100%0Atertulis (received): "-1"%0Asaran (hint): nilai memakai persen / the value is in percent
			::warning file=data/observations/a.yaml,line=3,col=9,title=sidecar-schema::seharusnya (expected): issued: a date%0Atertulis (received): "2024"%0Asaran (hint): apit dengan tanda petik / put it in quotes
			::error file=data/portal.yaml,title=file-missing::seharusnya (expected): this file%0Asaran (hint): tambahkan / add it
			4 masalah dalam 3 berkas / 4 issues in 3 files: percent-range 2, file-missing 1, sidecar-schema 1"
		`)
	})

	it('escapes what would end a property or a command', () => {
		const [issue] = many(1)
		const odd = {
			...issue,
			file: 'a,b:c%.csv',
			column: 'x,y',
			expected: '100 %\n::error::',
		} as (typeof example)[number]
		expect(formatGithub([odd]).split('\n')[0]).toBe(
			'::error file=a%2Cb%3Ac%25.csv,line=2,title=x%2Cy [range]::seharusnya (expected): 100 %25%0A::error::%0Atertulis (received): "0"%0Asaran (hint): nilai memakai persen / the value is in percent',
		)
	})
})
