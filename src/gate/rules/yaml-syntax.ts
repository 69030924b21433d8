import { broken, type Finding, type Rule } from '../../issue/finding.ts'

export const yamlSyntaxRule: Rule = {
	id: 'yaml-syntax',
	explanation: {
		id: 'Berkas .yaml mengikuti tata tulis YAML: indentasi dengan spasi, teks bertitik dua diapit tanda petik.',
		en: 'A .yaml file follows the syntax of YAML: indented by spaces, text that holds a colon is quoted.',
	},
}

/** `problem` is the first line of the parser's message. */
export function yamlSyntax(problem: string, line: string | null): Finding {
	return broken(yamlSyntaxRule, `valid YAML (${problem})`, line, {
		id: 'periksa indentasi dan tanda petik; teks yang memuat ": " diapit tanda petik ganda',
		en: 'check indentation and quotes; text that holds ": " is put in double quotes',
	})
}
