import { describe, expect, it } from 'vitest'
import { sidecarSchema } from '../../../src/schemas/dataset.ts'
import { sidecarFileSchema } from '../../../src/schemas/sidecar-file.ts'

const both = { id: 'Teks', en: 'Text' }
const sidecar = (licence_id: string) => ({
	title: both,
	publisher: both,
	table: both,
	source: both,
	register: 'Pendataan',
	licence: both,
	issued: '2025',
	copies: both,
	method: both,
	cautions: [],
	licence_id,
})

describe('a sidecar in the folder of an office', () => {
	it.each([
		['CC-BY-4.0', true, true],
		['https://contoh.go.id/ketentuan', true, true],
		['CC-BY-9.9', true, false],
		['bukan lisensi', false, false],
	])('with the licence %s passes in a browser: %s, at the gate: %s', (id, inBrowser, atGate) => {
		expect(sidecarSchema.safeParse(sidecar(id)).success).toBe(inBrowser)
		expect(sidecarFileSchema.safeParse(sidecar(id)).success).toBe(atGate)
	})

	it('holds no key that it does not know', () => {
		expect(sidecarFileSchema.safeParse({ ...sidecar('CC0-1.0'), lain: 1 }).success).toBe(false)
	})
})
