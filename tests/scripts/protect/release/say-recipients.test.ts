import { expect, it } from 'vitest'
import { sayRecipients } from '../../../../scripts/protect/release/say-recipients.ts'

it('says nothing where there are no recipients', () => {
	expect(sayRecipients([])).toEqual([])
})

it('says that a build had no row about a person', () => {
	expect(sayRecipients([{ way: 'tables' }, { way: 'tables' }])).toEqual([
		'Penerima · recipients: 2 dari protected/ · from protected/; dibangun tanpa satu baris pun tentang orang · built without any row about a person',
	])
})

it('does not say so where rows were protected in this run', () => {
	const [line = ''] = sayRecipients([{ way: 'tables' }, { way: 'rows' }])
	expect(line).toContain('1 dilindungi di memori dari baris simulasi')
	expect(line).not.toContain('tanpa satu baris')
})
