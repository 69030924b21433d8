import { expect, it } from 'vitest'
import { datasetTitle } from '../../../../src/gate/rules/dataset-title.ts'

it('dataset-title names the dataset that has the title already, and what to do', () => {
	expect(datasetTitle('Kemiskinan 2024', 'kemiskinan-lama')).toMatchObject({
		rule: 'dataset-title',
		severity: 'error',
		expected: 'judul yang berbeda dari judul kemiskinan-lama / another title than that of kemiskinan-lama',
		received: 'Kemiskinan 2024',
		hint: expect.stringMatching(/^tulis judul .+ \/ write a title /),
	})
})
