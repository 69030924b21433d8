import { describe, expect, it } from 'vitest'
import { siteOrigin } from '../../../src/schemas/site-origin.ts'

describe('siteOrigin', () => {
	it('is scheme, name and port of a plain address', () => {
		expect(siteOrigin('https://terang.example.go.id')).toBe('https://terang.example.go.id')
		expect(siteOrigin('http://127.0.0.1:4321/')).toBe('http://127.0.0.1:4321')
		expect(siteOrigin('HTTPS://Terang.example.go.id')).toBe('https://terang.example.go.id')
	})

	it.each([
		'javascript:alert(1)',
		'data:text/html,x',
		'ftp://terang.example.go.id',
		'file:///etc/passwd',
		'https://nama:sandi@terang.example.go.id',
		'https://terang.example.go.id/kantor',
		'https://terang.example.go.id/?a=b',
		'https://terang.example.go.id?',
		'https://terang.example.go.id#x',
		'//terang.example.go.id',
		'terang.example.go.id',
		'',
	])('is nothing of %j', (text) => expect(siteOrigin(text)).toBeNull())
})
