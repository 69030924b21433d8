import { formatNumber } from '../../format/number.ts'
import { chartText } from '../../i18n/chart.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { KeyFigure } from '../area/key-figures.ts'
import type { BigFigure } from '../area/story.ts'
import { styleText } from './style-text.ts'

/** The big figure in its states: with a ruler, provisional, doubtful, long, simulated. */
export function bigFigures(language: Language): BigFigure[] {
	const t = styleText(language)
	const number = (value: number, decimals: number) => formatNumber(value, decimals, language)
	const figure = (value: string, after: string, caption: string, more: Partial<BigFigure> = {}): BigFigure => ({
		before: '',
		number: value,
		after,
		caption,
		note: '',
		...more,
	})
	return [
		figure(number(17.02, 2), '%', t.bigCaptions.normal, {
			of: {
				value: 17.02,
				parent: { name: 'Semesta', value: 9.5, text: `Semesta ${number(9.5, 2)}` },
				unit: language === 'id' ? '100 penduduk' : '100 people',
			},
		}),
		figure(number(9.06, 2), '%', t.bigCaptions.provisional),
		figure(number(2.18, 2), '', t.bigCaptions.doubtful),
		figure(number(41919906, 0), '', t.bigCaptions.long, { long: true }),
		figure(number(5392, 0), '', t.bigCaptions.simulated),
	]
}

/** Key figures with and without a mark, a change, a place among others. */
export function exampleKeyFigures(language: Language): KeyFigure[] {
	const t = styleText(language)
	// Any page that every portal has.
	const path = '/indikator/'
	const said = (id: string, en: string) => (language === 'id' ? id : en)
	const plain = { path, before: '', after: '', mark: null, moved: '', standing: '' }
	return [
		{
			...plain,
			name: said('Angka contoh', 'Example figure'),
			sub: said('Maret 2025', 'March 2025'),
			number: formatNumber(17.02, 2, language),
			after: '%',
			moved: said('Turun 0,76 poin persen dari setahun sebelumnya', 'Down 0.76 points on the year before'),
			standing: said('tertinggi ketiga dari 12 wilayah', 'third highest of 12 areas'),
		},
		{
			...plain,
			name: said('Angka sementara', 'Provisional figure'),
			sub: '2026',
			number: formatNumber(1143002, 0, language),
			mark: { kind: 'p', text: chartText(language).provisional },
		},
		{
			...plain,
			name: said('Angka yang diragukan', 'Doubtful figure'),
			sub: '2024',
			number: formatNumber(2.18, 2, language),
			mark: { kind: 'u', text: chartText(language).doubtful },
			moved: said('Perubahan tidak dihitung', 'No change is worked out'),
		},
		{ ...plain, name: t.states.suppressed, sub: '2024', number: t.suppressed },
	]
}
