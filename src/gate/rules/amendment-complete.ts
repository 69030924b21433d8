import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { AreaAmendment } from '../register/area-amendment.ts'

export const amendmentCompleteRule: Rule = {
	id: 'amendment-complete',
	explanation: {
		id: 'Setiap peristiwa di areas.csv punya keterangan yang diperlukannya: tanggal, kode asal atau nama lama.',
		en: 'Each event in areas.csv has what it needs: a date, an origin or a former name.',
	},
}

const needOrigin: readonly AreaAmendment['event']['type'][] = ['split', 'merged', 'moved', 'recoded']

type Fault = { column: string; finding: Finding }

/** All that is missing in one row of `areas.csv`, each with its column. */
export function amendmentComplete({ event }: Pick<AreaAmendment, 'event'>): Fault[] {
	const needed: [column: string, missing: boolean, id: string, en: string][] = [
		[
			'berlaku_mulai',
			event.date === null && event.type !== 'correction' && event.type !== 'invention',
			'isi tanggal mulai berlaku, misalnya 2013-01-11',
			'give the day from which it holds, for example 2013-01-11',
		],
		[
			'kode_asal',
			event.from === null && needOrigin.includes(event.type),
			'isi kode wilayah asal',
			'give the code of the area it came from',
		],
		[
			'nama_lama',
			event.formerName === null && (event.type === 'rename' || event.type === 'correction'),
			'isi nama sebelum diubah',
			'give the name before the change',
		],
	]
	return needed
		.filter(([, missing]) => missing)
		.map(([column, , id, en]) => ({
			column,
			finding: broken(
				amendmentCompleteRule,
				{ id: `${column} untuk peristiwa seperti ini`, en: `${column} for this kind of event` },
				'',
				{ id, en },
			),
		}))
}
