import { describe, expect, it } from 'vitest'
import { personalDataInProse, personalDataInYaml } from '../../../../src/gate/personal-data/watch-prose.ts'

const placed = (faults: ReturnType<typeof personalDataInYaml>) =>
	faults.map(({ line, column, finding }) => `${line}:${column} ${finding.rule} ${finding.received}`)

describe('personalDataInProse', () => {
	it('names line, column and kind, and never the value', () => {
		const text = 'Baris satu.\n\nHubungi 0840-1234-567 atau pengguna@contoh.example.\n'
		expect(placed(personalDataInProse(text, 10))).toEqual(['12:9 personal-phone null', '12:28 personal-email null'])
	})

	it('finds a number broken over two lines', () => {
		expect(placed(personalDataInProse('NIK 351501\n300290 9001'))).toEqual(['1:5 personal-identity-number null'])
	})

	it('lets days of events and decrees pass', () => {
		expect(personalDataInProse('Rabu, 12 November 2025 (Perpres 63/2017), 12-11-2025')).toEqual([])
	})
})

describe('personalDataInYaml', () => {
	it('looks at values, keys, numbers, folded lines and comments', () => {
		const text = [
			'title: "surel pengguna@contoh.example"',
			'nomor: 3515013002909001',
			'3515013002909002: kunci',
			'teks: >',
			'  NIK 351501',
			'  300290 9003',
			'lolos: "3515\\u200b0130 02909004"',
			'# petugas 0840 1234 567',
			'baik: 2024 # RT 02',
		].join('\n')
		expect(placed(personalDataInYaml(text))).toEqual([
			'1:8 personal-email null',
			'2:8 personal-identity-number null',
			'3:1 personal-identity-number null',
			'4:7 personal-identity-number null',
			'7:8 personal-identity-number null',
			'8:11 personal-phone null',
			'9:14 personal-address null',
		])
	})

	it('lets the office say its own address, telephone and e-mail under contact, and nothing else there', () => {
		const contact =
			'contact:\n  address: Jl. Rekaan No. 5\n  telephone: 0840-1234-567\n  email: kantor@contoh.example\n'
		expect(personalDataInYaml(contact)).toEqual([])
		expect(placed(personalDataInYaml(`${contact}  hours: "3515013002909001"\n`))).toEqual([
			'5:10 personal-identity-number null',
		])
		expect(placed(personalDataInYaml('title: Jl. Rekaan No. 5\n'))).toEqual(['1:8 personal-address null'])
	})

	it('looks at a file that is no YAML line by line', () => {
		expect(placed(personalDataInYaml('a: [\n0840-1234-567'))).toEqual(['2:1 personal-phone null'])
	})

	it('takes the login of a server under publish for no address of mail, and still finds a number of a person', () => {
		const found = (text: string) => personalDataInYaml(text).map(({ finding }) => finding.rule)
		expect(found('publish: { rsync: "kirim@server.contoh.go.id:/srv/laman/" }\n')).toEqual([])
		expect(found('publish: { rsync: "server:/srv/3515013002909001/" }\n')).toEqual(['personal-identity-number'])
		expect(found('notice: "kirim@server.contoh.go.id"\n')).toEqual(['personal-email'])
	})
})
