import type { FileFate, Migration } from './plan-migration.ts'
import type { RowFate } from './split-register.ts'

/** Every file and every row of the old folder: where it stands now, line by line, Indonesian first. */
export function migrationReport(out: string, { files, fates }: Migration): string {
	const counted = (fate: FileFate['fate']) => fates.filter((file) => file.fate === fate).length
	return [
		...fates.flatMap(fileLines),
		'',
		`${fates.length} berkas lama: ${counted('copied')} disalin, ${counted('split')} dipisah dari register nasional, ${counted('program')} milik program, ${counted('unknown')} tidak dikenal dan ditaruh di lainnya/. ${files.size} berkas ditulis ke ${out}.`,
		`${fates.length} old files: ${counted('copied')} copied, ${counted('split')} parted from the national registers, ${counted('program')} of the program, ${counted('unknown')} not known and put into lainnya/. ${files.size} files written to ${out}.`,
	].join('\n')
}

function fileLines(file: FileFate): string[] {
	switch (file.fate) {
		case 'copied':
			return [`${file.from} -> ${file.to}`]
		case 'unknown':
			return [`${file.from} -> ${file.to}: tidak dikenal, periksa · not known, have a look`]
		case 'program':
			return [`${file.from}${file.to ? ` -> ${file.to}` : ''}: ${ofProgram}`]
		case 'split':
			return [splitLine(file), ...file.rows.filter(({ fate }) => fate === 'override').map(overrideLine)]
	}
}

const ofProgram =
	"milik program versi 0.1, tidak diubah kantor; versi baru membawa penggantinya · the program's, unchanged by the office; the new version brings its successor"

type SplitFate = Extract<FileFate, { fate: 'split' }>

function splitLine({ from, to, rows }: SplitFate): string {
	const counted = (fate: RowFate['fate']) => rows.filter((row) => row.fate === fate).length
	const [national, override, own] = [counted('national'), counted('override'), counted('own')]
	return `${from} -> ${to ?? 'tidak ditulis · not written'}: ${rows.length} baris = ${national} sama dengan nasional + ${override} mengganti nasional + ${own} milik kantor · rows = same as the nation + in place of the nation's + the office's own`
}

function overrideLine({ line, key, differing }: RowFate): string {
	return `  baris · line ${line} ${key}: berbeda pada · differs in ${differing.join(', ')}`
}
