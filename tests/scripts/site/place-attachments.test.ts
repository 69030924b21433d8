import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { placeAttachments, writeAttachmentSizes } from '../../../scripts/site/attachments/place-attachments.ts'

let room: string
beforeEach(() => {
	room = mkdtempSync(join(tmpdir(), 'terang-lampiran-'))
	for (const folder of ['kantor/attachments', 'situs', 'dibuat']) mkdirSync(join(room, folder), { recursive: true })
	writeFileSync(join(room, 'kantor/attachments/a.csv'), 'desa\nMawar\n')
	writeFileSync(join(room, 'kantor/attachments/draf.csv'), 'desa\n')
})
afterEach(() => rmSync(room, { recursive: true }))

it('publishes the files that news leads to, byte by byte, and no other of the folder', () => {
	placeAttachments(['a.csv'], join(room, 'kantor'), join(room, 'situs'))
	writeAttachmentSizes(['a.csv'], join(room, 'kantor'), join(room, 'dibuat'))
	expect(readdirSync(join(room, 'situs/lampiran'))).toEqual(['a.csv'])
	expect(readFileSync(join(room, 'situs/lampiran/a.csv'), 'utf8')).toBe('desa\nMawar\n')
	expect(JSON.parse(readFileSync(join(room, 'dibuat/attachments.json'), 'utf8'))).toEqual({ 'a.csv': 11 })
})

it('makes nothing where news leads to none', () => {
	placeAttachments([], join(room, 'kantor'), join(room, 'situs'))
	writeAttachmentSizes([], join(room, 'kantor'), join(room, 'dibuat'))
	expect([existsSync(join(room, 'situs/lampiran')), readdirSync(join(room, 'dibuat'))]).toEqual([false, []])
})
