import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { portalSchemaRule } from '../../../../src/gate/rules/portal-schema.ts'
import { editSettings, openSettings } from '../../../../src/gate/settings/edit-settings.ts'
import { portalSchema } from '../../../../src/schemas/portal.ts'
import type { SettingChange } from '../../../../src/schemas/settings-form.ts'

const shipped = readFileSync('data/office/portal.yaml', 'utf8')
const edit = (text: string, ...changes: SettingChange[]) => editSettings(text, changes, portalSchema, portalSchemaRule)
const to = (path: string, text: string): SettingChange => ({ path: path.split('/'), text })
const fields = (text: string) => openSettings(text, portalSchema, portalSchemaRule) ?? []
const field = (path: string, text = shipped) => fields(text).find((one) => one.path.join('/') === path)

/** Lines that differ, before and after. */
function changedLines(after: string | null, before = shipped): string[] {
	const [old, now] = [before.split('\n'), (after ?? '').split('\n')]
	return [
		...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
		...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
	]
}

const small = `title: Portal # nama
languages: [id]
contact: { address: "", telephone: "", hours: "", email: "" }
tagline:
  id: Uji
`

describe('openSettings', () => {
	it('asks for what the schema asks for, with what the file says or what holds without a word', () => {
		expect(field('title')).toEqual({ path: ['title'], kind: 'text', choices: [], required: true, text: 'Terang' })
		expect(field('provinces')).toMatchObject({ kind: 'list', text: '33, 35, 64, 99' })
		expect(field('languages')).toMatchObject({ kind: 'choices', choices: ['id', 'en'], text: 'id, en' })
		expect(field('number_format')).toMatchObject({ kind: 'choice', choices: ['comma', 'point'] })
		expect(field('threshold')).toMatchObject({ kind: 'number', text: '5', required: false })
		expect(field('desk')).toMatchObject({ kind: 'switch', text: 'true' })
		expect(field('contact/address')).toMatchObject({ required: false, text: '' })
		expect(field('publish/git/branch')).toMatchObject({ required: false, text: 'gh-pages' })
		expect(field('plan/desa-kelurahan/key_figures')).toMatchObject({ kind: 'list', text: '' })
	})

	it('has the entries of a list and room for one more', () => {
		expect(field('comparisons/0/id')).toMatchObject({ text: 'sumber-dokumen', required: true })
		expect(field('comparisons/1/id')).toMatchObject({ text: '', required: false })
		expect(field('comparisons/2/id')).toBeUndefined()
	})

	it('leaves English out where the portal has none', () => {
		expect(fields(small).some(({ path }) => path.at(-1) === 'en')).toBe(false)
		expect(field('tagline/id', small)?.text).toBe('Uji')
	})

	it('opens no file that is no YAML', () => {
		for (const text of ['title: "Terang', '- a\n', '', 'a: &x 1\nb: *x\n'])
			expect(openSettings(text, portalSchema, portalSchemaRule)).toBeNull()
	})
})

describe('editSettings', () => {
	it('leaves the file of every office as it is where nothing changed', () => {
		const offices = readdirSync('tests/offices', { withFileTypes: true }).filter((entry) => entry.isDirectory())
		const files = ['data/office', ...offices.map(({ name }) => `tests/offices/${name}`)]
		for (const folder of files) {
			const text = readFileSync(`${folder}/portal.yaml`, 'utf8')
			expect(edit(text)).toBe(text)
		}
		expect(edit(`\uFEFF${shipped.replaceAll('\n', '\r\n')}`)).toBe(`\uFEFF${shipped.replaceAll('\n', '\r\n')}`)
	})

	it('changes the lines of what was changed and no other', () => {
		const after = edit(
			shipped,
			to('title', 'Sumenep: terang'),
			to('contact/telephone', '0328 662 401'),
			to('threshold', '10'),
			to('offline', 'false'),
			to('regencies', '35.29; 33.16'),
		)
		expect(changedLines(after)).toEqual([
			'- title: Terang',
			'-   telephone: ""',
			'- regencies: ["33.16", "35.23", "35.26", "35.29", "35.75", "64.01", "99.01"]',
			'- threshold: 5',
			'- offline: true',
			'+ title: "Sumenep: terang"',
			'+   telephone: "0328 662 401"',
			'+ regencies: ["35.29", "33.16"]',
			'+ threshold: 10',
			'+ offline: false',
		])
	})

	it('keeps a code a text, and words that YAML would read as something else', () => {
		const after = edit(small, to('provinces', '33'), to('title', 'yes'), to('home_area', '33.10')) ?? ''
		expect(parse(after)).toMatchObject({ provinces: ['33'], title: 'yes', home_area: '33.10' })
		expect(after).toContain('# nama')
	})

	it('adds an entry, and takes out what was emptied with all that held it', () => {
		const more = edit(
			shipped,
			to('comparisons/1/id', 'dua'),
			to('comparisons/1/title/id', 'Dua'),
			to('comparisons/1/areas', '33, 35'),
		)
		expect(parse(more ?? '').comparisons[1]).toEqual({ id: 'dua', title: { id: 'Dua' }, areas: ['33', '35'] })
		const emptied = ['id', 'title/id', 'title/en', 'areas'].map((key) => to(`comparisons/0/${key}`, ''))
		expect(parse(edit(shipped, ...emptied) ?? '')).not.toHaveProperty('comparisons')
		const one = parse(edit(more ?? '', ...emptied) ?? '')
		expect(one.comparisons.map(({ id }: { id: string }) => id)).toEqual(['dua'])
		const target =
			edit(shipped, to('publish/git/remote', 'git@contoh.id:laman'), to('plan/kecamatan/headline', 'p0')) ?? ''
		expect(parse(target)).toMatchObject({
			publish: { git: { remote: 'git@contoh.id:laman' } },
			plan: { kecamatan: { headline: 'p0' } },
		})
		expect(edit(target, to('publish/git/remote', ''), to('plan/kecamatan/headline', ''))).toBe(shipped)
	})

	it('writes hours as one text until the two languages differ', () => {
		const hours = (text: string | null) => parse(text ?? '').contact.hours
		const one = edit(shipped, to('contact/hours/id', 'Senin–Jumat'))
		expect(hours(one)).toBe('Senin–Jumat')
		const two = edit(one ?? '', to('contact/hours/en', 'Monday to Friday'))
		expect(hours(two)).toEqual({ id: 'Senin–Jumat', en: 'Monday to Friday' })
		expect(hours(edit(two ?? '', to('contact/hours/en', 'Senin–Jumat')))).toBe('Senin–Jumat')
	})

	it('takes no change of what the schema does not know', () => {
		for (const path of ['lain', 'contact/fax', 'comparisons/x/id', '__proto__/a', 'title/id'])
			expect(edit(shipped, to(path, 'x'))).toBeNull()
	})
})
